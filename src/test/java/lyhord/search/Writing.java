package lyhord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes documents for tests, a little at a time. */
public final class Writing {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final String key;
  private final String title;
  private String summary = "";
  private String body = "";
  private Label type = new Label("publikationer", "Publikationer");
  private final List<Part> parts = new ArrayList<>();
  private List<String> words = List.of();
  private List<String> leads = List.of();
  private List<String> questions = List.of();
  private List<Label> themes = List.of();
  private @Nullable Integer year;
  private String language = "sv";

  private Writing(String key, String title) {
    this.key = key;
    this.title = title;
  }

  public static Writing of(String key, String title) {
    return new Writing("test:" + key, title);
  }

  public Writing summary(String text) {
    summary = text;
    return this;
  }

  public Writing body(String text) {
    body = text;
    return this;
  }

  public Writing type(String slug, String name) {
    type = new Label(slug, name);
    return this;
  }

  public Writing part(String label, String text) {
    parts.add(new Part(label, text, path() + "#" + label));
    return this;
  }

  public Writing words(String... names) {
    words = List.of(names);
    return this;
  }

  public Writing questions(String... asked) {
    questions = List.of(asked);
    return this;
  }

  /** To others that are written like this. */
  public Writing leads(String... others) {
    leads = List.of(others).stream().map(it -> "/test/" + it).toList();
    return this;
  }

  public Writing themes(String... slugs) {
    themes = List.of(slugs).stream().map(it -> new Label(it, it)).toList();
    return this;
  }

  public Writing year(int written) {
    year = written;
    return this;
  }

  public Writing language(String code) {
    language = code;
    return this;
  }

  private String path() {
    return "/test/" + key.substring("test:".length());
  }

  public Document done() {
    return new Document(
        key, path(), type, title, summary, body, parts, words, questions, leads, themes, List.of(),
        year, language, DAY);
  }
}
