package lyhord.media.upload;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import lyhord.web.LargeForm;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an editor whose file is refused while it is still being sent, and then lets the browser
 * finish: one that is cut off shows its own fault instead of our page.
 */
@Configuration(proxyBeanMethods = false)
class Patience {
  static final String PATH = "/redaktion/filer";
  private static final long MOST = 16L << 30;

  @Bean
  LargeForm fileForm() {
    return new LargeForm(PATH);
  }

  @Bean
  FilterRegistrationBean<OncePerRequestFilter> lettingFinish() {
    var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Finish());
    registration.addUrlPatterns(PATH);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return registration;
  }

  private static final class Finish extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      chain.doFilter(request, response);
      if (request.getAttribute(Unfinished.class.getName()) != null
          && request.getContentLengthLong() <= MOST) {
        response.flushBuffer();
        finish(request);
      }
    }

    private static void finish(HttpServletRequest request) throws IOException {
      var in = request.getInputStream();
      var nowhere = new byte[64 * 1024];
      while (in.read(nowhere) >= 0) {
        // what is refused is read, and kept nowhere
      }
    }
  }
}
