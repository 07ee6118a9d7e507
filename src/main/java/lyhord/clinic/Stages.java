package lyhord.clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import lyhord.dialogue.Case;
import lyhord.dialogue.text.CaseReader;
import lyhord.dialogue.text.Inventory;
import lyhord.law.LawBook;
import lyhord.statute.Reference;
import lyhord.understanding.Topics;
import org.springframework.stereotype.Component;

/** Makes a case's text ready to be played: read, checked, and with an ear for its questions. */
@Component
class Stages {
  private final Ear ear;
  private final LawBook law;

  Stages(Ear ear, LawBook law) {
    this.ear = ear;
    this.law = law;
  }

  Topics topics() {
    return ear.model().topics();
  }

  /** Reads a case where an author can see the files. */
  Stage of(CaseText text, Path root, Path folder) {
    return of(text, root, folder, it -> law.section(it).isPresent());
  }

  private Stage of(CaseText text, Path root, Path folder, Predicate<Reference> known) {
    var inventory = Inventory.of(topics(), known);
    return stage(text, CaseReader.read(root, folder, text.id(), inventory));
  }

  /** Reads a kept version, which may rest on law that has been taken away since. */
  Stage of(CaseText text) {
    try {
      var folder = Files.createTempDirectory("lyhord-fall");
      text.writeTo(folder);
      try {
        return of(text, folder, folder, it -> true);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stage stage(CaseText text, Case scene) {
    var listener = ear.of(text.id() + "@" + text.version(), scene);
    return new Stage(text.version(), scene, listener, topics());
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
