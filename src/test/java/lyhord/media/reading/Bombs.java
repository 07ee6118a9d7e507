package lyhord.media.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lyhord.media.Samples;

/** Small files that become large when they are opened. */
final class Bombs {
  private static final int GIGABYTE = 1 << 30;

  private Bombs() {}

  /** Drawings in drawings, ten in each, twelve deep. */
  static byte[] nestedPdf() {
    var objects = new StringBuilder();
    for (var depth = 0; depth < 12; depth++) {
      var inner = depth == 11 ? "BT /F 9 Tf (x) Tj ET" : "/D Do ".repeat(10);
      objects.append(form(depth + 5, depth + 6, inner));
    }
    return pdf("/D Do", objects.toString().getBytes(ISO_8859_1), 17);
  }

  private static String form(int number, int next, String content) {
    return """
    %d 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</D %d 0 R>>\
    /Font<</F 3 0 R>>>>/Length %d>> stream
    %s
    endstream endobj
    """
        .formatted(number, next, content.length(), content);
  }

  /** A page whose words are a gigabyte of nothing, packed twice. */
  static byte[] packedPdf() {
    return pdf("BT /F 9 Tf (x) Tj ET", packed(), 6);
  }

  private static byte[] packed() {
    var data = deflated(deflated(null));
    var out = new ByteArrayOutputStream();
    out.writeBytes(
        "5 0 obj <</Filter[/FlateDecode/FlateDecode]/Length %d>> stream\n"
            .formatted(data.length)
            .getBytes(ISO_8859_1));
    out.writeBytes(data);
    out.writeBytes("\nendstream endobj\n".getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] deflated(byte @org.jspecify.annotations.Nullable [] content) {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      if (content == null) {
        fill(deflater, GIGABYTE);
      } else {
        deflater.write(content);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static void fill(java.io.OutputStream out, long bytes) throws IOException {
    var spaces = "(a) Tj ".repeat(10_000).getBytes(UTF_8);
    for (var written = 0L; written < bytes; written += spaces.length) {
      out.write(spaces);
    }
  }

  /** Without a table: readers mend that. Object five is drawn by the page, or is its words. */
  private static byte[] pdf(String page, byte[] objects, int count) {
    var contents = page.startsWith("BT") ? "5 0 R" : "4 0 R";
    var head =
        """
        %%PDF-1.7
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Count 1/Kids[16 0 R]>> endobj
        16 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents %s\
        /Resources<</XObject<</D 5 0 R>>/Font<</F 3 0 R>>>>>> endobj
        3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
        4 0 obj <</Length %d>> stream
        %s
        endstream endobj
        """
            .formatted(contents, page.length(), page)
            .replace("16 0", (count + 100) + " 0");
    var out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(ISO_8859_1));
    out.writeBytes(objects);
    out.writeBytes("trailer <</Root 1 0 R/Size 300>>\n%%EOF\n".getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  static byte[] zip(String name, long bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      fill(zip, bytes);
    }
    return out.toByteArray();
  }

  /** A real document whose words have been swapped for two gigabytes. */
  static byte[] word() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(Samples.word("Hej")));
        var to = new ZipOutputStream(out)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("word/document.xml")) {
          fill(to, 2L * GIGABYTE);
        } else {
          from.transferTo(to);
        }
      }
    }
    return out.toByteArray();
  }

  /** Says how large it is, and holds almost nothing. */
  static byte[] png(int width, int height) {
    var head = ByteBuffer.allocate(17).put("IHDR".getBytes(UTF_8)).putInt(width).putInt(height);
    head.put(new byte[] {8, 2, 0, 0, 0});
    var check = new CRC32();
    check.update(head.array());
    return ByteBuffer.allocate(33 + 12)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
        .putInt(13)
        .put(head.array())
        .putInt((int) check.getValue())
        .array();
  }
}
