package lyhord.web.fault;

import java.io.IOException;
import lyhord.web.FrontDoor;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server's own error page, for what goes wrong before or after everything of ours. */
public class LastResort extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, Throwable fault) {
    var status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      FrontDoor.protect(request, response);
      response.setContentType("text/html;charset=UTF-8");
      var reporter = response.getReporter();
      if (reporter != null) {
        reporter.write(html(status));
        response.finishResponse();
      }
    } catch (IOException gone) {
      container.getLogger().debug("The reader left before the error page", gone);
    }
  }

  private static String html(int status) {
    var error = FaultPage.of(status);
    return """
        <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>%1$s – Lyhörd</title>\
        </head><body><h1>%1$s</h1><p>%2$s</p><p><a href="/">Till startsidan</a></p></body></html>
        """
        .formatted(error.title(), error.words());
  }

  @Configuration(proxyBeanMethods = false)
  static class Placing {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastResort() {
      return tomcat -> tomcat.addContextCustomizers(Placing::place);
    }

    private static void place(Context context) {
      ((StandardHost) context.getParent()).setErrorReportValveClass(LastResort.class.getName());
    }
  }
}
