package lyhord.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * First in line: puts the protecting headers on every answer, and answers at once when the bytes
 * are at hand. Everything that a stranger who only reads asks for ends here.
 */
public class FrontDoor implements Filter {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final Supplier<Assets> assets;
  private final PublicPages pages;

  FrontDoor(Supplier<Assets> assets, PublicPages pages) {
    this.assets = assets;
    this.pages = pages;
  }

  @Override
  public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
      throws IOException, ServletException {
    var request = (HttpServletRequest) req;
    var response = (HttpServletResponse) res;
    protect(request, response);
    if (!served(request, response)) {
      response.setHeader("Cache-Control", "no-store");
      chain.doFilter(req, res);
    }
  }

  public static void protect(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  private boolean served(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var method = request.getMethod();
    if (!"GET".equals(method) && !"HEAD".equals(method)) {
      return false;
    }
    var path = request.getRequestURI();
    var page = page(path, request);
    if (page != null) {
      page.send(request, response, false);
      return true;
    }
    return path.indexOf('.') >= 0 && sentFile(path, request, response);
  }

  /** A name with a mark in it is a promise that the file never changes. */
  private boolean sentFile(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var now = assets.get();
    var kept = now.marked(path);
    var file = kept != null ? kept : now.named(path);
    if (file != null) {
      file.send(request, response, kept != null);
    }
    return file != null;
  }

  private @Nullable Stored page(String path, HttpServletRequest request) {
    return request.getQueryString() == null && request.getHeader("Cookie") == null
        ? pages.get(path)
        : null;
  }
}
