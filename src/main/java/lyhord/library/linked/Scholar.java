package lyhord.library.linked;

import java.util.ArrayList;
import java.util.List;
import lyhord.library.entry.Kind;
import lyhord.library.linked.Card.Meta;
import lyhord.library.work.Creator;
import lyhord.library.work.Work;

/** The words that Google Scholar and programs that keep references look for in a publication. */
final class Scholar {

  private Scholar() {}

  static List<Meta> metas(Work work) {
    var metas = new ArrayList<Meta>();
    if (work.kind() == Kind.PUBLICATION) {
      citation(metas, work);
      dublinCore(metas, work);
    }
    return metas;
  }

  private static void citation(List<Meta> metas, Work work) {
    add(metas, "citation_title", work.title());
    work.creators().forEach(it -> add(metas, "citation_author", it.inverted()));
    work.year().ifPresent(it -> add(metas, "citation_publication_date", it.toString()));
    switch (work.sort()) {
      case "avhandling" -> add(metas, "citation_dissertation_institution", work.publisher());
      case "vetenskaplig-artikel" -> {
        add(metas, "citation_journal_title", work.journal());
        add(metas, "citation_volume", work.issue().volume());
        add(metas, "citation_issue", work.issue().number());
        add(metas, "citation_firstpage", work.issue().pages().replaceFirst("\\p{Pd}.*", ""));
      }
      default -> {
        add(metas, "citation_technical_report_institution", work.publisher());
        add(metas, "citation_technical_report_number", work.entry().value("nummer"));
      }
    }
    add(metas, "citation_isbn", work.entry().value("isbn"));
    add(metas, "citation_issn", work.entry().value("issn"));
    add(metas, "citation_doi", work.entry().value("doi"));
    add(metas, "citation_language", work.entry().language());
  }

  private static void dublinCore(List<Meta> metas, Work work) {
    add(metas, "DC.title", work.title());
    work.creators().stream().map(Creator::inverted).forEach(it -> add(metas, "DC.creator", it));
    work.year().ifPresent(it -> add(metas, "DC.date", it.toString()));
    add(metas, "DC.publisher", work.publisher());
    add(metas, "DC.language", work.entry().language());
    add(metas, "DC.identifier", work.page());
  }

  private static void add(List<Meta> metas, String name, String content) {
    if (!content.isEmpty()) {
      metas.add(new Meta(name, content));
    }
  }
}
