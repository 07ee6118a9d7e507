package lyhord.media.upload;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import lyhord.web.LargeForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
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
      chain.doFilter(request, new StillOpen(response));
      if (request.getAttribute(Unfinished.class.getName()) != null
          && request.getContentLengthLong() <= MOST) {
        response.flushBuffer();
        finish(request);
      }
    }

    /** Nothing of it is kept, and whoever has left has left. */
    private static void finish(HttpServletRequest request) {
      try {
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
      } catch (IOException ended) {
        LOG.debug("The rest of a refused file was not read", ended);
      }
    }
  }
}
