package lyhord.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lyhord.content.Nearest;
import lyhord.content.Reading;
import lyhord.content.Yaml;
import lyhord.understanding.ranking.Ranking;

/** The question bank: how people of different kinds put each question. */
public final class Bank {

  /** Somebody's way of raising a topic. */
  public record Example(String topic, Addressee addressee, String voice, String text) {}

  private static final int MOST = 60_000;
  private static final String TOO_MANY = "Ta bort exempel: banken rymmer " + MOST + ".";
  private final List<Example> examples;

  Bank(List<Example> examples) {
    this.examples = List.copyOf(examples);
  }

  /** Reads a folder with a file for each topic, and none.yaml for what belongs to no topic. */
  public static Bank read(Path folder, Topics topics) {
    var reading = new Reading(folder.toAbsolutePath().resolveSibling(""));
    var examples = new ArrayList<Example>();
    for (var file : files(reading, folder.toAbsolutePath())) {
      examples.addAll(of(reading, file, topics));
    }
    if (examples.size() > MOST) {
      reading.mistake(folder.toString(), 1, TOO_MANY);
    }
    reading.finish();
    return new Bank(examples);
  }

  List<String> texts() {
    return examples.stream().map(Example::text).toList();
  }

  public List<Example> examples() {
    return examples;
  }

  /** This bank and some more examples. */
  public Bank with(List<Example> more) {
    return new Bank(Stream.concat(examples.stream(), more.stream()).toList());
  }

  /** This bank as if these had never written in it. */
  public Bank without(Set<String> voices) {
    return new Bank(examples.stream().filter(it -> !voices.contains(it.voice())).toList());
  }

  /**
   * What the ranking of one addressee learns from; what belongs to no topic belongs to none for
   * all.
   */
  List<Ranking.Example> of(Addressee addressee, Topics topics) {
    var written =
        examples.stream()
            .filter(it -> it.addressee() == addressee || it.topic().equals(Understanding.NONE))
            .map(it -> new Ranking.Example(it.topic(), it.text()));
    var prompts =
        topics.all().stream()
            .filter(topic -> topic.addressees().contains(addressee))
            .flatMap(topic -> own(topic).map(text -> new Ranking.Example(topic.id(), text)));
    return Stream.concat(written, prompts).toList();
  }

  /** What the inventory itself says of a topic; in the same order at every start. */
  private static Stream<String> own(Topic topic) {
    var prompts =
        Stream.of(Addressee.values())
            .flatMap(it -> Optional.ofNullable(topic.prompts().get(it)).stream())
            .map(Topic.Prompt::question);
    return Stream.concat(prompts, Stream.of(topic.label(), topic.meaning()));
  }

  private static List<Path> files(Reading reading, Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      reading.mistake(folder.toString(), 1, "Mappen med exempelfrågor saknas. Skapa den.");
      return List.of();
    }
  }

  private static List<Example> of(Reading reading, Path file, Topics topics) {
    var topic = file.getFileName().toString().replace(".yaml", "");
    var root = reading.open(file).only("vuxen", "barn");
    var ids = topics.all().stream().map(Topic::id).toList();
    if (!topic.equals(Understanding.NONE) && !ids.contains(topic)) {
      root.mistake("Filen hör inte till något ämne i topics.yaml." + Nearest.hint(topic, ids));
    }
    var found = new ArrayList<Example>();
    for (var addressee : Addressee.values()) {
      root.optionalMap(addressee.swedish())
          .ifPresent(voices -> found.addAll(of(topic, addressee, voices)));
    }
    return found;
  }

  private static List<Example> of(String topic, Addressee addressee, Yaml voices) {
    return voices.keys().stream()
        .flatMap(
            voice ->
                voices.texts(voice).stream()
                    .map(text -> new Example(topic, addressee, voice, text)))
        .toList();
  }
}
