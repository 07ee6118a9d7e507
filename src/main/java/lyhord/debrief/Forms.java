package lyhord.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lyhord.dialogue.Entry;
import lyhord.understanding.Form;

/** How the questions were put, counted in a sentence. What was not understood is not counted. */
final class Forms {
  private Forms() {}

  static String told(List<Entry.Turn> turns) {
    var counts =
        turns.stream()
            .filter(Entry.Turn::counts)
            .collect(Collectors.groupingBy(it -> it.understanding().form(), Collectors.counting()));
    var sentences = new ArrayList<String>();
    if (!counts.isEmpty()) {
      sentences.add(Phrases.list(counted(counts)) + ".");
    }
    var unclear = turns.stream().filter(turn -> !turn.counts() && !turn.disowned()).count();
    if (unclear > 0) {
      sentences.add(replies(unclear) + ", för där förstod vi dig inte.");
    }
    var disowned = turns.stream().filter(Entry.Turn::disowned).count();
    if (disowned > 0) {
      sentences.add(replies(disowned) + ", för du sa att svaret inte gällde din fråga.");
    }
    return String.join(" ", sentences);
  }

  private static List<String> counted(Map<Form, Long> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(it -> named(it.getKey(), it.getValue()))
        .toList();
  }

  private static String named(Form form, long number) {
    return switch (form) {
      case INVITATION -> Phrases.count(number, "inbjudan att berätta", "inbjudningar att berätta");
      case OPEN -> Phrases.count(number, "öppen fråga", "öppna frågor");
      case YES_NO -> Phrases.count(number, "ja- eller nejfråga", "ja- eller nejfrågor");
      case ALTERNATIVES ->
          Phrases.count(number, "fråga med svarsalternativ", "frågor med svarsalternativ");
      case LEADING -> Phrases.count(number, "ledande fråga", "ledande frågor");
      case SEVERAL -> Phrases.count(number, "replik med flera frågor", "repliker med flera frågor");
      case STATEMENT -> Phrases.count(number, "påstående", "påståenden");
    };
  }

  private static String replies(long number) {
    return Phrases.count(number, "replik räknas inte", "repliker räknas inte");
  }
}
