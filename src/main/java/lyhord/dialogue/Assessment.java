package lyhord.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lyhord.statute.Reference;

/** What the case's authors hold to be a good assessment; often more than one is. */
public record Assessment(
    Map<Part, List<Option>> parts, Map<Report, Line> report, List<Expert> experts) {

  public Stream<Option> options() {
    return Arrays.stream(Part.values()).flatMap(part -> of(part).stream());
  }

  public List<Option> of(Part part) {
    return parts.getOrDefault(part, List.of());
  }

  /** The lists one chooses from. */
  public enum Part {
    NEEDS("behov", "Behov"),
    RISKS("risker", "Risker"),
    PROTECTION("skydd", "Det som skyddar"),
    MEASURES("åtgärder", "Åtgärder");

    private final String swedish;
    private final String label;

    Part(String swedish, String label) {
      this.swedish = swedish;
      this.label = label;
    }

    public String swedish() {
      return swedish;
    }

    public String label() {
      return label;
    }
  }

  /** Whether a choice stands up to scrutiny. */
  public enum Standing {
    EXPECTED("ja", "Väntades"),
    DEFENSIBLE("möjlig", "Går att försvara"),
    NOT("nej", "Håller inte");

    private final String swedish;
    private final String label;

    Standing(String swedish, String label) {
      this.swedish = swedish;
      this.label = label;
    }

    public String swedish() {
      return swedish;
    }

    public String label() {
      return label;
    }
  }

  /**
   * Something one may choose.
   *
   * @param restsOn facts, any of which gives ground for the choice
   */
  public record Option(
      String id,
      String text,
      Standing standing,
      String reason,
      Set<String> restsOn,
      List<Reference> law) {}

  /** What one does about a report of concern (19 kap. 1 § socialtjänstlagen). */
  public enum Report {
    NOT_NOW("inte-nu", "Ingen orosanmälan nu"),
    CONSULT("rådfråga", "Rådfråga socialtjänsten"),
    NOW("nu", "Orosanmälan nu");

    private final String swedish;
    private final String label;

    Report(String swedish, String label) {
      this.swedish = swedish;
      this.label = label;
    }

    public String swedish() {
      return swedish;
    }

    public String label() {
      return label;
    }

    public static Optional<Report> ofSwedish(String swedish) {
      return Arrays.stream(values()).filter(it -> it.swedish.equals(swedish)).findFirst();
    }
  }

  /** How a choice about the report of concern is looked at. */
  public record Line(Standing standing, String reason, List<Reference> law) {}

  /** Somebody experienced, who may disagree with the others. */
  public record Expert(String who, Report report, String says) {}
}
