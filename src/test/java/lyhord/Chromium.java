package lyhord;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;

/** One Chromium for the whole suite: the machine's own, and as quiet as it can be made. */
public final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Browser browser;

  private Chromium() {}

  public static synchronized Browser browser() {
    if (browser == null) {
      var playwright = Playwright.create();
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      browser =
          playwright
              .chromium()
              .launch(new LaunchOptions().setExecutablePath(program()).setArgs(QUIET));
    }
    return browser;
  }

  /** A window of one's own, where paths are the program's. */
  public static BrowserContext context(Browser.NewContextOptions options) {
    return browser().newContext(options.setBaseURL(Playhouse.address()).setLocale("sv-SE"));
  }

  /** A window in which someone is signed in. */
  public static BrowserContext as(Member someone, Browser.NewContextOptions options) {
    var cookie = Cast.as(someone).cookie().split("=", 2);
    var context = context(options);
    context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(Playhouse.address())));
    return context;
  }

  private static Path program() {
    var folders = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin").split(":");
    return Stream.concat(
            Stream.of(folders).flatMap(f -> NAMES.stream().map(name -> Path.of(f, name))),
            Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Chromium is missing: run ./lyhord test"));
  }
}
