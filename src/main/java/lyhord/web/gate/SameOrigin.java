package lyhord.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import lyhord.web.Address;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site makes a reader's browser send, without a token and so without a cookie
 * for strangers. Browsers say where a request comes from; what says nothing is not a browser and
 * carries nobody's cookie. See docs/adr/0002.
 */
class SameOrigin extends OncePerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Address address;

  SameOrigin(Address address) {
    this.address = address;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SAFE.contains(request.getMethod()) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private boolean isOurs(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    var origin = request.getHeader("Origin");
    return origin == null
        || origin.equals(originOf(address.root()))
        || hostOf(origin).equals(request.getHeader("Host"));
  }

  private static String originOf(URI root) {
    return root.getScheme() + "://" + root.getAuthority();
  }

  private static String hostOf(String origin) {
    var slashes = origin.indexOf("://");
    return slashes < 0 ? "" : origin.substring(slashes + 3);
  }
}
