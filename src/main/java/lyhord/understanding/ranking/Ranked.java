package lyhord.understanding.ranking;

import java.util.List;
import java.util.Map;

/**
 * What a sentence may be about.
 *
 * @param topics the likeliest, best first; never {@link Ranking#NONE}
 * @param nearest the example most like it, of the best topic
 * @param concepts found in the sentence, each with the words it was found in
 * @param evidence numbers for the chooser
 */
public record Ranked(
    List<String> topics, String nearest, Map<String, String> concepts, double[] evidence) {

  public String best() {
    return topics.getFirst();
  }
}
