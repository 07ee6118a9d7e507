package lyhord.library.desk;

import java.util.Arrays;
import java.util.UUID;

/** Which of all items a list is of. */
enum Filter {
  ALL("", "Alla"),
  MINE("mitt", "Mina utkast"),
  DRAFT("utkast", "Utkast"),
  REVIEW("granskning", "Väntar på granskning"),
  PLANNED("tid", "Publiceras senare"),
  PUBLISHED("publicerad", "Publicerade"),
  DUE("granskas", "Ska granskas inom 30 dagar"),
  REMARKS("anmarkning", "Med anmärkningar"),
  WITHDRAWN("borta", "Avpublicerade");

  private final String slug;
  private final String label;

  Filter(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  String slug() {
    return slug;
  }

  String label() {
    return label;
  }

  /** Where one goes to do what is to be done. */
  String path(UUID item) {
    var step =
        switch (this) {
          case REVIEW, PLANNED, REMARKS -> "/publicering";
          case ALL, MINE, DRAFT, PUBLISHED, DUE, WITHDRAWN -> "";
        };
    return "/redaktion/bibliotek/" + item + step;
  }

  /** All, when there is no such filter. */
  static Filter withSlug(String slug) {
    return Arrays.stream(values()).filter(it -> it.slug.equals(slug)).findFirst().orElse(ALL);
  }
}
