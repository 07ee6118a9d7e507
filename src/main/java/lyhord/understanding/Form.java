package lyhord.understanding;

import java.util.Arrays;
import java.util.Optional;

/** How a question is put, after the coding of investigative interviews (Szojka and others 2025). */
public enum Form {
  INVITATION("invitation", "inbjudan", "Inbjudan"),
  OPEN("open", "öppen", "Öppen fråga"),
  YES_NO("yes-no", "ja-nej", "Ja- eller nejfråga"),
  ALTERNATIVES("alternatives", "alternativ", "Alternativ"),
  LEADING("leading", "ledande", "Ledande"),
  SEVERAL("several", "flera", "Flera på en gång"),
  STATEMENT("statement", "påstående", "Påstående");

  private final String id;
  private final String swedish;
  private final String label;

  Form(String id, String swedish, String label) {
    this.id = id;
    this.swedish = swedish;
    this.label = label;
  }

  /** The id that {@code ./lyhord interpret} prints. */
  public String id() {
    return id;
  }

  /** The id that authors write. */
  public String swedish() {
    return swedish;
  }

  /** What a learner reads. */
  public String label() {
    return label;
  }

  public static Optional<Form> ofSwedish(String swedish) {
    return Arrays.stream(values()).filter(form -> form.swedish.equals(swedish)).findFirst();
  }
}
