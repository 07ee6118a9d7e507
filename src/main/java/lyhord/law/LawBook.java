package lyhord.law;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyhord.statute.Act;
import lyhord.statute.Citation;
import lyhord.statute.Reference;
import lyhord.statute.Section;
import lyhord.statute.Statutes;
import lyhord.web.PublicPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The statutes that came with Lyhörd, and what editors have entered since. */
@Component
public class LawBook {

  private final Statutes statutes;
  private final Wordings wordings;
  private final PublicPages pages;
  private final Clock clock;
  private volatile Map<String, Section> sections = Map.of();
  private volatile String mark = "";

  LawBook(
      @Value("${lyhord.content}") Path content, Wordings wordings, PublicPages pages, Clock clock) {
    this.statutes = Statutes.read(content.resolve("law"));
    this.wordings = wordings;
    this.pages = pages;
    this.clock = clock;
    update();
  }

  /** Takes in what has been entered, here or on another node. */
  public final synchronized void update() {
    var now = wordings.mark();
    if (!now.equals(mark)) {
      sections = wordings.addedTo(statutes.all());
      mark = now;
      pages.forget();
    }
  }

  public LocalDate today() {
    return Days.today(clock);
  }

  public List<Act> acts() {
    return List.copyOf(statutes.acts());
  }

  public Optional<Act> act(String slug) {
    return statutes.act(slug);
  }

  public List<Section> sections(Act act) {
    return statutes.sections(act).stream().map(this::now).toList();
  }

  /** A section of an act in force. */
  public Optional<Section> section(Reference reference) {
    return statutes.section(reference).map(this::now);
  }

  /** A section by its address, repealed or not. */
  public Optional<Section> section(String act, String slug) {
    return statutes.section(act, slug).map(this::now);
  }

  /** The same, unless its act is repealed: then no wording can be entered. */
  public Optional<Section> inForce(String act, String slug) {
    return section(act, slug).filter(it -> !it.act().isRepealed());
  }

  /** Sections whose wording may have changed. */
  public List<Section> toBeChecked() {
    return statutes.all().stream().map(this::now).filter(it -> it.isToBeChecked(today())).toList();
  }

  /** What a reader means by "2 g § HSL". */
  public List<Section> meant(String typed) {
    return Citation.find(typed, statutes).stream().map(this::now).toList();
  }

  /** Repealed sections that one took the place of. */
  public List<Section> before(Reference reference) {
    return statutes.before(reference);
  }

  public LawLink link(Reference reference) {
    return links().to(reference);
  }

  public LawLink link(Section section) {
    return links().to(section);
  }

  /** Links to the law as it reads today. */
  public LawLinks links() {
    return new LawLinks(this::section, today());
  }

  private Section now(Section section) {
    return sections.getOrDefault(section.path(), section);
  }
}
