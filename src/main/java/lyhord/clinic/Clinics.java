package lyhord.clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lyhord.content.Mistake;
import lyhord.content.Mistakes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The clinics as they are now, and the earlier versions that visits are pinned to. */
@Component
public class Clinics {
  private static final Logger log = LoggerFactory.getLogger(Clinics.class);

  private final Path content;
  private final Stages stages;
  private final CaseVersions versions;
  private final Map<String, Stage> earlier = new ConcurrentHashMap<>();
  private volatile List<Clinic> clinics = List.of();
  private volatile List<Mistake> mistakes = List.of();
  private boolean anew;

  Clinics(@Value("${lyhord.content}") Path content, Stages stages, CaseVersions versions) {
    this.content = content.toAbsolutePath().normalize();
    this.stages = stages;
    this.versions = versions;
    reload();
  }

  public List<Clinic> all() {
    return clinics;
  }

  public Optional<Clinic> get(String id) {
    return clinics.stream().filter(clinic -> clinic.id().equals(id)).findFirst();
  }

  /** The version of a case that new visits begin with. */
  public Optional<Stage> stage(String caseId) {
    return clinics.stream()
        .flatMap(clinic -> clinic.stages().stream())
        .filter(stage -> stage.id().equals(caseId))
        .findFirst();
  }

  /** The version a visit is pinned to. */
  public Optional<Stage> stage(String caseId, String version) {
    var current = stage(caseId).filter(stage -> stage.version().equals(version));
    if (current.isPresent()) {
      return current;
    }
    var key = caseId + "@" + version;
    var known = Optional.ofNullable(earlier.get(key));
    return known.or(
        () -> {
          var found = versions.get(caseId, version).map(stages::of);
          found.ifPresent(stage -> earlier.put(key, stage));
          return found;
        });
  }

  /** Whether a stage has the topics of now; otherwise its version has been read again since. */
  public boolean isCurrent(Stage stage) {
    return stages.topics().equals(stage.topics());
  }

  /** What was wrong when the folder was last read. */
  public List<Mistake> mistakes() {
    return mistakes;
  }

  /** Reads the folder again; what is broken keeps the version in use, and is told in the log. */
  final synchronized void reload() {
    mistakes = List.of();
    clinics =
        folders(content.resolve("clinics"), "clinic.yaml").stream()
            .flatMap(folder -> clinic(folder).stream())
            .sorted(java.util.Comparator.comparing(Clinic::wall))
            .toList();
  }

  /** Other topics are other ready questions, also for the cases that stand as they stood. */
  @EventListener
  synchronized void renew(ModelChanged event) {
    if (event.topics()) {
      earlier.clear();
      anew = true;
      reload();
      anew = false;
    }
  }

  private Optional<Clinic> clinic(Path folder) {
    try {
      var clinic = Clinic.read(content, folder);
      var found = new ArrayList<Stage>();
      for (var scene : folders(folder, "case.yaml")) {
        stage(clinic.id() + "/" + scene.getFileName(), scene).ifPresent(found::add);
      }
      return Optional.of(clinic.with(found));
    } catch (Mistakes mistakes) {
      tell(mistakes);
      return get(folder.getFileName().toString());
    }
  }

  private Optional<Stage> stage(String caseId, Path folder) {
    var text = CaseText.read(caseId, folder);
    var same = stage(caseId).filter(stage -> stage.version().equals(text.version()));
    if (!anew && same.isPresent()) {
      return same;
    }
    try {
      var stage = stages.of(text, content, folder);
      versions.keep(text);
      return Optional.of(stage);
    } catch (Mistakes mistakes) {
      tell(mistakes);
      return stage(caseId).or(() -> versions.newest(caseId).map(stages::of));
    }
  }

  private void tell(Mistakes found) {
    mistakes = Stream.concat(mistakes.stream(), found.all().stream()).toList();
    log.error("Fel i innehållet. Den version som används ligger kvar.\n{}", found.getMessage());
  }

  private static List<Path> folders(Path folder, String holding) {
    try (var list = Files.list(folder)) {
      return list.filter(it -> Files.exists(it.resolve(holding))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
