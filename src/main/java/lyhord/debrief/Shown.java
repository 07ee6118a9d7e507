package lyhord.debrief;

import java.util.Arrays;

/** Which turns of the conversation are shown. */
public enum Shown {
  ALL("alla", "Alla"),
  HELPED("hjalpte", "Det som hjälpte"),
  HINDERED("hindrade", "Det som hindrade"),
  OPENINGS("oppningar", "Öppningar du inte tog");

  private final String word;
  private final String label;

  Shown(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /** As it stands in the address. */
  public String word() {
    return word;
  }

  public String label() {
    return label;
  }

  static Shown of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst().orElse(ALL);
  }
}
