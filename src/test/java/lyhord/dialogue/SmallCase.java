package lyhord.dialogue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyhord.dialogue.text.CaseReader;
import lyhord.dialogue.text.Inventory;
import lyhord.statute.Statutes;
import lyhord.understanding.Addressee;

/** Nils, 10, who lies awake, and his mother Ida: the case that the engine's tests are played on. */
public final class SmallCase {
  public static final Path FOLDER = Path.of("src/test/resources/cases/nils");

  /** The shared topics, as far as the small case knows them. */
  private static final Map<String, Set<Addressee>> TOPICS =
      Arrays.stream(
              """
              greeting:AC sleep:AC mood:AC conflicts-at-home:AC ask-permission:AC household:AC \
              self-harm:AC child-ordinary-day:C alcohol-amount:A"""
                  .split(" "))
          .map(topic -> topic.split(":"))
          .collect(Collectors.toMap(it -> it[0], it -> addressees(it[1])));

  private static final Statutes STATUTES = Statutes.read(Path.of("content/law"));

  public static final Inventory INVENTORY =
      new Inventory(TOPICS, it -> STATUTES.section(it).isPresent());

  public static final Case NILS = CaseReader.read(FOLDER, FOLDER, "test/nils", INVENTORY);

  private SmallCase() {}

  private static Set<Addressee> addressees(String letters) {
    return Arrays.stream(Addressee.values())
        .filter(it -> letters.contains(it.name().substring(0, 1)))
        .collect(Collectors.toSet());
  }
}
