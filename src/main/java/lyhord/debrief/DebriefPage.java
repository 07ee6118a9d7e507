package lyhord.debrief;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lyhord.law.LawLink;
import org.jspecify.annotations.Nullable;

/**
 * The debrief, ready to print.
 *
 * @param first what must be seen first
 * @param lawToCheck sections whose wording may have changed
 * @param support whom to turn to if it touches oneself
 */
public record DebriefPage(
    Top top,
    List<Voice> aftermath,
    List<Critical> first,
    Talk talk,
    Knowledge knowledge,
    Assessed assessed,
    List<Voice> childsSide,
    List<Side> sides,
    List<Reading> reading,
    List<LawLink> lawToCheck,
    List<String> support) {

  /**
   * Whose visit it was.
   *
   * @param keptUntil when an anonymous visit is erased; null when it is somebody's own
   * @param claimable the reader is signed in and may take it over
   * @param comparable there are other visits to lay beside it
   */
  public record Top(
      String path,
      String casePath,
      String title,
      String headline,
      String place,
      String begun,
      Face face,
      @Nullable String keptUntil,
      boolean claimable,
      boolean comparable) {}

  /** A portrait before its wall. */
  public record Face(String wall, String portrait, String symbol, String label) {}

  /** Somebody's words. */
  public record Voice(String who, List<String> paragraphs) {}

  /** Something grave, why it is, and the law that says so. */
  public record Critical(String text, List<String> reason, List<LawLink> law) {}

  /**
   * The conversation.
   *
   * @param forms how the questions were put, in a sentence
   */
  public record Talk(String forms, List<Filter> filters, Shown shown, List<Played> played) {}

  /** A link that shows some of the turns. */
  public record Filter(Shown shown, int turns, boolean current) {}

  /**
   * A line of the conversation.
   *
   * @param time minutes and seconds since the start, as read
   * @param duration the same, for machines
   * @param by who asked, when two practise together
   * @param form how the question was put; empty for what is not a question that counts
   * @param trust how the client's trust moved, in words
   * @param why the question was taken for what it was; empty for a ready question
   * @param turn something was said, so it can be tried again from here
   */
  public record Played(
      int number,
      String time,
      String duration,
      @Nullable String by,
      String said,
      String form,
      List<Tag> tags,
      @Nullable Answer answer,
      List<Note> notes,
      List<String> trust,
      List<String> why,
      boolean turn,
      Set<Shown> in) {

    /** The words behind the tags, in one line. */
    public String heard() {
      return tags.stream()
          .filter(tag -> !tag.words().isEmpty())
          .map(tag -> tag.label() + ": ”" + tag.words() + "”")
          .collect(Collectors.joining(". "));
    }
  }

  /** A manner that was heard, and the words it was heard in. */
  public record Tag(String label, boolean good, String words) {}

  /** What the client said and did. */
  public record Answer(String who, String says, @Nullable String does) {}

  /** Something to notice in a turn, and a turn to go to; 0 when there is none. */
  public record Note(String text, int turn) {}

  /**
   * What came out, what did not, and the openings that were not taken.
   *
   * @param more missed facts of less weight
   */
  public record Knowledge(
      List<Found> found, List<Missed> missed, List<Missed> more, List<MissedCue> cues) {}

  /** A fact, and the turn in which it came out. */
  public record Found(String truth, int turn) {}

  /**
   * A fact that did not come out.
   *
   * @param hidden why nobody said it, if somebody hid it
   */
  public record Missed(String truth, String meaning, String example, List<String> hidden) {}

  /** An opening that nobody took up. */
  public record MissedCue(String noticed, String meaning, String example, int turn) {}

  /** The learner's assessment beside the experts'. */
  public record Assessed(List<Part> parts, List<Choice> report, String reason, String plan) {}

  /**
   * One of the lists.
   *
   * @param others what was neither chosen nor expected
   */
  public record Part(String label, List<Choice> choices, List<Choice> others) {}

  /**
   * Something one may choose.
   *
   * @param yours what the learner did
   * @param ground what the learner pointed to; empty when nothing need be said
   * @param standing how the experts look at it
   * @param mark good or poor; empty when it could be either
   * @param voices experts who speak for it
   */
  public record Choice(
      String text,
      String yours,
      String ground,
      String standing,
      String mark,
      String reason,
      List<LawLink> law,
      List<Voice> voices) {}

  /** One of the six dimensions: what was there, what was not, and what should not have been. */
  public record Side(
      String label, List<String> there, List<String> missing, List<String> shortfalls) {

    public int of() {
      return there.size() + missing.size();
    }

    /** How full the bar is, in hundredths. */
    public int share() {
      return of() == 0 ? 0 : Math.round(100f * there.size() / of());
    }
  }

  /** Where to read on. */
  public record Reading(String title, String why, List<LawLink> law) {}
}
