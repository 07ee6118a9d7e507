package lyhord.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section of an act.
 *
 * @param questions what people ask that it answers, to be found by; no part of the act
 * @param wordings in the order they begin; empty when the text is not here
 * @param doubt that the last wording may no longer be the one in force
 * @param checkedOn when somebody last made sure of it; null for what is repealed
 * @param replacedBy what took its place when the act was repealed
 */
public record Section(
    Act act,
    String number,
    String about,
    List<String> questions,
    List<Wording> wordings,
    @Nullable Doubt doubt,
    @Nullable LocalDate checkedOn,
    List<Reference> replacedBy) {

  private static final Comparator<Wording> BY_DAY =
      Comparator.comparing(Wording::from, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** Something that may have changed from a day on, and why it is thought so. */
  public record Doubt(LocalDate since, String why) {}

  public Reference reference() {
    return new Reference(act.abbreviation(), number);
  }

  public String path() {
    return act.path() + "/" + Reference.slug(number);
  }

  /** As it is written in text: "5 kap. 7 § hälso- och sjukvårdslagen". */
  public String cited() {
    return act.cite(number);
  }

  /** What it says on a day; empty when that is not here. */
  public Optional<Wording> on(LocalDate day) {
    return wordings.stream().filter(it -> it.begunBy(day)).reduce((earlier, later) -> later);
  }

  /** The last day of a wording; empty while nothing is known to follow it. */
  public Optional<LocalDate> lastDayOf(Wording wording) {
    var next = wordings.indexOf(wording) + 1;
    return next == wordings.size()
        ? Optional.empty()
        : Optional.ofNullable(wordings.get(next).from()).map(day -> day.minusDays(1));
  }

  /** Whether a reader on that day is to make sure of the wording elsewhere. */
  public boolean isToBeChecked(LocalDate day) {
    return doubt != null && !doubt.since().isAfter(day);
  }

  /** With wordings that have been entered since; one that begins late enough settles a doubt. */
  public Section with(List<Wording> entered) {
    var all = new ArrayList<>(wordings);
    all.addAll(entered);
    all.sort(BY_DAY);
    var settled =
        doubt != null && entered.stream().anyMatch(it -> !it.begunBy(doubt.since().minusDays(1)));
    return new Section(
        act,
        number,
        about,
        questions,
        List.copyOf(all),
        settled ? null : doubt,
        checkedOn,
        replacedBy);
  }

  /** Somebody has made sure, on a day, that it reads as it does here. */
  public Section checked(LocalDate day) {
    var settled = doubt == null || !day.isBefore(doubt.since());
    return new Section(
        act, number, about, questions, wordings, settled ? null : doubt, day, replacedBy);
  }
}
