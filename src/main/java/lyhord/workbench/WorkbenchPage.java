package lyhord.workbench;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lyhord.understanding.Interpreter;
import lyhord.web.Pager;
import org.jspecify.annotations.Nullable;

/**
 * What was not understood, and what can be made of it.
 *
 * @param trial the address of a trial that has been left
 * @param mistakes what keeps changed files from being taken in use
 * @param labels every topic, for the field in which one is written
 */
public record WorkbenchPage(
    Told told,
    @Nullable String trial,
    boolean learning,
    List<Line> mistakes,
    String total,
    List<Row> rows,
    List<String> labels,
    Pager pager) {

  /** What came of the latest form. */
  public record Told(@Nullable String done, @Nullable String problem) {}

  /** A mistake in a file. */
  public record Line(String place, String advice) {}

  /**
   * A cluster.
   *
   * @param number tells its fields from those of the others on the page
   * @param ids of all its turns
   */
  public record Row(
      int number,
      String words,
      String to,
      String count,
      String ids,
      String taken,
      List<Wording> others,
      List<Suggestion> suggestions) {}

  /** What the latest of them was taken for, in which case, and what was last talked about. */
  record Context(String taken, String scene, String previous) {}

  /** Other words for the same. */
  public record Wording(String text, int count) {}

  /** A topic to try. */
  public record Suggestion(String id, String label) {}

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.of("sv"))
          .withZone(ZoneId.of("Europe/Stockholm"));
  private static final int WORDINGS = 8;
  private static final int IDS = 500;

  static Row row(
      int number, Cluster cluster, Interpreter interpreter, TopicNames names, Context context) {
    var size = cluster.size();
    return new Row(
        number,
        cluster.first(),
        cluster.addressee().swedish(),
        size == 1 ? "en gång" : size + " gånger",
        cluster.turns().stream()
            .limit(IDS)
            .map(it -> String.valueOf(it.id()))
            .collect(Collectors.joining(",")),
        taken(cluster.turns().getFirst(), context.taken()) + where(cluster, context),
        cluster.wordings().entrySet().stream()
            .skip(1)
            .limit(WORDINGS)
            .map(it -> new Wording(it.getKey(), it.getValue()))
            .toList(),
        cluster.suggested(interpreter).stream()
            .map(it -> new Suggestion(it, names.label(it)))
            .toList());
  }

  private static String where(Cluster cluster, Context context) {
    var after = context.previous().isEmpty() ? "" : ", efter " + context.previous();
    var day = DAY.format(cluster.turns().getFirst().at());
    return " " + context.scene() + after + ". " + day + ".";
  }

  private static String taken(MisheardTurn turn, String topic) {
    if (turn.disowned() && !turn.verdict().equals("not_understood")) {
      return "Togs för " + topic + ", men det var inte det som frågades.";
    }
    return switch (turn.verdict()) {
      case "unsure" -> "Osäker: kanske " + topic + ".";
      case "understood" -> "Togs för " + topic + ".";
      default -> "Förstods inte.";
    };
  }
}
