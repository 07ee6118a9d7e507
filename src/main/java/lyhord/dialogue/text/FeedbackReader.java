package lyhord.dialogue.text;

import java.util.ArrayList;
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
import lyhord.dialogue.Feedback.Voice;
import lyhord.dialogue.Feedback.When;

/** Reads the debrief's words. */
final class FeedbackReader {
  private static final int SIGNS = 3;

  private final ConditionReader conditions;

  FeedbackReader(Ids ids) {
    this.conditions = new ConditionReader(ids);
  }

  Feedback read(Yaml yaml) {
    return new Feedback(
        ending(yaml, "rubriker"),
        voices(yaml, "efteråt", "varianter", true),
        voices(yaml, "barnets-sida", "stycken", false),
        critical(yaml),
        dimensions(yaml.map("dimensioner")),
        yaml.list("läs-vidare").stream().map(this::reading).toList());
  }

  private When when(Yaml yaml) {
    yaml.only("när", "text");
    return new When(conditions.read(yaml, Scope.DEBRIEF), yaml.text("text"));
  }

  /** The first that holds is used, so the last must always hold. */
  private List<When> ending(Yaml yaml, String key) {
    var texts = yaml.list(key);
    if (texts.isEmpty()) {
      yaml.mistake(key, key + " saknas. Skriv minst en text, och sist en utan villkor.");
    } else if (texts.getLast().has("när")) {
      texts
          .getLast()
          .mistake(key + " ska sluta med en text utan när, så att något alltid passar. Lägg till.");
    }
    texts.stream()
        .limit(Math.max(0, texts.size() - 1))
        .filter(text -> !text.has("när"))
        .forEach(
            text -> text.mistake("Det som står efter visas aldrig. Skriv när, eller flytta sist."));
    return texts.stream().map(this::when).toList();
  }

  private List<Voice> voices(Yaml yaml, String key, String texts, boolean first) {
    var voices = new ArrayList<Voice>();
    for (var voice : yaml.list(key)) {
      voice.only("vem", texts);
      var paragraphs =
          first ? ending(voice, texts) : voice.list(texts).stream().map(this::when).toList();
      voices.add(new Voice(voice.text("vem"), paragraphs));
    }
    if (voices.isEmpty()) {
      yaml.mistake(key, key + " saknas. Skriv minst en röst med vem: och " + texts + ":.");
    }
    return voices;
  }

  private List<CriticalError> critical(Yaml yaml) {
    var found = new ArrayList<CriticalError>();
    var errors = yaml.map("kritiska-fel");
    errors
        .maps()
        .forEach(
            (id, it) -> {
              Ids.wellFormed(errors, errors.line(id), id);
              it.only("när", "text", "skäl", "lag");
              if (!it.has("när")) {
                it.mistake("Ett kritiskt fel måste ha ett villkor. Skriv när: och en rad under.");
              }
              found.add(
                  new CriticalError(
                      id,
                      conditions.read(it, Scope.DEBRIEF),
                      it.text("text"),
                      it.text("skäl"),
                      LawReader.read(it)));
            });
    return found;
  }

  private Map<Dimension, List<Sign>> dimensions(Yaml yaml) {
    var found = new EnumMap<Dimension, List<Sign>>(Dimension.class);
    yaml.only(
        java.util.Arrays.stream(Dimension.values()).map(Dimension::swedish).toArray(String[]::new));
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
        LawReader.read(yaml));
  }
}
