package lyhord;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser on this machine, started once. Each test gets a context of its own. */
public final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static @Nullable Browser browser;

  private Chromium() {}

  public static BrowserContext context() {
    return context(new Browser.NewContextOptions());
  }

  public static synchronized BrowserContext context(Browser.NewContextOptions options) {
    if (browser == null) {
      browser = start();
    }
    return browser.newContext(options.setBaseURL(Playhouse.address()).setLocale("sv-SE"));
  }

  /** A browser context in which someone is signed in. */
  public static BrowserContext as(Cast someone, Browser.NewContextOptions options) {
    var cookie = Cast.as(someone).cookie().split("=", 2);
    var context = context(options);
    context.addCookies(
        List.of(
            new com.microsoft.playwright.options.Cookie(cookie[0], cookie[1])
                .setUrl(Playhouse.address())));
    return context;
  }

  private static Browser start() {
    var playwright = Playwright.create();
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(program())
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  private static Path program() {
    var mac = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    var path = System.getenv().getOrDefault("PATH", "");
    var onPath =
        Stream.of(path.split(":", -1))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(onPath, Stream.of(mac))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Chromium is missing: ./lyhord test says what to do"));
  }
}
