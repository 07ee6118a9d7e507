package lyhord.workbench.trial;

import java.util.List;

/**
 * What an example changes.
 *
 * @param voice the writer whose questions were asked, and had not been learnt from
 * @param asked how many they were, and how many were understood rightly before and after
 * @param flips those of them that are understood differently
 * @param collected the turns that had been collected and are understood differently
 */
record Outcome(
    String voice, int asked, int before, int after, List<Flip> flips, List<Flip> collected) {

  /** A sentence, the topic it should be of (none when that is not known), before and after. */
  record Flip(String text, String wanted, String before, String after) {}
}
