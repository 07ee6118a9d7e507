package lyhord.library.citation;

import de.undercouch.citeproc.csl.CSLType;
import lyhord.library.work.Work;

/** What sort of source a work is, in the words of each format. */
enum Form {
  REPORT(CSLType.REPORT, "RPRT", "techreport"),
  THESIS(CSLType.THESIS, "THES", "phdthesis"),
  ARTICLE(CSLType.ARTICLE_JOURNAL, "JOUR", "article"),
  BOOK(CSLType.BOOK, "BOOK", "book"),
  LAW(CSLType.LEGISLATION, "STAT", "misc"),
  PAGE(CSLType.WEBPAGE, "ELEC", "misc"),
  NEWS(CSLType.ARTICLE_NEWSPAPER, "NEWS", "misc"),
  FILM(CSLType.MOTION_PICTURE, "VIDEO", "misc"),
  SOUND(CSLType.BROADCAST, "SOUND", "misc");

  private final CSLType csl;
  private final String ris;
  private final String bibtex;

  Form(CSLType csl, String ris, String bibtex) {
    this.csl = csl;
    this.ris = ris;
    this.bibtex = bibtex;
  }

  CSLType csl() {
    return csl;
  }

  String ris() {
    return ris;
  }

  String bibtex() {
    return bibtex;
  }

  static Form of(Work work) {
    return switch (work.kind()) {
      case PUBLICATION -> published(work);
      case FILM -> FILM;
      case EPISODE -> SOUND;
      case NEWS -> NEWS;
      case ARTICLE, METHOD, FACT, LINK, CONSULTATION, THEME -> PAGE;
    };
  }

  private static Form published(Work work) {
    return switch (work.sort()) {
      case "avhandling" -> THESIS;
      case "vetenskaplig-artikel" -> ARTICLE;
      case "föreskrift" -> LAW;
      case "kursmaterial" -> BOOK;
      default -> REPORT;
    };
  }
}
