package lyhord.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be found; a feature makes one for each thing it publishes. All text is plain.
 *
 * @param key unique over all, and begins with its source: {@code library:0f3c…}, {@code
 *     law:/lag/hsl/5-7}
 * @param words by which it is known besides: authors, numbers, abbreviations, other titles. Each is
 *     found as a whole (first of all, when it is all that is typed) and word by word
 * @param questions what people ask who need it, in words that its text may not have
 * @param leads the paths of what it leads on to; a page near one that is found is likelier meant
 * @param language {@code sv}, {@code en} …
 * @param updated when its text was last changed or gone through; null when that is not known
 */
public record Document(
    String key,
    String path,
    Label type,
    String title,
    String summary,
    String body,
    List<Part> parts,
    List<String> words,
    List<String> questions,
    List<String> leads,
    List<Label> themes,
    List<Label> audiences,
    @Nullable Integer year,
    String language,
    @Nullable LocalDate updated) {

  /** What is said of something. */
  public record Said(
      String title, String summary, String body, List<String> words, List<String> questions) {}

  /** What has neither parts nor themes, is in Swedish, and goes by its path. */
  public static Document of(
      String source, String path, Label type, Said said, @Nullable LocalDate updated) {
    return new Document(
        source + ":" + path,
        path,
        type,
        said.title(),
        said.summary(),
        said.body(),
        List.of(),
        said.words(),
        said.questions(),
        List.of(),
        List.of(),
        List.of(),
        null,
        "sv",
        updated);
  }

  /** The source that its key names. */
  public String source() {
    return key.substring(0, key.indexOf(':'));
  }
}
