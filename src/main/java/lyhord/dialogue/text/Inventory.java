package lyhord.dialogue.text;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lyhord.statute.Reference;
import lyhord.understanding.Addressee;
import lyhord.understanding.Topic;
import lyhord.understanding.Topics;

/**
 * What all cases share and may refer to.
 *
 * @param topics the shared topics, and whom each can be raised with
 * @param law whether a section is among the statutes under content/law
 */
public record Inventory(Map<String, Set<Addressee>> topics, Predicate<Reference> law) {

  public static Inventory of(Topics topics, Predicate<Reference> law) {
    return new Inventory(
        topics.all().stream().collect(Collectors.toMap(Topic::id, Topic::addressees)), law);
  }
}
