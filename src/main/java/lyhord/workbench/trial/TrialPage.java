package lyhord.workbench.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lyhord.workbench.TopicNames;
import lyhord.workbench.trial.Outcome.Flip;
import org.jspecify.annotations.Nullable;

/**
 * A trial as it goes on, or what came of it.
 *
 * @param broken nothing has been heard of the work for a long time
 */
public record TrialPage(
    String path,
    String id,
    String text,
    String to,
    String topic,
    boolean broken,
    String doing,
    int step,
    int steps,
    @Nullable Result result) {

  private static final Duration SILENT = Duration.ofMinutes(3);
  private static final int SHOWN = 30;
  private static final List<String> DOING =
      List.of(
          "Frågar en skribent som inte är inlärd, utan exemplet.",
          "Frågar samma skribent, med exemplet.",
          "Lär in allt med exemplet.",
          "Klart.");

  /** Figures and changes in words. */
  public record Result(
      String before,
      String after,
      String counted,
      List<Change> changes,
      int more,
      List<Change> collected) {}

  /**
   * A sentence that is understood differently; whether that is for the better, when it is known.
   */
  public record Change(String text, String before, String after, String judged) {}

  static TrialPage of(Trial trial, TopicNames names, Instant now) {
    var outcome = trial.outcome();
    return new TrialPage(
        trial.path(),
        trial.id().toString(),
        trial.text(),
        trial.addressee().swedish(),
        names.label(trial.topic()),
        !trial.isDone() && trial.seen().toInstant().isBefore(now.minus(SILENT)),
        DOING.get(trial.step()),
        trial.step(),
        TrialRun.STEPS,
        outcome == null ? null : result(outcome, names));
  }

  private static Result result(Outcome outcome, TopicNames names) {
    return new Result(
        share(outcome.before(), outcome),
        share(outcome.after(), outcome),
        outcome.asked() + " frågor av skribenten ”" + outcome.voice() + "”",
        outcome.flips().stream().limit(SHOWN).map(it -> change(it, names, true)).toList(),
        Math.max(0, outcome.flips().size() - SHOWN),
        outcome.collected().stream().limit(SHOWN).map(it -> change(it, names, false)).toList());
  }

  private static String share(int right, Outcome outcome) {
    var share = outcome.asked() == 0 ? 0 : 100.0 * right / outcome.asked();
    return String.format(Locale.of("sv"), "%.1f procent (%d)", share, right);
  }

  private static Change change(Flip flip, TopicNames names, boolean known) {
    return new Change(
        flip.text(),
        names.label(flip.before()),
        names.label(flip.after()),
        known ? judged(flip) : "");
  }

  private static String judged(Flip flip) {
    if (flip.after().equals(flip.wanted())) {
      return "bättre";
    }
    return flip.before().equals(flip.wanted()) ? "sämre" : "fel båda gångerna";
  }
}
