package lyhord.dialogue.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lyhord.content.Yaml;
import lyhord.dialogue.Condition.Scope;
import lyhord.dialogue.Dimension;
import lyhord.dialogue.Feedback;
import lyhord.dialogue.Feedback.CriticalError;
import lyhord.dialogue.Feedback.Reading;
import lyhord.dialogue.Feedback.Sign;

/** Reads the debrief's words. */
final class FeedbackReader {
  private static final int SIGNS = 3;

  private final ConditionReader conditions;
  private final VoiceReader texts;
  private final LawReader law;

  FeedbackReader(Ids ids, LawReader law) {
    this.law = law;
    this.conditions = new ConditionReader(ids);
    this.texts = new VoiceReader(conditions);
  }

  Feedback read(Yaml yaml) {
    return new Feedback(
        texts.ending(yaml, "rubriker"),
        texts.voices(yaml, "efteråt", "varianter", true),
        texts.voices(yaml, "barnets-sida", "stycken", false),
        critical(yaml),
        dimensions(yaml.map("dimensioner")),
        yaml.list("läs-vidare").stream().map(this::reading).toList());
  }

  private List<CriticalError> critical(Yaml yaml) {
    var found = new ArrayList<CriticalError>();
    var errors = yaml.map("kritiska-fel");
    errors
        .maps()
        .forEach(
            (id, it) -> {
              Ids.wellFormed(errors, errors.line(id), id);
              found.add(critical(id, it));
            });
    return found;
  }

  private CriticalError critical(String id, Yaml yaml) {
    yaml.only("när", "text", "skäl", "lag");
    if (!yaml.has("när")) {
      yaml.mistake("Ett kritiskt fel måste ha ett villkor. Skriv när: och en rad under.");
    }
    return new CriticalError(
        id,
        conditions.read(yaml, Scope.DEBRIEF),
        yaml.text("text"),
        yaml.text("skäl"),
        law.read(yaml));
  }

  private Map<Dimension, List<Sign>> dimensions(Yaml yaml) {
    var found = new EnumMap<Dimension, List<Sign>>(Dimension.class);
    yaml.only(Arrays.stream(Dimension.values()).map(Dimension::swedish).toArray(String[]::new));
    for (var dimension : Dimension.values()) {
      var signs = yaml.list(dimension.swedish()).stream().map(this::sign).toList();
      if (signs.stream().filter(sign -> !sign.shortfall()).count() < SIGNS) {
        yaml.mistake(
            dimension.swedish(),
            dimension.swedish()
                + " behöver minst tre punkter att se efter, utöver brister. Lägg till.");
      }
      found.put(dimension, signs);
    }
    return found;
  }

  private Sign sign(Yaml yaml) {
    yaml.only("när", "text", "brist");
    return new Sign(conditions.read(yaml, Scope.DEBRIEF), yaml.text("text"), yaml.yes("brist"));
  }

  private Reading reading(Yaml yaml) {
    yaml.only("när", "titel", "varför", "lag");
    return new Reading(
        conditions.read(yaml, Scope.DEBRIEF),
        yaml.text("titel"),
        yaml.text("varför"),
        law.read(yaml));
  }
}
