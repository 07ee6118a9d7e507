package lyhord.statute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lyhord.content.Reading;

/** The acts that Lyhörd refers to, in the parts it refers to. */
public final class Statutes {

  private final Map<String, Act> acts = new LinkedHashMap<>();
  private final Map<String, Map<String, Section>> sections = new LinkedHashMap<>();

  private Statutes() {}

  /** Reads content/law; refuses it with {@link lyhord.content.Mistakes}. */
  public static Statutes read(Path folder) {
    var reading = new Reading(folder.toAbsolutePath());
    var statutes = new Statutes();
    for (var file : files(reading, folder.toAbsolutePath())) {
      var slug = file.getFileName().toString().replace(".yaml", "");
      var reader = new StatuteReader(reading.open(file), slug);
      statutes.acts.put(slug, reader.act());
      statutes.sections.put(slug, reader.sections());
    }
    reading.finish();
    return statutes;
  }

  public Collection<Act> acts() {
    return List.copyOf(acts.values());
  }

  public Optional<Act> act(String slug) {
    return Optional.ofNullable(acts.get(slug));
  }

  /** The sections of an act, in order. */
  public List<Section> sections(Act act) {
    return List.copyOf(sections.getOrDefault(act.slug(), Map.of()).values());
  }

  /** A section of an act in force. */
  public Optional<Section> section(Reference reference) {
    return acts.values().stream()
        .filter(act -> !act.isRepealed() && act.abbreviation().equals(reference.act()))
        .flatMap(act -> Optional.ofNullable(of(act).get(reference.section())).stream())
        .findFirst();
  }

  /** A section by its address. */
  public Optional<Section> section(String act, String slug) {
    return act(act)
        .flatMap(
            it ->
                of(it).values().stream()
                    .filter(section -> Reference.slug(section.number()).equals(slug))
                    .findFirst());
  }

  /** Everything repealed that a section took the place of. */
  public List<Section> before(Reference reference) {
    return all().stream().filter(it -> it.replacedBy().contains(reference)).toList();
  }

  public List<Section> all() {
    var all = new ArrayList<Section>();
    sections.values().forEach(it -> all.addAll(it.values()));
    return all;
  }

  private Map<String, Section> of(Act act) {
    return Objects.requireNonNull(sections.get(act.slug()));
  }

  private static List<Path> files(Reading reading, Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      reading.mistake(folder.toString(), 1, "Mappen med lagtext saknas. Skapa den.");
      return List.of();
    }
  }
}
