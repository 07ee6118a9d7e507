package lyhord.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No form of ours is large; ten thousand characters of any script fit, so that the page itself can
 * say that they are too many. A body that does not tell its length is refused too.
 */
class BodyLimit extends OncePerRequestFilter {

  static final int BYTES = 128 * 1024;

  /** What editors write holds a hundred thousand characters, and each may be sent as six. */
  static final int WRITING_BYTES = 2 * 1024 * 1024;

  private static final List<String> WRITING = List.of("/redaktion/bibliotek/", "/redaktion/filer/");

  private final Set<String> large;

  BodyLimit(Set<String> large) {
    this.large = large;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > most(request) && !carriesFile(request)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (request.getHeader("Transfer-Encoding") != null) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean carriesFile(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null
        && type.startsWith("multipart/form-data")
        && large.contains(request.getRequestURI());
  }

  private static int most(HttpServletRequest request) {
    var path = request.getRequestURI();
    return WRITING.stream().anyMatch(path::startsWith) ? WRITING_BYTES : BYTES;
  }
}
