package lyhord.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyhord.law.Days;
import lyhord.library.ItemPage.Detail;
import lyhord.library.entry.Audience;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Field;
import lyhord.library.entry.Kind;

/** The short things that are known about an item: its record. */
final class Details {

  /** Shown elsewhere on the page, or for machines only. */
  private static final Set<String> ELSEWHERE =
      Set.of("adress", "siffra", "publikation", "fil", "ljudfil", "textning", "kapitel", "filer");

  private Details() {}

  static List<Detail> of(Entry entry, Map<String, Row> named) {
    var details = new ArrayList<Detail>();
    for (var field : entry.kind().ownFields()) {
      if (!entry.value(field.key()).isEmpty()
          && !ELSEWHERE.contains(field.key())
          && isShort(entry.kind(), field)) {
        details.add(new Detail(field.label(), text(entry, field, named)));
      }
    }
    if (entry.kind() != Kind.THEME) {
      add(details, "Språk", entry.language().equals("sv") ? "" : language(entry));
      var audiences = entry.audiences().stream().map(Audience::label);
      add(details, "För", audiences.collect(Collectors.joining(", ")));
    }
    return details;
  }

  /** Whether a field stands in the record rather than under a heading of its own. */
  static boolean isShort(Kind kind, Field field) {
    return switch (field.input()) {
      case TEXT -> false;
      case PARAGRAPH -> kind != Kind.METHOD;
      case LINE, LINES, NUMBER, YEAR, DAY, LENGTH, WEB, DOI, ISBN, ISSN, CHOICE -> true;
      case THEMES, AUDIENCES, ITEM, ITEMS, LAW, SOURCES, ORDER, FILE -> true;
    };
  }

  private static String text(Entry entry, Field field, Map<String, Row> named) {
    var value = entry.value(field.key());
    return switch (field.input()) {
      case CHOICE -> capital(entry.label(field));
      case DAY -> entry.day(field.key()).map(Days::written).orElse(value);
      case LINES -> String.join("; ", entry.lines(field.key()));
      case ITEM -> Optional.ofNullable(named.get(value)).map(Row::title).orElse(value);
      default -> value.replaceAll("\\[\\^[^\\]]+]", "");
    };
  }

  private static String language(Entry entry) {
    return entry.kind().fields().stream()
        .filter(it -> it.key().equals("sprak"))
        .map(entry::label)
        .findFirst()
        .orElse("");
  }

  private static void add(List<Detail> details, String label, String text) {
    if (!text.isEmpty()) {
      details.add(new Detail(label, capital(text)));
    }
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
