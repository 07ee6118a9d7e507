package lyhord.workbench.checkup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lyhord.understanding.Addressee;
import lyhord.web.Pager;
import lyhord.workbench.TopicNames;
import org.jspecify.annotations.Nullable;

/**
 * How well the bank does for one addressee.
 *
 * @param doing what is being worked out; null when nothing is
 * @param found null when it was never worked out
 */
public record CheckupPage(
    String path,
    String to,
    String other,
    String otherPath,
    @Nullable String problem,
    @Nullable String doing,
    int step,
    int steps,
    @Nullable Found found) {

  private static final Duration SILENT = Duration.ofMinutes(3);
  private static final int PAGE = 10;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", Locale.of("sv"))
          .withZone(ZoneId.of("Europe/Stockholm"));

  /**
   * What was found.
   *
   * @param old the bank has changed since
   */
  public record Found(
      String when,
      boolean old,
      String figure,
      List<Pair> pairs,
      Pager pager,
      List<String> thin,
      List<Group> alike,
      List<Group> same) {}

  /** Two topics, and the sentences of the first that were taken for the second. */
  public record Pair(String wanted, String got, String count, List<String> sentences) {}

  public record Group(String name, List<String> sentences) {}

  static CheckupPage of(
      Addressee addressee, @Nullable String problem, @Nullable String doing, int step) {
    var child = addressee == Addressee.CHILD;
    return new CheckupPage(
        "/verkstad/halsa/" + addressee.swedish(),
        child ? "barn" : "vuxna",
        child ? "vuxna" : "barn",
        "/verkstad/halsa/" + (child ? Addressee.ADULT : Addressee.CHILD).swedish(),
        problem,
        doing,
        step,
        CheckupRun.STEPS,
        null);
  }

  CheckupPage finding(@Nullable Found found) {
    return new CheckupPage(path, to, other, otherPath, problem, doing, step, steps, found);
  }

  static boolean isUnderway(Checkup checkup, Instant now) {
    return checkup.step() < CheckupRun.STEPS
        && checkup.seen().toInstant().isAfter(now.minus(SILENT));
  }

  static Found found(Findings findings, String when, boolean old, TopicNames names, Pager pager) {
    return new Found(
        when,
        old,
        figure(findings),
        findings.confusions().stream()
            .skip((pager.page() - 1L) * PAGE)
            .limit(PAGE)
            .map(it -> pair(it, names))
            .toList(),
        pager,
        findings.thin().stream().map(it -> thin(it, names)).toList(),
        findings.alike().stream()
            .map(it -> new Group(names.label(it.topic()), it.sentences()))
            .toList(),
        findings.same().stream()
            .map(it -> new Group(it.sentence(), it.topics().stream().map(names::label).toList()))
            .toList());
  }

  static Pager pager(Addressee addressee, Findings findings, int page) {
    var path = "/verkstad/halsa/" + addressee.swedish();
    return Pager.of(page, findings.confusions().size(), PAGE, path);
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  private static String figure(Findings findings) {
    var share = findings.asked() == 0 ? 0 : 100.0 * findings.right() / findings.asked();
    return String.format(
        Locale.of("sv"),
        "%.1f procent rätt, %d av %d frågor",
        share,
        findings.right(),
        findings.asked());
  }

  private static Pair pair(Findings.Confusion it, TopicNames names) {
    return new Pair(
        names.label(it.wanted()),
        names.label(it.got()),
        it.count() + " av " + it.of(),
        it.sentences());
  }

  private static String thin(Findings.Thin it, TopicNames names) {
    return "%s: %d exempel av %d skribenter"
        .formatted(names.label(it.topic()), it.examples(), it.voices());
  }
}
