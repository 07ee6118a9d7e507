package lyhord.library.desk.form;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import lyhord.library.desk.draft.Stamp;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Field;
import lyhord.library.entry.Kind;
import lyhord.web.Written;
import org.springframework.util.MultiValueMap;

/** What came with a form, and all of it: it is for the checks to say what is too long. */
record Typed(Stamp stamp, MultiValueMap<String, String> sent) {

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
    var text =
        switch (field.input()) {
          case SOURCES -> sent.containsKey(key) ? plain(key) : Origins.written(key, sent);
          case FILE -> Picked.one(key, sent);
          case FILES -> Picked.many(key, sent);
          case LINE, PARAGRAPH, TEXT, LINES, NUMBER, YEAR, DAY, LENGTH, WEB, DOI, ISBN ->
              plain(key);
          case ISSN, CHOICE, THEMES, AUDIENCES, ITEM, ITEMS, LAW, ORDER -> plain(key);
        };
    return Written.text(text, Integer.MAX_VALUE);
  }

  private String plain(String key) {
    return String.join("\n", sent.getOrDefault(key, List.of()));
  }

  private static long number(MultiValueMap<String, String> sent, String name) {
    var text = Objects.requireNonNullElse(sent.getFirst(name), "");
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }
}
