package lyhord.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files, made by what makes such files. Each has content of its own. */
public final class Samples {
  private static final Random DICE = new Random(7);

  private Samples() {}

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] made(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Without tags, a page for each text. */
  public static byte[] pdf(String... pages) {
    return made(
        out -> {
          try (var pdf = document(pages)) {
            pdf.save(out);
          }
        });
  }

  public static byte[] taggedPdf(String language, String title, String text) {
    return made(
        out -> {
          try (var pdf = document(text)) {
            var mark = new PDMarkInfo();
            mark.setMarked(true);
            pdf.getDocumentCatalog().setMarkInfo(mark);
            pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
            pdf.getDocumentCatalog().setLanguage(language);
            pdf.getDocumentInformation().setTitle(title);
            pdf.save(out);
          }
        });
  }

  public static byte[] lockedPdf() {
    return made(
        out -> {
          try (var pdf = document("hemligt")) {
            pdf.protect(new StandardProtectionPolicy("ägare", "läsare", new AccessPermission()));
            pdf.save(out);
          }
        });
  }

  private static PDDocument document(String... pages) throws IOException {
    var pdf = new PDDocument();
    for (var text : pages) {
      var page = new PDPage();
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText(text);
        content.endText();
      }
    }
    return pdf;
  }

  public static byte[] word(String... paragraphs) {
    return made(
        out -> {
          try (var document = new XWPFDocument()) {
            for (var text : paragraphs) {
              document.createParagraph().createRun().setText(text);
            }
            document.write(out);
          }
        });
  }

  /** So many words, no two alike. */
  public static String words(int count) {
    return DICE.ints(count, 100_000, 999_999)
        .mapToObj(it -> "ord" + Integer.toString(it, 36))
        .collect(java.util.stream.Collectors.joining(" "));
  }

  /** Each is another picture. */
  public static byte[] image(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(DICE.nextInt(0xffffff)));
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.YELLOW);
    pen.fillRect(0, 0, width / 2, height / 4);
    pen.dispose();
    return made(out -> ImageIO.write(image, format, out));
  }

  /** A JPEG whose camera noted where it was, and that it lay on its side. */
  public static byte[] photograph(int width, int height) {
    var plain = image("jpg", width, height);
    var out = new ByteArrayOutputStream();
    var header = 2 + 18;
    out.write(plain, 0, header);
    out.writeBytes(Exif.onItsSideIn("59N18E Storgatan"));
    out.write(plain, header, plain.length - header);
    return out.toByteArray();
  }

  /** A second of film, or of sound. */
  public static byte[] recorded(String name) {
    try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream("/media/" + name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A second of sound, each time another file. */
  public static byte[] sound() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(recorded("ton.mp3"));
    out.writeBytes(("mark" + DICE.nextLong()).getBytes(UTF_8));
    return out.toByteArray();
  }

  /** The same film with a mark of its own after its end, so that each is another file. */
  public static byte[] film() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(recorded("samtal.mp4"));
    var note = ("mark" + DICE.nextLong()).getBytes(UTF_8);
    out.writeBytes(
        java.nio.ByteBuffer.allocate(8)
            .putInt(8 + note.length)
            .put("free".getBytes(UTF_8))
            .array());
    out.writeBytes(note);
    return out.toByteArray();
  }
}
