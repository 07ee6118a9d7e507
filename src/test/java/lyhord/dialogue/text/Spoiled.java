package lyhord.dialogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lyhord.content.Mistake;
import lyhord.content.Mistakes;
import lyhord.content.Schemas;
import lyhord.dialogue.SmallCase;

/** The small case with one thing wrong in it. */
final class Spoiled {
  private final Path folder;
  private final String file;

  private Spoiled(Path folder, String file) {
    this.folder = folder;
    this.file = file;
  }

  /** One text replaced by another, the first time it stands there. */
  static Spoiled by(Path folder, String file, String text, String other) {
    copy(folder);
    var good = read(folder.resolve(file));
    assertThat(good).contains(text);
    var at = good.indexOf(text);
    var bad = good.substring(0, at) + other + good.substring(at + text.length());
    write(folder.resolve(file), bad.getBytes(StandardCharsets.UTF_8));
    return new Spoiled(folder, file);
  }

  /** A whole file replaced. */
  static Spoiled whole(Path folder, String file, byte[] bytes) {
    copy(folder);
    write(folder.resolve(file), bytes);
    return new Spoiled(folder, file);
  }

  /** Asserts that one mistake is told, in the spoilt file, on the line that holds a text. */
  Spoiled tells(String onLineWith, String message) {
    return tells(file, line(onLineWith), message);
  }

  Spoiled tells(String inFile, int line, String message) {
    var told = mistakes();
    assertThat(told).as("%s", told).hasSize(1);
    assertThat(told.getFirst().message()).contains(message).endsWith(".");
    assertThat(told.getFirst()).isEqualTo(new Mistake(inFile, line, told.getFirst().message()));
    return this;
  }

  /** Asserts that a mistake is told, for what brings others with it. */
  Spoiled tellsAmongOthers(String onLineWith, String message) {
    assertThat(mistakes())
        .anyMatch(it -> it.line() == line(onLineWith) && it.message().contains(message));
    return this;
  }

  /** Asserts that an author's editor sees it too. */
  void asDoesTheEditor() {
    var schema = file.equals("case.yaml") ? "case.json" : "client.json";
    assertThat(Schemas.faults(schema, read(folder.resolve(file)))).isNotEmpty();
  }

  List<Mistake> mistakes() {
    try {
      CaseReader.read(folder, folder, "test/nils", SmallCase.INVENTORY);
      return List.of();
    } catch (Mistakes mistakes) {
      return mistakes.all();
    }
  }

  private int line(String text) {
    var lines = read(folder.resolve(file)).lines().toList();
    var found = lines.stream().filter(line -> line.contains(text)).findFirst();
    assertThat(found).as(text).isPresent();
    return lines.indexOf(found.get()) + 1;
  }

  private static void copy(Path folder) {
    for (var name : List.of("case.yaml", "nils.yaml", "ida.yaml")) {
      var text = read(SmallCase.FOLDER.resolve(name));
      write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
