package lyhord.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lyhord.search.Document;
import lyhord.search.Label;

/** What results can be narrowed by. */
public enum Facet {
  TYPE("typ", "Typ"),
  THEME("tema", "Tema"),
  AUDIENCE("malgrupp", "Målgrupp"),
  YEAR("ar", "År"),
  LANGUAGE("sprak", "Språk");

  private static final Locale SWEDISH = Locale.of("sv");
  private static final Map<String, String> LANGUAGES = new ConcurrentHashMap<>();

  private final String slug;
  private final String title;

  Facet(String slug, String title) {
    this.slug = slug;
    this.title = title;
  }

  /** Its name in addresses. */
  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  String value(String chosen) {
    return slug + "/" + chosen;
  }

  /** How a document is filed under this. */
  List<Label> of(Document document) {
    var year = document.year();
    return switch (this) {
      case TYPE -> List.of(document.type());
      case THEME -> document.themes();
      case AUDIENCE -> document.audiences();
      case YEAR -> year == null ? List.of() : List.of(new Label("" + year, "" + year));
      case LANGUAGE -> List.of(new Label(document.language(), language(document.language())));
    };
  }

  static List<String> values(Document document) {
    var found = new ArrayList<String>();
    for (var facet : values()) {
      facet.of(document).forEach(label -> found.add(facet.value(label.slug())));
    }
    return found.stream().distinct().toList();
  }

  /** Java looks long for a name, and every document has a language. */
  private static String language(String code) {
    return LANGUAGES.computeIfAbsent(code, Facet::named);
  }

  private static String named(String code) {
    var name = Locale.of(code).getDisplayLanguage(SWEDISH);
    return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(SWEDISH) + name.substring(1);
  }
}
