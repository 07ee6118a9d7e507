package lyhord.workbench.checkup;

import java.util.List;

/**
 * What was found in the bank for one addressee.
 *
 * @param asked questions whose writers had not been learnt from, and how many were understood
 * @param confusions the topics most often taken for others, worst first
 * @param thin topics with too few examples or too few writers
 * @param alike sentences of one topic that are nearly the same
 * @param same the same sentence in more than one topic
 */
record Findings(
    int asked,
    int right,
    List<Confusion> confusions,
    List<Thin> thin,
    List<Alike> alike,
    List<Same> same) {

  /** How often a topic was taken for another, and some of the sentences. */
  record Confusion(String wanted, String got, int count, int of, List<String> sentences) {}

  record Thin(String topic, int examples, int voices) {}

  record Alike(String topic, List<String> sentences) {}

  record Same(String sentence, List<String> topics) {}
}
