package lyhord.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.law.SectionPage.Source;
import lyhord.law.SectionPage.Text;
import lyhord.search.Related;
import lyhord.statute.Act;
import lyhord.statute.Passage;
import lyhord.statute.Section;
import lyhord.statute.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws up the public pages about the law. */
@Component
class LawPages {

  private static final int RELATED = 4;

  private final LawBook book;
  private final ObjectProvider<RestsOnLaw> resting;
  private final Related related;

  LawPages(LawBook book, ObjectProvider<RestsOnLaw> resting, Related related) {
    this.book = book;
    this.resting = resting;
    this.related = related;
  }

  LawIndexPage index(String typed) {
    var rows =
        book.acts().stream()
            .collect(Collectors.partitioningBy(Act::isRepealed, Collectors.toList()));
    return new LawIndexPage(
        typed,
        !typed.isEmpty(),
        rows.getOrDefault(false, List.of()).stream().map(this::row).toList(),
        rows.getOrDefault(true, List.of()).stream().map(this::row).toList(),
        book.toBeChecked().stream().map(book::link).toList());
  }

  ActPage act(Act act) {
    return new ActPage(
        act.title(),
        act.source(),
        Days.written(act.checkedOn()),
        act.isRepealed() ? Days.written(act.lastDay()) : null,
        book.sections(act).stream().map(this::row).toList());
  }

  SectionPage section(Section section, boolean editor) {
    var today = section.on(book.today());
    var others = new ArrayList<>(section.wordings().reversed());
    today.ifPresent(others::remove);
    var doubt = section.doubt();
    return new SectionPage(
        section.cited(),
        section.about(),
        row(section.act()),
        source(section),
        doubt != null && section.isToBeChecked(book.today()) ? doubt.why() : null,
        today.map(it -> text(section, it)).orElse(null),
        others.stream().map(it -> text(section, it)).toList(),
        book.before(section.reference()).stream().map(book::link).toList(),
        section.replacedBy().stream().map(book::link).toList(),
        uses(section),
        related.to(SearchableLaw.key(section.path()), RELATED),
        editor && !section.act().isRepealed() ? book.link(section).editing() : null);
  }

  ComparisonPage comparison(Section section, Wording older, Wording newer) {
    return new ComparisonPage(
        section.cited(),
        section.path(),
        when(section, older),
        when(section, newer),
        Comparing.of(older.text(), newer.text()));
  }

  private static Source source(Section section) {
    var act = section.act();
    return new Source(
        act.source(),
        Days.written(section.checkedOn()),
        act.isRepealed() ? Days.written(act.lastDay()) : null);
  }

  private Text text(Section section, Wording wording) {
    var place = section.wordings().indexOf(wording);
    return new Text(
        when(section, wording),
        Passage.of(wording.text()),
        place == 0 ? null : section.path() + "/jamfor/" + place);
  }

  private String when(Section section, Wording wording) {
    var last = section.lastDayOf(wording);
    var from = wording.from() == null ? "" : "från " + Days.written(wording.from());
    var until = last.map(day -> "till " + Days.written(day)).orElse("");
    var days = Stream.of(from, until).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    var over = last.filter(day -> day.isBefore(book.today())).isPresent();
    var begins = over ? "Gällde" : "Gäller";
    var lag = wording.amendedBy().isEmpty() ? "" : ", enligt lag (" + wording.amendedBy() + ")";
    return (days.isEmpty() ? begins : begins + " " + days) + lag + ".";
  }

  private List<LawLink> uses(Section section) {
    return resting.stream()
        .flatMap(it -> it.uses(section.reference()).stream())
        .filter(LawUse::open)
        .map(it -> new LawLink(it.title(), it.path(), false))
        .distinct()
        .toList();
  }

  private LawIndexPage.Row row(Act act) {
    var sections = book.sections(act).size();
    var unit = act.articles() ? "artiklar" : sections == 1 ? "paragraf" : "paragrafer";
    return new LawIndexPage.Row(act.title(), act.path(), sections + " " + unit);
  }

  private ActPage.Row row(Section section) {
    return new ActPage.Row(
        section.act().number(section.number()),
        section.about(),
        section.path(),
        section.isToBeChecked(book.today()));
  }
}
