package lyhord.encounter;

import java.util.List;
import lyhord.clinic.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The interview room.
 *
 * @param at how many moves the visit has; goes back with every form
 * @param text what stands in the field
 * @param problem what was wrong with it; null when nothing was
 * @param speaker whom the next words are said to
 * @param practised the ready questions have stepped back, because the learner asks in own words
 */
public record RoomPage(
    String path,
    String title,
    String wall,
    String clinic,
    String place,
    int at,
    long minutes,
    @Nullable String keptUntil,
    Figure figure,
    Talk talk,
    List<Person> present,
    String speaker,
    List<String> pair,
    String by,
    List<Stage.Area> areas,
    boolean practised,
    List<Door> doors,
    List<Order> orders,
    String text,
    @Nullable String problem) {

  /** Who is seen; a clip plays in the portraits' place. */
  public record Figure(List<Face> faces, @Nullable Film film) {}

  /**
   * What has been said, or the last of it.
   *
   * @param named whether every answer shows who gave it
   */
  public record Talk(String path, boolean named, List<Line> lines) {}

  /** A portrait with a mood. */
  public record Face(String portrait, String symbol, String label) {}

  /** A clip that plays in the portrait's place. */
  public record Film(String source, String captions, String label) {}

  /** Somebody in the room. */
  public record Person(String id, String name, boolean addressed) {}

  /** Another room to go to. */
  public record Door(String id, String name) {}

  /**
   * Something to examine, order or hand out.
   *
   * @param state where it stands once done; null when it can be done
   */
  public record Order(
      String id, String name, String sort, boolean intimate, @Nullable String state) {}

  /**
   * A line of the conversation.
   *
   * @param number the entry's; 0 for what a client says unasked
   * @param who who asked, when two practise together
   * @param you what was said; null when nothing was
   * @param client who answered
   * @param note something that happened, such as a result
   * @param candidates what may have been meant
   */
  public record Line(
      int number,
      @Nullable String who,
      @Nullable String you,
      @Nullable String client,
      @Nullable String answer,
      @Nullable String does,
      @Nullable String note,
      @Nullable String detail,
      List<Candidate> candidates,
      boolean answered,
      boolean disowned) {

    static Line greeting(String client, String words) {
      return note(0, null, null).saidBy(client, words);
    }

    static Line note(int number, @Nullable String note, @Nullable String detail) {
      return new Line(number, null, null, null, null, null, note, detail, List.of(), false, false);
    }

    Line saidBy(String name, @Nullable String words) {
      return new Line(
          number, who, you, name, words, does, note, detail, candidates, answered, disowned);
    }
  }

  /** Something the learner may have meant. */
  public record Candidate(String topic, String label) {}
}
