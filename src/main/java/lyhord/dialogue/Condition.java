package lyhord.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** When something holds: every clause must. The more clauses, the more specific. */
public record Condition(List<Clause> clauses) {

  public static final Condition ALWAYS = new Condition(List.of());

  boolean holds(Circumstances now) {
    return clauses.stream().allMatch(clause -> clause.holds(now));
  }

  int specificity() {
    return clauses.size();
  }

  boolean isAlways() {
    return clauses.isEmpty();
  }

  Set<String> values(Key key) {
    return clauses.stream()
        .filter(clause -> clause.key() == key)
        .flatMap(clause -> clause.values().stream())
        .collect(Collectors.toSet());
  }

  /** The same condition with one kind of clause left out. */
  Condition without(Key key) {
    return new Condition(clauses.stream().filter(clause -> clause.key() != key).toList());
  }

  /** One line of a condition: a set of ids, or a range of numbers. */
  public record Clause(Key key, Set<String> values, Range range) {
    boolean holds(Circumstances now) {
      return switch (key.how) {
        case ALL -> key.look.apply(now).containsAll(values);
        case ANY -> values.stream().anyMatch(key.look.apply(now)::contains);
        case NONE -> values.stream().noneMatch(key.look.apply(now)::contains);
        case RANGE -> range.contains(key == Key.TIMES ? now.times() : now.trust());
      };
    }
  }

  /** Numbers from least to most, both included. */
  public record Range(int least, int most) {
    public static final Range ANY = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

    boolean contains(int number) {
      return number >= least && number <= most;
    }

    /** Reads {@code 4+} (at least), {@code -2} (at most) or {@code 3} (exactly). */
    public static Optional<Range> of(String text) {
      if (!text.matches("-?\\d{1,3}\\+?") || text.matches("-.*\\+")) {
        return Optional.empty();
      }
      var number = Integer.parseInt(text.replaceAll("[-+]", ""));
      if (text.endsWith("+")) {
        return Optional.of(new Range(number, Integer.MAX_VALUE));
      }
      return Optional.of(new Range(text.startsWith("-") ? Integer.MIN_VALUE : number, number));
    }
  }

  enum How {
    ALL,
    ANY,
    NONE,
    RANGE
  }

  /** What the ids of a clause are, so that a mistake can be found when the case is read. */
  public enum Kind {
    FORM,
    NUMBER,
    TOPIC,
    ROOM,
    FACT,
    MANNER,
    CUE,
    EXAMINATION,
    OPTION,
    REPORT
  }

  /** The words an author may use in a condition. */
  public enum Key {
    FORM("form", Kind.FORM, How.ANY, Scope.ANSWER, Circumstances::form),
    TIMES("gång", Kind.NUMBER, How.RANGE, Scope.ANSWER, now -> Set.of()),
    JUST("nyss", Kind.TOPIC, How.ANY, Scope.ANSWER, Circumstances::previous),
    ROOM("rum", Kind.ROOM, How.ANY, Scope.ANSWER, Circumstances::room),
    TRUST("tillit", Kind.NUMBER, How.RANGE, Scope.BOTH, now -> Set.of()),
    FACTS("fakta", Kind.FACT, How.ALL, Scope.BOTH, Circumstances::facts),
    NO_FACTS("inte-fakta", Kind.FACT, How.NONE, Scope.BOTH, Circumstances::facts),
    ANY_FACT("fakta-något", Kind.FACT, How.ANY, Scope.BOTH, Circumstances::facts),
    ASKED("frågat", Kind.TOPIC, How.ALL, Scope.BOTH, Circumstances::asked),
    NOT_ASKED("inte-frågat", Kind.TOPIC, How.NONE, Scope.BOTH, Circumstances::asked),
    ANY_ASKED("frågat-något", Kind.TOPIC, How.ANY, Scope.BOTH, Circumstances::asked),
    MANNER("tagg", Kind.MANNER, How.ALL, Scope.BOTH, Circumstances::manners),
    NO_MANNER("inte-tagg", Kind.MANNER, How.NONE, Scope.BOTH, Circumstances::manners),
    CUE("ledtråd", Kind.CUE, How.ALL, Scope.BOTH, Circumstances::cues),
    NO_CUE("inte-ledtråd", Kind.CUE, How.NONE, Scope.BOTH, Circumstances::cues),
    EXAMINED("undersökt", Kind.EXAMINATION, How.ALL, Scope.BOTH, Circumstances::examined),
    NOT_EXAMINED("inte-undersökt", Kind.EXAMINATION, How.NONE, Scope.BOTH, Circumstances::examined),
    VISITED("varit-i", Kind.ROOM, How.ALL, Scope.BOTH, Circumstances::visited),
    NOT_VISITED("inte-varit-i", Kind.ROOM, How.NONE, Scope.BOTH, Circumstances::visited),
    CHOSEN("vald", Kind.OPTION, How.ALL, Scope.DEBRIEF, Circumstances::chosen),
    NOT_CHOSEN("inte-vald", Kind.OPTION, How.NONE, Scope.DEBRIEF, Circumstances::chosen),
    REPORT("anmälan", Kind.REPORT, How.ANY, Scope.DEBRIEF, Circumstances::report);

    private final String swedish;
    private final Kind kind;
    private final How how;
    private final Scope scope;

    private final Function<Circumstances, Set<String>> look;

    Key(
        String swedish,
        Kind kind,
        How how,
        Scope scope,
        Function<Circumstances, Set<String>> look) {
      this.swedish = swedish;
      this.kind = kind;
      this.how = how;
      this.scope = scope;
      this.look = look;
    }

    public String swedish() {
      return swedish;
    }

    public Kind kind() {
      return kind;
    }

    public boolean allowedIn(Scope where) {
      return scope == Scope.BOTH || scope == where;
    }

    public static Optional<Key> ofSwedish(String swedish) {
      Predicate<Key> same = key -> key.swedish.equals(swedish);
      return Arrays.stream(values()).filter(same).findFirst();
    }
  }

  /** Where a condition stands. */
  public enum Scope {
    ANSWER,
    DEBRIEF,
    BOTH
  }
}
