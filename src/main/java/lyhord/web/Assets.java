package lyhord.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The static files, read once into memory. Each is reached under its own name, which browsers ask
 * about anew, and under a name with its content's mark, which they keep.
 */
final class Assets {

  /** Needed by every page, so sent as one file. The order is the order of the layers. */
  private static final List<String> FRAME =
      List.of("_global", "reset", "base", "page", "button", "field", "notice", "header", "footer");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml;charset=UTF-8",
          "txt", "text/plain;charset=UTF-8",
          "vtt", "text/vtt;charset=UTF-8",
          "png", "image/png",
          "woff2", "font/woff2",
          "mp4", "video/mp4");

  private static final Pattern LINK = Pattern.compile("url\\(\"(/[^\"]+)\"\\)");

  private final Map<String, Stored> files = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, Stored> marked = new HashMap<>();

  private Assets() {}

  static Assets read(String root) {
    var assets = new Assets();
    var sheets = new TreeMap<String, byte[]>();
    for (var file : contents(root).entrySet()) {
      if (file.getKey().endsWith(".css")) {
        sheets.put(file.getKey(), file.getValue());
      } else {
        assets.put(file.getKey(), file.getValue());
      }
    }
    var frame = new StringBuilder();
    for (var name : FRAME) {
      frame.append(text(sheets.getOrDefault("/css/" + name + ".css", new byte[0])));
    }
    sheets.put("/css/frame.css", frame.toString().getBytes(StandardCharsets.UTF_8));
    sheets.forEach((path, bytes) -> assets.put(path, assets.marked(bytes)));
    return assets;
  }

  String address(String path) {
    return addresses.getOrDefault(path, path);
  }

  @Nullable Stored named(String path) {
    return files.get(path);
  }

  @Nullable Stored marked(String path) {
    return marked.get(path);
  }

  private void put(String path, byte[] bytes) {
    var stored = new Stored(bytes, type(path));
    var dot = path.lastIndexOf('.');
    var address = path.substring(0, dot) + "." + stored.mark() + path.substring(dot);
    files.put(path, stored);
    addresses.put(path, address);
    marked.put(address, stored);
  }

  /** A style sheet with the marked addresses of the fonts and pictures that it names. */
  private byte[] marked(byte[] sheet) {
    return LINK.matcher(text(sheet))
        .replaceAll(link -> "url(\"" + address(link.group(1)) + "\")")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> contents(String root) {
    var found = new TreeMap<String, byte[]>();
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(root + "**/*.*")) {
        var address = file.getURL().toString();
        var path = address.substring(address.lastIndexOf("/static/") + "/static".length());
        found.put(path, file.getContentAsByteArray());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return found;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String type(String path) {
    var kind = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(kind, "application/octet-stream");
  }
}
