package lyhord;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** The last line of a start: how long it took, and where to go. */
class Greeting implements ApplicationListener<ApplicationReadyEvent> {

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof ServletWebServerApplicationContext context
        && context.getWebServer() != null) {
      System.out.printf(
          Locale.of("sv"),
          "Klart på %.1f s: http://localhost:%d%n",
          ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0,
          context.getWebServer().getPort());
      System.gc(); // a start reads and learns in memory that the system may have back
    }
  }
}
