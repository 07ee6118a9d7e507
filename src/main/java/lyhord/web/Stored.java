package lyhord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Bytes ready to send, plain and zipped. Shared between requests and never changed. */
final class Stored {

  private static final String KEEP = "public, max-age=31536000, immutable";

  private final byte[] plain;
  private final byte @Nullable [] zipped;
  private final String type;
  private final String mark;
  private final String tag;

  Stored(byte[] plain, String type) {
    this.plain = plain;
    this.type = type;
    this.mark = mark(plain);
    this.tag = "W/\"" + mark + "\"";
    this.zipped = type.contains("font") || type.contains("png") ? null : zip(plain);
  }

  String mark() {
    return mark;
  }

  String text() {
    return new String(plain, StandardCharsets.UTF_8);
  }

  void send(HttpServletRequest request, HttpServletResponse response, boolean forever)
      throws IOException {
    response.setHeader("ETag", tag);
    response.setHeader("Vary", forever ? "Accept-Encoding" : "Accept-Encoding, Cookie");
    response.setHeader("Cache-Control", forever ? KEEP : "no-cache");
    var known = request.getHeader("If-None-Match");
    if (known != null && known.contains(mark)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    var body = plain;
    if (zipped != null && acceptsZip(request)) {
      response.setHeader("Content-Encoding", "gzip");
      body = zipped;
    }
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
  }

  private static boolean acceptsZip(HttpServletRequest request) {
    var accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }

  private static String mark(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] zip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
