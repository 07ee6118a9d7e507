package lyhord.library.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of thing an item is. Decides its fields, its form, its page and its address. */
public enum Kind {
  ARTICLE("artiklar", "Artikel", "Artiklar"),
  METHOD("metoder", "Metod", "Metoder och verktyg"),
  FACT("fakta", "Fakta", "Fakta och siffror"),
  PUBLICATION("publikationer", "Publikation", "Publikationer"),
  FILM("filmer", "Film", "Filmer"),
  EPISODE("podd", "Poddavsnitt", "Podd"),
  LINK("lankar", "Länk", "Länkar"),
  NEWS("nyheter", "Nyhet", "Nyheter och reportage"),
  CONSULTATION("remissvar", "Remissvar", "Remissvar"),
  THEME("teman", "Tema", "Teman");

  private final String slug;
  private final String one;
  private final String many;

  Kind(String slug, String one, String many) {
    this.slug = slug;
    this.one = one;
    this.many = many;
  }

  /** As it is written in addresses and as a folder of content. */
  public String slug() {
    return slug;
  }

  /** "Metod". */
  public String one() {
    return one;
  }

  /** "Metoder och verktyg". */
  public String many() {
    return many;
  }

  public String path() {
    return "/bibliotek/" + slug;
  }

  /** As it is written in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public static Optional<Kind> withSlug(String slug) {
    return Arrays.stream(values()).filter(it -> it.slug.equals(slug)).findFirst();
  }

  /** Whether a list of them has the newest first; else it is in order of title. */
  public boolean isDated() {
    return switch (this) {
      case PUBLICATION, FILM, EPISODE, NEWS, CONSULTATION -> true;
      case ARTICLE, METHOD, FACT, LINK, THEME -> false;
    };
  }

  /** Everything that can be written about one, in the order of the form. */
  public List<Field> fields() {
    return Stream.of(Fields.FIRST, Fields.own(this), Fields.LAST).flatMap(List::stream).toList();
  }

  /** What can be written about one of this kind and not about all. */
  public List<Field> ownFields() {
    return Fields.own(this);
  }
}
