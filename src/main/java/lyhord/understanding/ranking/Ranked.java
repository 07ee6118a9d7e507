package lyhord.understanding.ranking;

import java.util.List;

/**
 * What a sentence may be about.
 *
 * @param topics the likeliest, best first; never {@link Ranking#NONE}
 * @param nearest the example most like it, of the best topic
 * @param evidence numbers for the chooser
 */
public record Ranked(List<String> topics, String nearest, double[] evidence) {

  public String best() {
    return topics.getFirst();
  }
}
