package lyhord.understanding.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lyhord.understanding.swedish.Swedish;

/** How alike some sentences are to each other, by the same features as the ranking compares. */
public final class Likeness {

  private final List<Vector> vectors;
  private final Ranker ranker;

  private Likeness(List<Vector> vectors, int features) {
    this.vectors = vectors;
    this.ranker = Ranker.of(vectors, features);
  }

  public static Likeness of(Swedish swedish, List<String> sentences) {
    var phrases = sentences.stream().map(swedish::read).toList();
    var features = Features.of(phrases);
    return new Likeness(phrases.stream().map(features::vector).toList(), features.size());
  }

  /** Each sentence belongs to the first before it that it is like enough, or begins a group. */
  public List<List<Integer>> groups(double least) {
    var groups = new ArrayList<List<Integer>>();
    var grouped = new boolean[vectors.size()];
    for (var first = 0; first < grouped.length; first++) {
      if (!grouped[first]) {
        groups.add(group(first, least, grouped));
      }
    }
    return groups;
  }

  private List<Integer> group(int first, double least, boolean[] grouped) {
    var likeness = ranker.likeness(vectors.get(first));
    likeness[first] = 1;
    Arrays.fill(likeness, 0, first, 0);
    var group = new ArrayList<Integer>();
    for (var other = first; other < grouped.length; other++) {
      if (!grouped[other] && likeness[other] >= least) {
        group.add(other);
      }
    }
    group.forEach(it -> grouped[it] = true);
    return group;
  }
}
