package lyhord.web;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The site's own address. Never taken from a request: a stranger writes the Host header. */
@Component
public class Address {

  private final WebSettings settings;
  private final Environment environment;

  Address(WebSettings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  public URI root() {
    var chosen = settings.url();
    return chosen != null ? chosen : URI.create("http://localhost:" + port());
  }

  public String of(String path) {
    return root().resolve(path).toString();
  }

  /** Nobody has told where the site is to be reached, so it is a run on someone's own machine. */
  public boolean isOwnMachine() {
    return settings.url() == null;
  }

  public boolean isSecure() {
    return "https".equals(root().getScheme());
  }

  private String port() {
    return environment.getProperty("local.server.port", "8080");
  }
}
