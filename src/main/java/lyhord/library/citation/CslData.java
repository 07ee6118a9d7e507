package lyhord.library.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.function.Consumer;
import lyhord.library.work.Creator;
import lyhord.library.work.Work;

/** A work as programs that cite are told of it. */
final class CslData {

  private CslData() {}

  static CSLItemData of(Work work) {
    var data =
        new CSLItemDataBuilder()
            .id(key(work))
            .type(Form.of(work).csl())
            .title(work.title())
            .author(work.creators().stream().map(CslData::name).toArray(CSLName[]::new))
            .language(work.entry().language());
    issued(data, work);
    if (work.isOurs()) {
      ours(data, work);
    } else {
      published(data, work);
    }
    return data.build();
  }

  /** For a line that people read: a law is then cited as a report, as Swedish readers expect. */
  static CSLItemData forReaders(Work work) {
    var data = new CSLItemDataBuilder(of(work));
    if (Form.of(work) == Form.LAW) {
      data.type(CSLType.REPORT);
    }
    if (!work.isOurs() && work.year().isEmpty()) {
      data.status("u.å."); // else the style writes when the page was fetched, which we do not know
    }
    if (work.creators().getFirst().plain().equals(work.publisher())) {
      data.publisher(null);
    }
    set(Apa.notASpan(work.isArticle() ? "" : work.entry().value("nummer")), data::number);
    return data.build();
  }

  /** Short, and different for each work. */
  static String key(Work work) {
    var page = work.page();
    return page.substring(page.lastIndexOf('/') + 1);
  }

  private static void issued(CSLItemDataBuilder data, Work work) {
    if (work.isOurs()) {
      var day = work.day();
      data.issued(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    } else {
      work.year().ifPresent(data::issued);
    }
  }

  private static void ours(CSLItemDataBuilder data, Work work) {
    data.URL(work.page());
    if (!work.creators().getFirst().plain().equals(work.publisher())) {
      data.containerTitle(work.publisher());
    }
    switch (work.kind()) {
      case FILM -> data.genre("Film");
      case EPISODE -> {
        data.genre("Poddavsnitt");
        set(work.entry().value("avsnitt"), data::number);
      }
      default -> {}
    }
  }

  private static void published(CSLItemDataBuilder data, Work work) {
    if (work.isArticle()) {
      var issue = work.issue();
      data.containerTitle(work.journal());
      set(issue.volume(), data::volume);
      set(issue.number(), data::issue);
      set(issue.pages(), data::page);
    } else {
      data.publisher(work.publisher());
      set(work.entry().value("serie"), data::collectionTitle);
      set(work.entry().value("nummer"), data::number);
    }
    if (work.sort().equals("avhandling")) {
      data.genre("Doktorsavhandling");
    }
    set(work.entry().value("isbn"), data::ISBN);
    set(work.entry().value("issn"), data::ISSN);
    set(work.entry().value("doi"), data::DOI);
    set(work.entry().value("upplaga"), data::edition);
    set(work.entry().value("adress"), data::URL);
    set(work.entry().value("sidor"), data::numberOfPages);
  }

  private static CSLName name(Creator creator) {
    var name = new CSLNameBuilder();
    return creator.isPerson()
        ? name.family(creator.family()).given(creator.given()).build()
        : name.literal(creator.family()).build();
  }

  private static void set(String value, Consumer<String> field) {
    if (!value.isEmpty()) {
      field.accept(value);
    }
  }
}
