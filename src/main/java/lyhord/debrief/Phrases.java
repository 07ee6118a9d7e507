package lyhord.debrief;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lyhord.dialogue.Entry;

/** Swedish that is put together from parts. */
final class Phrases {
  private static final String CONCEPT = " ∈ ";
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH).withZone(STOCKHOLM);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM 'kl.' HH.mm", SWEDISH).withZone(STOCKHOLM);

  private Phrases() {}

  /** "a, b och c". */
  static String list(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " och " + parts.getLast();
  }

  /** "replik 4", "replik 4 och 7". */
  static String turns(Collection<Integer> turns) {
    return "replik " + list(turns.stream().sorted().map(String::valueOf).toList());
  }

  /** "1 replik", "3 repliker". */
  static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }

  /** "Marias", "Anders". */
  static String whose(String name) {
    return name.matches(".*[sxzSXZ]") ? name : name + "s";
  }

  /** "hur du sover" at the head of a line. */
  static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(SWEDISH) + text.substring(1);
  }

  /** The paragraphs of an author's text. */
  static List<String> paragraphs(String text) {
    return Arrays.stream(text.strip().split("\\n\\s*\\n"))
        .filter(paragraph -> !paragraph.isBlank())
        .toList();
  }

  static List<String> paragraphs(List<String> texts) {
    return texts.stream().flatMap(text -> paragraphs(text).stream()).toList();
  }

  static String minutes(Duration time) {
    return "%02d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }

  static String day(Instant instant) {
    return DAY.format(instant);
  }

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /**
   * Why a turn was taken for what it was: the topic, how sure, the words and what came second.
   * Empty for a ready question, which has nothing to explain.
   *
   * @param label what a topic is called
   */
  static List<String> why(Entry.Turn turn, UnaryOperator<String> label) {
    var understood = turn.understanding();
    if (turn.picked() || understood.because().isEmpty()) {
      return List.of();
    }
    var why = new ArrayList<String>();
    if (turn.topic() != null) {
      var about = turn.topics().stream().map(label).collect(Collectors.joining("” och ”"));
      why.add(
          "Ämne: ”"
              + about
              + "”. Säkerhet: "
              + Math.round(100 * understood.confidence())
              + " av 100.");
    }
    understood.because().forEach(reason -> why.add(told(reason)));
    return why;
  }

  private static String told(String reason) {
    var at = reason.indexOf(CONCEPT);
    return at < 0
        ? reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1) + "."
        : "”%s” hör till begreppet %s."
            .formatted(reason.substring(0, at), reason.substring(at + CONCEPT.length()));
  }
}
