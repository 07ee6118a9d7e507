package lyhord.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, by field name. An empty field name means the form as a whole. */
public final class Problems {

  private final Map<String, String> words = new LinkedHashMap<>();

  /** The first thing wrong with a field is the one that is told. */
  public Problems unless(boolean right, String field, String advice) {
    if (!right) {
      words.putIfAbsent(field, advice);
    }
    return this;
  }

  public boolean any() {
    return !words.isEmpty();
  }

  public @Nullable String of(String field) {
    return words.get(field);
  }

  public Map<String, String> all() {
    return words;
  }
}
