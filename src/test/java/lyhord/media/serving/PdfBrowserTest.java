package lyhord.media.serving;

import static lyhord.Cast.DAG;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;
import lyhord.Chromium;
import lyhord.PageTest;
import lyhord.media.Desk;
import lyhord.media.Samples;
import org.junit.jupiter.api.Test;

/** A document in Chromium's own viewer, which does not open in a sandbox. See docs/adr/0015. */
@PageTest
class PdfBrowserTest {

  private static final String VIEWER = "chrome-extension://";

  @Test
  void a_document_opens_in_the_browser_under_its_policy() {
    var file = Desk.add("Öppnas.pdf", Samples.pdf("Kvällar hemma, att läsa"));
    try (var context = Chromium.as(DAG.member(), new NewContextOptions())) {
      var page = context.newPage();
      page.navigate(file.editing());
      page.locator("a:text-is('Öppna dokumentet')").click();
      assertThat(frames(page)).anyMatch(it -> it.startsWith(VIEWER));
      assertThat(frames(page).getLast()).endsWith(file.path());
    }
  }

  /** The page, and then what stands in it; the viewer and its document come a moment later. */
  private static List<String> frames(Page page) {
    var frames = page.frames();
    for (var waits = 0; waits < 100 && !isThere(frames); waits++) {
      page.waitForTimeout(50);
      frames = page.frames();
    }
    return frames.stream().map(Frame::url).toList();
  }

  private static boolean isThere(List<Frame> frames) {
    return frames.size() == 3 && !frames.getLast().url().isEmpty();
  }
}
