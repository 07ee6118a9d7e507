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
 * @param followUp what it most looks like if it leans on what was said before
 */
public record Ranked(
    List<String> topics,
    String nearest,
    Map<String, String> concepts,
    double[] evidence,
    FollowUp followUp) {

  /**
   * A kind of follow-up.
   *
   * @param lead how much likelier it is than the best topic; below nought it is less likely
   */
  public record FollowUp(String kind, double lead) {}

  public String best() {
    return topics.getFirst();
  }
}
