package lyhord.media.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import lyhord.media.StoredFile.Document;
import lyhord.media.StoredFile.Size;

/** What is found out about a file, handed from process to process as two files in a folder. */
public record Findings(Document document, Size size, int seconds, List<String> parts) {

  static final int MOST_SIGNS = 2_000_000;
  private static final String FACTS = "facts";
  private static final String TEXT = "text";
  private static final char BETWEEN = '\f';

  static Findings of(Document document, List<String> parts) {
    return new Findings(document, new Size(0, 0), 0, parts);
  }

  /** About a film or a sound. */
  static Findings lasting(int seconds) {
    return new Findings(none().document(), none().size(), seconds, List.of());
  }

  /** About what cannot be looked into. */
  public static Findings none() {
    return of(new Document(0, false, "", "", false), List.of());
  }

  void write(Path folder) throws IOException {
    var facts = new Properties();
    facts.setProperty("pages", "" + document.pages());
    facts.setProperty("tagged", "" + document.tagged());
    facts.setProperty("language", document.language());
    facts.setProperty("title", document.title());
    facts.setProperty("cut", "" + document.textCut());
    facts.setProperty("width", "" + size.width());
    facts.setProperty("height", "" + size.height());
    facts.setProperty("seconds", "" + seconds);
    Files.writeString(folder.resolve(TEXT), String.join("" + BETWEEN, parts));
    try (var out = Files.newBufferedWriter(folder.resolve(FACTS))) {
      facts.store(out, null);
    }
  }

  /** What another process wrote, which has read a stranger's file: believed within bounds only. */
  static Findings read(Path folder) throws IOException {
    var facts = new Properties();
    try (var in = Files.newBufferedReader(folder.resolve(FACTS))) {
      facts.load(in);
    }
    var document =
        new Document(
            number(facts, "pages"),
            Boolean.parseBoolean(facts.getProperty("tagged")),
            facts.getProperty("language"),
            facts.getProperty("title"),
            Boolean.parseBoolean(facts.getProperty("cut")));
    var size = new Size(number(facts, "width"), number(facts, "height"));
    return new Findings(document, size, number(facts, "seconds"), parts(folder.resolve(TEXT)));
  }

  private static List<String> parts(Path file) throws IOException {
    if (Files.size(file) > 4L * MOST_SIGNS) {
      throw new IOException("More text than was asked for");
    }
    var text = Files.readString(file);
    return text.isBlank() ? List.of() : Arrays.asList(text.split("" + BETWEEN, -1));
  }

  private static int number(Properties facts, String name) {
    return Integer.parseInt(facts.getProperty(name));
  }
}
