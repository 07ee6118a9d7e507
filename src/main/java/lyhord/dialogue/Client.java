package lyhord.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.understanding.Addressee;
import lyhord.understanding.Manner;
import org.jspecify.annotations.Nullable;

/**
 * A fictitious person one talks with.
 *
 * @param greeting what the client says before anything was asked
 * @param people those who are talked about by name, and the word that tells this client who it is
 * @param answers topic to variants, in the author's order
 * @param repeats put before an answer that is given again
 */
public record Client(
    String id,
    String name,
    int age,
    Addressee addressee,
    String portrait,
    String description,
    Mood mood,
    String greeting,
    Map<String, String> people,
    Trust trust,
    Map<String, List<Answer>> answers,
    Map<NoAnswer, List<String>> noAnswers,
    Map<String, NoAnswer> kindOfNoAnswer,
    List<String> repeats) {

  NoAnswer kindFor(String topic) {
    return kindOfNoAnswer.getOrDefault(topic, NoAnswer.WHY_ASK);
  }

  /**
   * One way to answer a topic.
   *
   * @param does what the client does, a short sentence
   * @param film name of a clip in the case's folder
   * @param trust how far the client's trust moves, and why
   * @param unreliable a yes or no that the question put in the client's mouth
   */
  public record Answer(
      Condition condition,
      String says,
      @Nullable Mood mood,
      @Nullable String does,
      @Nullable String film,
      Set<String> reveals,
      Set<String> opens,
      int trust,
      @Nullable String because,
      boolean unreliable) {

    /** Whether the author has said for which time it is, so that nothing need be put before it. */
    boolean isForOneTime() {
      return condition.clauses().stream().anyMatch(it -> it.key() == Condition.Key.TIMES);
    }
  }

  /** The kinds of "no answer" (after Patel, Leuski and Traum 2006). */
  public enum NoAnswer {
    NOT_FOLLOWING("förstår-inte"),
    RATHER_NOT("vill-inte"),
    WHY_ASK("varför-undrar-du"),
    ASK_ANOTHER("fråga-någon-annan");

    private final String swedish;

    NoAnswer(String swedish) {
      this.swedish = swedish;
    }

    public String swedish() {
      return swedish;
    }
  }

  /**
   * Trust from {@value #LEAST} to {@value #MOST}, never shown as a meter during the talk.
   *
   * @param movedBy how the manner of asking moves it
   */
  public record Trust(int start, Map<Manner, Movement> movedBy) {
    public static final int LEAST = 0;
    public static final int MOST = 6;

    static int within(int trust) {
      return Math.clamp(trust, LEAST, MOST);
    }
  }

  /**
   * How far a manner of asking moves trust.
   *
   * @param most how many times in a visit it counts
   */
  public record Movement(int change, String because, int most) {}
}
