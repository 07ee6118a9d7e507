package lyhord.library.desk.form;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import lyhord.library.desk.draft.Stamp;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Field;
import lyhord.library.entry.Input;
import lyhord.library.entry.Kind;
import lyhord.web.Written;
import org.springframework.util.MultiValueMap;

/** What came with a form. */
record Typed(Stamp stamp, MultiValueMap<String, String> sent) {

  private static final int LONGEST = 500_000;

  static Typed of(MultiValueMap<String, String> sent) {
    return new Typed(new Stamp(number(sent, "v"), (int) number(sent, "grund")), sent);
  }

  /** All that the form has fields for. What it does not send, such as unticked boxes, is empty. */
  Entry entry(Kind kind) {
    var values = new HashMap<String, String>();
    kind.fields().forEach(field -> values.put(field.key(), value(field)));
    return new Entry(kind, values);
  }

  /** What already stands, except where one's own text was chosen. */
  Entry merged(Entry standing) {
    var values = new HashMap<>(standing.values());
    for (var field : standing.kind().fields()) {
      if ("min".equals(sent.getFirst("val-" + field.key()))) {
        values.put(field.key(), value(field));
      }
    }
    return new Entry(standing.kind(), values);
  }

  private String value(Field field) {
    var key = field.key();
    var parts = field.input() == Input.SOURCES && !sent.containsKey(key);
    var text =
        parts ? Origins.written(key, sent) : String.join("\n", sent.getOrDefault(key, List.of()));
    return Written.text(text, LONGEST);
  }

  private static long number(MultiValueMap<String, String> sent, String name) {
    var text = Objects.requireNonNullElse(sent.getFirst(name), "");
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }
}
