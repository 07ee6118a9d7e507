package lyhord.dialogue;

import java.util.Arrays;
import java.util.Optional;

/** The six sides a visit is looked at from. There is no total (facts, 5.5). */
public enum Dimension {
  CONTACT("kontakt", "Kontakt"),
  CHILDS_PERSPECTIVE("barnets-perspektiv", "Barnets perspektiv"),
  SAFETY("säkerhet", "Säkerhet"),
  INFORMATION_AND_SUPPORT("information-och-stöd", "Information och stöd"),
  LAW_AND_RESPONSIBILITY("lag-och-ansvar", "Lag och ansvar"),
  CLOSING("avslut", "Avslut");

  private final String swedish;
  private final String label;

  Dimension(String swedish, String label) {
    this.swedish = swedish;
    this.label = label;
  }

  public String swedish() {
    return swedish;
  }

  public String label() {
    return label;
  }

  public static Optional<Dimension> ofSwedish(String swedish) {
    return Arrays.stream(values()).filter(it -> it.swedish.equals(swedish)).findFirst();
  }
}
