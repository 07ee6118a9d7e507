package lyhord.debrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lyhord.debrief.DebriefPage.Answer;
import lyhord.debrief.DebriefPage.Filter;
import lyhord.debrief.DebriefPage.Note;
import lyhord.debrief.DebriefPage.Played;
import lyhord.debrief.DebriefPage.Tag;
import lyhord.debrief.DebriefPage.Talk;
import lyhord.dialogue.Case;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Entry;
import lyhord.understanding.Manner;
import org.jspecify.annotations.Nullable;

/** Tells the conversation again, turn by turn, with what each turn did. */
final class Retelling {
  private static final Set<Shown> ALWAYS = Set.of(Shown.ALL);

  private final Debrief debrief;
  private final Case scene;
  private final Watch watch;
  private final Remarks remarks;
  private final UnaryOperator<String> label;

  Retelling(Debrief debrief, Instant begun, UnaryOperator<String> label) {
    this.debrief = debrief;
    this.label = label;
    scene = debrief.encounter().scene();
    watch = Watch.over(debrief.encounter().entries(), begun);
    remarks = new Remarks(debrief);
  }

  Talk told(Shown shown) {
    var all = debrief.encounter().entries().stream().map(this::played).toList();
    var filters = new ArrayList<Filter>();
    for (var each : Shown.values()) {
      var turns = in(all, each).stream().filter(it -> each != Shown.ALL || it.turn()).count();
      filters.add(new Filter(each, (int) turns, each == shown));
    }
    return new Talk(
        Forms.told(debrief.encounter().turns().toList()), filters, shown, in(all, shown));
  }

  private static List<Played> in(List<Played> all, Shown shown) {
    return all.stream().filter(it -> it.in().contains(shown)).toList();
  }

  Played played(Entry entry) {
    return switch (entry) {
      case Entry.Turn turn -> turn(turn);
      case Entry.Procedure it -> procedure(it);
      case Entry.Arrival it -> {
        var room = Objects.requireNonNull(scene.rooms().get(it.room()));
        yield event(it, "I rummet: " + room.name(), null, List.of(), List.of(), ALWAYS);
      }
      case Entry.Result it -> {
        var examination = examination(it.examination());
        var says = "Svar: " + examination.name() + ". " + examination.result();
        var notes = new ArrayList<>(List.of(new Note(examination.meaning(), 0)));
        notes.addAll(remarks.revealed(it.reveals(), it.number()));
        yield event(it, says, null, notes, List.of(), ALWAYS);
      }
    };
  }

  private Played turn(Entry.Turn turn) {
    var time = watch.at(turn);
    var reply = turn.reply();
    return new Played(
        turn.number(),
        Phrases.minutes(time),
        time.toString(),
        turn.by(),
        turn.text(),
        turn.counts() ? turn.understanding().form().label() : "",
        turn.counts() ? tags(turn) : List.of(),
        reply == null ? null : answer(turn.client(), reply),
        remarks.on(turn),
        turn.counts() ? trust(turn.trust()) : List.of(),
        Phrases.why(turn, label),
        true,
        in(turn));
  }

  private Played procedure(Entry.Procedure it) {
    var examination = examination(it.examination());
    var reply = it.reply();
    return event(
        it,
        examination.sort().label() + ": " + examination.name(),
        reply == null ? null : answer(examination.client(), reply),
        notes(it),
        trust(it.trust()),
        it.refused() ? EnumSet.of(Shown.ALL, Shown.HINDERED) : ALWAYS);
  }

  private static List<Note> notes(Entry.Procedure it) {
    var notes = new ArrayList<Note>();
    if (!it.reason().isBlank()) {
      notes.add(new Note("Ditt skäl: " + it.reason(), 0));
    }
    if (it.refused()) {
      notes.add(new Note("Det blev inte gjort. Fråga om lov först.", 0));
    }
    return notes;
  }

  private Played event(
      Entry entry,
      String said,
      @Nullable Answer answer,
      List<Note> notes,
      List<String> trust,
      Set<Shown> in) {
    var time = watch.at(entry);
    return new Played(
        entry.number(),
        Phrases.minutes(time),
        time.toString(),
        null,
        said,
        "",
        List.of(),
        answer,
        notes,
        trust,
        List.of(),
        false,
        in);
  }

  private Case.Examination examination(String id) {
    return Objects.requireNonNull(scene.examinations().get(id));
  }

  private Answer answer(String client, Entry.Reply reply) {
    return new Answer(scene.client(client).name(), reply.says(), reply.does());
  }

  /** Each manner once, with the words it was heard in when they say more than the whole turn. */
  static List<Tag> tags(Entry.Turn turn) {
    var words = new LinkedHashMap<Manner, List<String>>();
    for (var observed : turn.manners()) {
      var heard = words.computeIfAbsent(observed.manner(), it -> new ArrayList<>());
      var part = observed.words().strip();
      if (part.length() < turn.text().strip().length() && turn.text().contains(part)) {
        heard.add(part);
      }
    }
    return words.entrySet().stream()
        .map(it -> new Tag(it.getKey().label(), it.getKey().helpful(), quoted(it.getValue())))
        .sorted(java.util.Comparator.comparing(Tag::good).reversed())
        .toList();
  }

  private static String quoted(List<String> words) {
    return words.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(" … "));
  }

  private List<String> trust(List<Entry.TrustChange> changes) {
    return changes.stream().filter(change -> change.change() != 0).map(this::moved).toList();
  }

  private String moved(Entry.TrustChange change) {
    var subject =
        scene.clients().size() == 1
            ? "Tilliten"
            : Phrases.whose(scene.client(change.client()).name()) + " tillit";
    var moved = subject + (change.change() > 0 ? " steg" : " sjönk");
    return change.because().isBlank() ? moved + "." : moved + ": " + change.because();
  }

  private Set<Shown> in(Entry.Turn turn) {
    var in = EnumSet.of(Shown.ALL);
    if (turn.counts()) {
      if (helped(turn)) {
        in.add(Shown.HELPED);
      }
      if (hindered(turn)) {
        in.add(Shown.HINDERED);
      }
      if (remarks.hasOpening(turn)) {
        in.add(Shown.OPENINGS);
      }
    }
    return in;
  }

  private static boolean helped(Entry.Turn turn) {
    return !turn.reveals().isEmpty()
        || !turn.takesUp().isEmpty()
        || turn.trust().stream().anyMatch(it -> it.change() > 0)
        || turn.manners().stream().anyMatch(it -> it.manner().helpful());
  }

  private static boolean hindered(Entry.Turn turn) {
    var reply = turn.reply();
    return (reply != null && reply.unreliable())
        || turn.trust().stream().anyMatch(it -> it.change() < 0)
        || turn.manners().stream().anyMatch(it -> !it.manner().helpful());
  }
}
