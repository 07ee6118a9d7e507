package lyhord.debrief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** Prints a debrief as a tagged PDF, which a screen reader can read aloud (PDF/UA). */
@Component
class Print {
  private static final String TEXT = "Atkinson Hyperlegible Next";
  private static final String HEAD = "Bricolage Grotesque";

  /** What XML cannot hold, however it is written; a learner may have pasted it. */
  private static final String UNPRINTABLE =
      "[^\\t\\r\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  private final TemplateEngine templates;

  /** A print takes much memory while it is made, so they wait for each other. */
  private final Lock press = new ReentrantLock();

  Print(TemplateEngine templates) {
    this.templates = templates;
    XRLog.listRegisteredLoggers().forEach(it -> XRLog.setLevel(it, Level.WARNING));
  }

  byte[] pdf(DebriefPage page) {
    press.lock();
    try {
      return printed(page);
    } finally {
      press.unlock();
    }
  }

  private byte[] printed(DebriefPage page) {
    var html = new StringOutput();
    templates.render("debrief/print.jte", page, html);
    var bytes = new ByteArrayOutputStream();
    var builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .withHtmlContent(html.toString().replaceAll(UNPRINTABLE, ""), "classpath:/pdf/")
            .toStream(bytes);
    font(builder, "atkinson-hyperlegible-next-400", TEXT, 400);
    font(builder, "atkinson-hyperlegible-next-700", TEXT, 700);
    font(builder, "bricolage-grotesque-650", HEAD, 700);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> resource(file + ".ttf"), family, weight, FontStyle.NORMAL, true);
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Print.class.getResourceAsStream("/pdf/" + name), name);
  }
}
