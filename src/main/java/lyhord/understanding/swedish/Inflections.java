package lyhord.understanding.swedish;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a form may belong to: more than there are, but a common word is no form of another
 * only because they share a stem, as "bara" and "barn" do. Small words are themselves alone.
 *
 * @param irregular irregular form to base form
 * @param small words that carry no topic
 */
record Inflections(Map<String, String> irregular, Set<String> small) {

  private static final int SHORTEST = 3;

  /** After the whole word: hus, huset; vän, vännen; sko, skorna. */
  private static final List<String> AFTER_ALL =
      List.of(
          "s", "n", "ns", "en", "ens", "et", "ets", "t", "ts", "ar", "ars", "arna", "arnas", "er",
          "ers", "erna", "ernas", "or", "orna", "r", "rs", "rna", "rnas", "na", "nas", "a", "as",
          "e", "are", "ast", "aste", "ade", "ad", "at", "de", "des", "te", "it", "d", "tt", "dd");

  /** Instead of a last a or e: flicka, flickor; pojke, pojkar; prata, pratade; ringa, ringde. */
  private static final List<String> AFTER_A_VOWEL =
      List.of(
          "an", "ans", "or", "ors", "orna", "ornas", "ar", "ars", "arna", "arnas", "er", "erna",
          "ade", "ades", "at", "ats", "ad", "de", "des", "t", "ts", "te", "tes", "it", "its", "as",
          "es", "s", "ande", "ende", "en", "et", "are", "d", "da", "tt");

  /** After a word that has lost its last vowel: nyckel, nycklar; vacker, vackra. */
  private static final List<String> AFTER_A_LOSS = List.of("a", "ar", "arna", "ars", "et", "en");

  Set<String> of(String form) {
    var found = new HashSet<>(Set.of(form));
    var base = irregular.get(form);
    if (base != null) {
      found.add(base);
    }
    if (!small.contains(form)) {
      AFTER_ALL.forEach(it -> whole(form, it, found));
      AFTER_A_VOWEL.forEach(it -> vowel(form, it, found));
      AFTER_A_LOSS.forEach(it -> lost(form, it, found));
    }
    return found;
  }

  private static void whole(String form, String ending, Set<String> found) {
    if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST) {
      var stem = form.substring(0, form.length() - ending.length());
      found.add(stem);
      if (stem.length() > SHORTEST && (stem.endsWith("mm") || stem.endsWith("nn"))) {
        found.add(stem.substring(0, stem.length() - 1));
      }
    }
  }

  private static void vowel(String form, String ending, Set<String> found) {
    if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST) {
      var stem = form.substring(0, form.length() - ending.length());
      found.add(stem + "a");
      found.add(stem + "e");
    }
  }

  private static void lost(String form, String ending, Set<String> found) {
    var last = form.length() - ending.length() - 1;
    if (form.endsWith(ending) && last >= 2 && "lnr".indexOf(form.charAt(last)) >= 0) {
      for (var vowel : List.of("a", "e", "o")) {
        found.add(form.substring(0, last) + vowel + form.charAt(last));
      }
    }
  }
}
