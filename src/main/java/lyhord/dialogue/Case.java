package lyhord.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.understanding.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * A checked case: fictitious people, what is true, who says what when, and what a good visit is.
 *
 * @param id clinic and folder, as in {@code socialkontoret/maria}
 * @param alone topics that are never raised when another client is in the room
 * @param rooms in the author's order; one room, with every client, when the case names none
 */
public record Case(
    String id,
    Heading heading,
    List<Client> clients,
    Set<String> alone,
    Map<String, Room> rooms,
    Map<String, Fact> facts,
    Map<String, Cue> cues,
    List<OwnTopic> ownTopics,
    Map<String, Examination> examinations,
    Assessment assessment,
    Feedback feedback) {

  public Client client(String id) {
    return clients.stream().filter(client -> client.id().equals(id)).findFirst().orElseThrow();
  }

  public Room firstRoom() {
    return rooms.values().iterator().next();
  }

  public boolean hasRooms() {
    return rooms.size() > 1;
  }

  /**
   * What one reads in the waiting room.
   *
   * @param contentNote what the visit touches, told before it starts
   * @param support whom to turn to if it touches oneself
   */
  public record Heading(
      String title,
      int version,
      String summary,
      String contentNote,
      String role,
      String referral,
      List<String> known,
      String support) {}

  /** Who is seen together. */
  public record Room(String id, String name, String description, List<String> clients) {}

  /**
   * Something true, that an interviewer may come to know.
   *
   * @param example a question that would have opened it
   * @param knownBy ids of clients
   * @param hiddenBy client to reason
   */
  public record Fact(
      String id,
      String truth,
      String meaning,
      String example,
      Weight weight,
      Dimension dimension,
      Set<String> knownBy,
      Map<String, String> hiddenBy) {}

  /** How much is lost when a fact is missed. */
  public enum Weight {
    MUST("måste"),
    IMPORTANT("viktigt"),
    GOOD("bra");

    private final String swedish;

    Weight(String swedish) {
      this.swedish = swedish;
    }

    public String swedish() {
      return swedish;
    }
  }

  /**
   * An opening the client gives.
   *
   * @param within turns in which it must be taken up
   */
  public record Cue(
      String id,
      String noticed,
      String meaning,
      Set<String> takenUpBy,
      int within,
      String example) {}

  /** A topic that only this case has, with examples of how it is asked about. */
  public record OwnTopic(
      String id, Set<Addressee> addressees, String label, String meaning, List<String> examples) {}

  /**
   * Something a physician does, orders or hands out.
   *
   * @param delay turns until the result is there
   * @param intimate needs asked permission and a reason
   */
  public record Examination(
      String id,
      String name,
      Sort sort,
      String client,
      int delay,
      String result,
      String meaning,
      @Nullable String says,
      boolean intimate,
      Set<String> reveals) {

    /** Where the examination is found. */
    public enum Sort {
      EXAMINATION("undersökning", "Undersök"),
      TEST("prov", "Beställ prov"),
      FORM("formulär", "Lämna formulär");

      private final String swedish;
      private final String label;

      Sort(String swedish, String label) {
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
  }
}
