package lyhord.clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyhord.dialogue.Case;
import lyhord.dialogue.text.CaseReader;
import lyhord.understanding.Addressee;
import lyhord.understanding.Topic;
import lyhord.understanding.Topics;
import org.springframework.stereotype.Component;

/** Makes a case's text ready to be played: read, checked, and with an ear for its questions. */
@Component
class Stages {
  private final Ear ear;

  Stages(Ear ear) {
    this.ear = ear;
  }

  Topics topics() {
    return ear.model().topics();
  }

  /** Reads a case where an author can see the files. */
  Stage of(CaseText text, Path root, Path folder) {
    return stage(text, CaseReader.read(root, folder, text.id(), inventory()));
  }

  /** Reads a kept version. */
  Stage of(CaseText text) {
    try {
      var folder = Files.createTempDirectory("lyhord-fall");
      text.writeTo(folder);
      try {
        return of(text, folder, folder);
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

  private Map<String, Set<Addressee>> inventory() {
    return topics().all().stream().collect(Collectors.toMap(Topic::id, Topic::addressees));
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
