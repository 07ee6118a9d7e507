package lyhord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Case;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Move;
import lyhord.dialogue.text.CaseReader;
import lyhord.dialogue.text.Inventory;
import lyhord.law.LawLinks;
import lyhord.statute.Statutes;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;
import lyhord.understanding.Topics;
import lyhord.understanding.Understanding;
import lyhord.understanding.Understanding.Observed;
import lyhord.understanding.Understanding.Verdict;

/** A visit to a shipped case without an interpreter: the test says what each question means. */
public final class Practice {
  public static final Instant BEGUN = Instant.parse("2026-11-12T09:00:00Z");
  public static final Topics TOPICS = Topics.read(Path.of("content/topics.yaml"));

  private static final Map<String, Case> CASES = new HashMap<>();
  private static final Pattern QUESTION =
      Pattern.compile("fråga:\\s+\"(.*)\"\\s*(?:\\[(.*)])?\\s*->\\s*(\\S+)");

  public static final Statutes STATUTES = Statutes.read(Path.of("content/law"));

  /** The law as it was known when the visits took place. */
  public static final LawLinks LAW = new LawLinks(STATUTES::section, LocalDate.of(2026, 11, 12));

  private final Case scene;
  private final List<Move> moves = new ArrayList<>();
  private Instant now = BEGUN;

  private Practice(Case scene) {
    this.scene = scene;
  }

  public static Practice with(String id) {
    return new Practice(CASES.computeIfAbsent(id, Practice::read));
  }

  private static Case read(String id) {
    var root = Path.of("content").toAbsolutePath();
    var inventory = Inventory.of(TOPICS, it -> STATUTES.section(it).isPresent());
    return CaseReader.read(root, root.resolve("clinics").resolve(id), id, inventory);
  }

  /** Asks everything in a transcript, and nothing more. */
  public Practice asksAsIn(String transcript) {
    var file = Path.of("content/clinics", scene.id(), transcript + ".transcript");
    try {
      for (var line : Files.readAllLines(file)) {
        var question = QUESTION.matcher(line);
        if (question.matches()) {
          var form = question.group(2) == null ? Form.STATEMENT : form(question.group(2));
          asks(question.group(1), question.group(3), form);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static Form form(String swedish) {
    return Form.ofSwedish(swedish).orElseThrow();
  }

  public Practice asks(String text, String topic, Form form, Manner... manners) {
    var observed =
        Arrays.stream(manners).map(it -> new Observed(it, text.replaceFirst(" .*", ""))).toList();
    return says(text, heard(Verdict.UNDERSTOOD, topic, List.of(), form, observed));
  }

  /** Asks something that may have meant any of the candidates, or nothing that is known. */
  public Practice mumbles(String text, String... candidates) {
    var verdict = candidates.length == 0 ? Verdict.NOT_UNDERSTOOD : Verdict.UNSURE;
    return says(
        text, heard(verdict, Understanding.NONE, List.of(candidates), Form.LEADING, List.of()));
  }

  private static Understanding heard(
      Verdict verdict, String topic, List<String> candidates, Form form, List<Observed> manners) {
    return new Understanding(verdict, topic, 1, candidates, List.of(), form, manners, List.of());
  }

  private Practice says(String text, Understanding heard) {
    var client = encounter().currentRoom().clients().getFirst();
    return does(new Move.Asked(tick(), client, text, null, false, heard));
  }

  public Practice clarifies(int turn, String topic) {
    return does(new Move.Clarified(tick(), turn, topic));
  }

  public Practice disowns(int turn) {
    return does(new Move.Disowned(tick(), turn));
  }

  public Practice examines(String examination) {
    return does(new Move.Examined(tick(), examination, ""));
  }

  public Practice enters(String room) {
    return does(new Move.Entered(tick(), room));
  }

  public Practice pauses(Duration pause) {
    now = now.plus(pause);
    return this;
  }

  /** Hands in an assessment in which each choice cites one turn; 0 cites none. */
  public Practice judges(Report report, Map<String, Integer> choices) {
    var cited = new LinkedHashMap<String, List<Integer>>();
    choices.forEach((option, turn) -> cited.put(option, turn == 0 ? List.of() : List.of(turn)));
    var judgement = new Move.Judgement(cited, report, List.of(), "Elsa väntar uppe.", "");
    return does(new Move.Assessed(tick(), judgement));
  }

  private Practice does(Move move) {
    moves.add(move);
    return this;
  }

  private Instant tick() {
    now = now.plusSeconds(70);
    return now;
  }

  public Case scene() {
    return scene;
  }

  public List<Move> moves() {
    return List.copyOf(moves);
  }

  public Encounter encounter() {
    return Encounter.of(scene, moves);
  }

  public Debrief debrief() {
    return Debrief.of(scene, moves);
  }
}
