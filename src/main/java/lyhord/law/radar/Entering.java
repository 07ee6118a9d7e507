package lyhord.law.radar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import lyhord.law.LawBook;
import lyhord.law.Wordings;
import lyhord.law.radar.EditingPage.Typed;
import lyhord.member.Member;
import lyhord.statute.Section;
import lyhord.statute.Wording;
import lyhord.web.Problems;
import lyhord.web.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in a wording, and flags all that rests on the section. */
@Component
class Entering {

  private static final int LONGEST = 20_000;
  private static final String LAW = "(\\d{4}:\\d{1,4})?";
  private static final String TAKEN =
      "Det finns redan en lydelse från den dagen. Välj en annan dag, eller ta bort den först.";

  private final LawBook book;
  private final Wordings wordings;
  private final Radar radar;
  private final Reviews reviews;
  private final TransactionTemplate together;

  Entering(
      LawBook book, Wordings wordings, Radar radar, Reviews reviews, TransactionTemplate together) {
    this.book = book;
    this.wordings = wordings;
    this.radar = radar;
    this.reviews = reviews;
    this.together = together;
  }

  /** What is wrong with it, and then nothing is taken in. */
  Problems enter(Section section, Typed typed, Member editor) {
    var from = day(typed.from());
    var checked = day(typed.checkedOn());
    var problems = problems(typed, from, checked);
    problems.unless(from.filter(it -> begins(section, it)).isEmpty(), "fran", TAKEN);
    if (!problems.any()) {
      var text = Written.text(typed.text(), LONGEST);
      var wording = new Wording(from.orElseThrow(), typed.amendedBy(), text);
      problems.unless(add(section, wording, checked.orElseThrow(), editor), "fran", TAKEN);
      book.update();
    }
    return problems;
  }

  private Problems problems(Typed typed, Optional<LocalDate> from, Optional<LocalDate> checked) {
    var ahead = checked.filter(it -> it.isAfter(book.today()));
    return new Problems()
        .unless(from.isPresent(), "fran", "Skriv dagen som lydelsen gäller från: 2026-07-01.")
        .unless(typed.amendedBy().matches(LAW), "lag", "Skriv ändringslagens nummer som 2025:1501.")
        .unless(checked.isPresent(), "kontrollerad", "Skriv dagen då du läste källan: 2026-07-01.")
        .unless(ahead.isEmpty(), "kontrollerad", "Dagen då du läste källan kan inte komma sen.")
        .unless(!typed.text().isBlank(), "text", "Klistra in paragrafens text, utan numret.")
        .unless(
            typed.text().length() <= LONGEST, "text", "Texten får ha högst 20\u00a0000 tecken.");
  }

  private boolean add(Section section, Wording wording, LocalDate checked, Member editor) {
    var id = UUID.randomUUID();
    var entered = new Wordings.Entered(id, section.reference(), wording, checked);
    return Boolean.TRUE.equals(
        together.execute(
            transaction -> {
              if (!wordings.add(entered, editor.id())) {
                transaction.setRollbackOnly();
                return false;
              }
              reviews.flag(id, radar.on(section.reference()));
              return true;
            }));
  }

  private static boolean begins(Section section, LocalDate from) {
    return section.wordings().stream().anyMatch(it -> from.equals(it.from()));
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
