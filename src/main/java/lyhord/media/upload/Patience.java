package lyhord.media.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import lyhord.web.LargeForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets a browser finish sending a file that is refused: one that is cut off shows its own fault
 * instead of our page. Nothing of what it still sends is kept.
 */
@Configuration(proxyBeanMethods = false)
public class Patience {
  private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
  private static final long MOST = 16L << 30;

  @Bean
  LargeForm fileForm() {
    return new LargeForm("/redaktion/filer");
  }

  public static void letFinish(HttpServletRequest request) {
    if (request.getContentLengthLong() > MOST) {
      return;
    }
    try {
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      LOG.debug("Whoever sent a refused file has left", gone);
    }
  }
}
