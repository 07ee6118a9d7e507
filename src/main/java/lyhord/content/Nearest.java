package lyhord.content;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word an author probably meant. */
public final class Nearest {

  private Nearest() {}

  /** " Menade du x?" with a leading space, or nothing when no word is close. */
  public static String hint(String written, Collection<String> words) {
    var limit = Math.max(1, (written.length() + 1) / 3);
    return words.stream()
        .filter(word -> distance(written, word) <= limit)
        .min(Comparator.comparingInt(word -> distance(written, word)))
        .map(word -> " Menade du " + word + "?")
        .orElse("");
  }

  /** The word probably meant, and the words there are, after a sentence about a wrong one. */
  static String advice(String lead, String written, Collection<String> words) {
    return hint(written, words) + " " + lead + ": " + String.join(", ", words) + ".";
  }

  static int distance(String a, String b) {
    var above = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
