package lyhord.dialogue.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lyhord.content.Mistake;
import lyhord.content.Reading;
import lyhord.dialogue.Case;
import lyhord.dialogue.Listener;
import lyhord.dialogue.Move;
import lyhord.dialogue.text.CaseReader;
import lyhord.dialogue.text.Inventory;
import lyhord.statute.Statutes;
import lyhord.understanding.Bank;
import lyhord.understanding.Interpreter;
import lyhord.understanding.Topics;

/**
 * The cases in a content folder, and an ear for what is asked in them.
 *
 * @param root the folder that file names in mistakes are told relative to
 */
public record Repertoire(Path root, Topics topics, Statutes statutes, Interpreter interpreter) {

  /** Reads the shared topics and the question bank. */
  public static Repertoire read(Path root, Path content) {
    var topics = Topics.read(content.resolve("topics.yaml"));
    var bank = Bank.read(content.resolve("questions"), topics);
    var interpreter =
        Interpreter.of(topics, bank, content.resolve("understanding"), Interpreter.learned());
    var statutes = Statutes.read(content.resolve("law"));
    return new Repertoire(root, topics, statutes, interpreter);
  }

  /** The folders that hold a case, this one or those under it. */
  public static List<Path> folders(Path folder) {
    return under(folder, "/case.yaml").stream().map(Path::getParent).toList();
  }

  /** The content folder that a folder lies in. */
  static Optional<Path> contentAbove(Path folder) {
    return Stream.iterate(folder, it -> it != null, Path::getParent)
        .filter(it -> Files.exists(it.resolve("topics.yaml")))
        .findFirst();
  }

  public Case read(Path folder) {
    var clinic = folder.getParent() == null ? "" : folder.getParent().getFileName() + "/";
    var inventory = Inventory.of(topics, it -> statutes.section(it).isPresent());
    return CaseReader.read(root, folder, clinic + folder.getFileName(), inventory);
  }

  public Listener listener(Case scene) {
    return Listener.of(interpreter, topics, scene);
  }

  /** The transcripts of a case. */
  public static List<Path> transcripts(Path folder) {
    return under(folder, ".transcript");
  }

  /** The film clips a case points to that are not there. */
  List<Mistake> films(Case scene, Path folder) {
    var reading = new Reading(root);
    FilmCheck.of(scene, reading, folder);
    return reading.mistakes();
  }

  /** Plays a transcript; what did not go as written. */
  public List<Mistake> rehearse(
      Case scene, Listener listener, Path transcript, UnaryOperator<List<Move>> saveAndReload) {
    var reading = new Reading(root);
    var lines = Transcript.read(reading, reading.name(transcript), transcript);
    Rehearsal.run(scene, listener, lines, reading, saveAndReload);
    return reading.mistakes();
  }

  private static List<Path> under(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files.filter(it -> ("/" + it.getFileName()).endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
