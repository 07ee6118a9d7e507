package lyhord.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyhord.law.Days;
import lyhord.library.ItemPage.Detail;
import lyhord.library.entry.Audience;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Field;
import lyhord.library.entry.Input;
import lyhord.library.entry.Kind;
import lyhord.library.text.Markdown;
import org.springframework.web.util.HtmlUtils;

/** The short things that are known about an item: its record. */
final class Details {

  /** Shown elsewhere on the page, or for machines only. */
  private static final Set<String> ELSEWHERE =
      Set.of("adress", "siffra", "fil", "ljudfil", "transkript", "filer");

  /** What must be seen first: when not to do it. */
  private static final Set<String> WARNINGS = Set.of("inte-nar");

  private final Entry entry;
  private final Map<String, Row> named;
  private final Markdown markdown;

  Details(Entry entry, Map<String, Row> named, Markdown markdown) {
    this.entry = entry;
    this.named = named;
    this.markdown = markdown;
  }

  List<Detail> all() {
    var details = new ArrayList<Detail>();
    for (var field : entry.kind().ownFields()) {
      if (!entry.value(field.key()).isEmpty()
          && !ELSEWHERE.contains(field.key())
          && field.input() != Input.ORDER) {
        details.add(detail(field.label(), html(field), WARNINGS.contains(field.key())));
      }
    }
    if (entry.kind() != Kind.THEME) {
      var audiences = entry.audiences().stream().map(Audience::label);
      add(details, "Språk", entry.language().equals("sv") ? "" : language());
      add(details, "För", audiences.collect(Collectors.joining(", ")));
    }
    return details;
  }

  private String html(Field field) {
    var value = entry.value(field.key());
    return switch (field.input()) {
      case PARAGRAPH, TEXT -> markdown.html(value, entry.sources());
      case CHOICE -> plain(capital(entry.label(field)));
      case DAY -> plain(entry.day(field.key()).map(Days::written).orElse(value));
      case LINES -> plain(String.join("; ", entry.lines(field.key())));
      case ITEM -> Optional.ofNullable(named.get(value)).map(Details::link).orElse("");
      case LINE, NUMBER, YEAR, LENGTH, WEB, DOI, ISBN, ISSN -> plain(value);
      case THEMES, AUDIENCES, ITEMS, LAW, SOURCES, ORDER, FILE, FILES -> plain(value);
    };
  }

  private static String link(Row row) {
    return "<a href=\"%s\">%s</a>".formatted(row.path(), plain(row.title()));
  }

  private String language() {
    return entry.kind().fields().stream()
        .filter(it -> it.key().equals("sprak"))
        .map(entry::label)
        .findFirst()
        .orElse("");
  }

  private static void add(List<Detail> details, String label, String text) {
    if (!text.isEmpty()) {
      details.add(detail(label, plain(capital(text)), false));
    }
  }

  private static Detail detail(String label, String html, boolean warning) {
    return new Detail(label, html, warning);
  }

  private static String plain(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
