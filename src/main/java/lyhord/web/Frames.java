package lyhord.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the frame for a request, and tells whether its page may be kept for the next stranger. */
class Frames {

  private static final Logger LOG = LoggerFactory.getLogger(Frames.class);

  private final Supplier<Assets> assets;
  private final ObjectProvider<Recognition> recognition;

  Frames(Supplier<Assets> assets, ObjectProvider<Recognition> recognition) {
    this.assets = assets;
    this.recognition = recognition;
  }

  /** A page that asks for nobody, and an error page, is drawn when nobody can be recognised. */
  Frame frame(HttpServletRequest request) {
    return new Frame(member(request), request.getRequestURI(), assets.get());
  }

  private Recognition.@Nullable Known member(HttpServletRequest request) {
    try {
      var recognised = recognition.getIfAvailable();
      return recognised == null ? null : recognised.known(request);
    } catch (RuntimeException fault) {
      LOG.debug("Nobody could be recognised", fault);
      return null;
    }
  }

  static boolean isPublic(HttpServletRequest request) {
    return request.getQueryString() == null
        && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod handler
        && handler.hasMethodAnnotation(PublicPage.class);
  }
}
