package lyhord.dialogue.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;
import lyhord.content.Reading;
import lyhord.dialogue.Case;

/** That the film clips a case points to are there, with the words for who does not hear them. */
final class FilmCheck {
  private final Reading reading;
  private final Path folder;

  private FilmCheck(Reading reading, Path folder) {
    this.reading = reading;
    this.folder = folder;
  }

  static void of(Case scene, Reading reading, Path folder) {
    var check = new FilmCheck(reading, folder);
    for (var client : scene.clients()) {
      var file = folder.resolve(client.id() + ".yaml");
      client.answers().values().stream()
          .flatMap(variants -> variants.stream())
          .flatMap(answer -> java.util.stream.Stream.ofNullable(answer.film()))
          .distinct()
          .forEach(film -> check.film(file, film));
    }
  }

  private void film(Path file, String film) {
    if (!Files.exists(folder.resolve("film", film))) {
      say(file, film, film + " saknas. Lägg filmen i mappen film, eller ta bort raden.");
    }
    var words = film.replace(".webm", ".vtt");
    if (!Files.exists(folder.resolve("film", words))) {
      say(file, film, words + " saknas. Skriv vad som sägs, för den som inte hör filmen.");
    }
  }

  private void say(Path file, String film, String message) {
    var lines = reading.text(file).orElse("").lines().toList();
    var at = lines.stream().filter(line -> line.contains(film)).findFirst().map(lines::indexOf);
    reading.mistake(reading.name(file), at.orElse(0) + 1, message);
  }
}
