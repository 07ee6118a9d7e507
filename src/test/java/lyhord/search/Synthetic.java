package lyhord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents put together from the words of the real texts, as often as they stand there, always the
 * same ones: a title of five words, a summary of 25, a body of 150, and every tenth has four parts.
 */
final class Synthetic implements Searchable {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final List<Label> TYPES =
      labels(
          "publikationer", "metoder", "fakta", "filmer", "podd", "lankar", "nyheter", "artiklar");
  private static final List<Label> THEMES =
      labels("missbruk", "psykisk", "sjukdom", "vald", "dod", "syskon");
  private static final List<Label> AUDIENCES =
      labels("vard", "socialtjanst", "skola", "foraldrar", "barn", "chefer");

  private static final List<String> WORDS = words();

  private final int count;

  Synthetic(int count) {
    this.count = count;
  }

  @Override
  public String source() {
    return "synthetic";
  }

  @Override
  public Stream<Document> documents() {
    return IntStream.range(0, count).mapToObj(Synthetic::document);
  }

  @Override
  public Optional<Document> document(String key) {
    return Optional.of(document(Integer.parseInt(key.substring("synthetic:".length()))));
  }

  /** What somebody may type: one to four words that stand near each other somewhere. */
  static List<String> queries(int count, long seed) {
    var random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(
            it -> {
              var at = random.nextInt(WORDS.size() - 8);
              return String.join(" ", WORDS.subList(at, at + 1 + random.nextInt(4)));
            })
        .toList();
  }

  private static Document document(int number) {
    var random = new Random(number);
    return new Document(
        "synthetic:" + number,
        "/exempel/" + number,
        one(TYPES, random),
        text(random, 5),
        text(random, 25),
        text(random, 150),
        number % 10 == 0 ? parts(number, random) : List.of(),
        List.of("Nr " + number),
        List.of(),
        List.of(),
        List.of(one(THEMES, random)),
        List.of(one(AUDIENCES, random)),
        1995 + random.nextInt(32),
        random.nextInt(10) == 0 ? "en" : "sv",
        DAY);
  }

  private static List<Part> parts(int number, Random random) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(it -> new Part("Sida " + it, text(random, 60), "/exempel/" + number + "#" + it))
        .toList();
  }

  /** Runs of words from the texts, so that words keep the company they have there. */
  private static String text(Random random, int length) {
    var found = new ArrayList<String>();
    while (found.size() < length) {
      var at = random.nextInt(WORDS.size() - 12);
      found.addAll(WORDS.subList(at, at + Math.min(length - found.size(), 4 + random.nextInt(8))));
    }
    return String.join(" ", found) + ".";
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<Label> labels(String... slugs) {
    return Stream.of(slugs).map(it -> new Label(it, it)).toList();
  }

  private static List<String> words() {
    try (var files = Files.walk(Path.of("content"))) {
      var found = new ArrayList<String>();
      for (var file : files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
        for (var word : Files.readString(file).split("[^\\p{L}\\d]+")) {
          if (word.length() > 1) {
            found.add(
                word.intern()); // each word once, or the bench would take what the program needs
          }
        }
      }
      return List.copyOf(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
