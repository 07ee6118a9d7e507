package lyhord.dialogue.text;

import java.util.ArrayList;
import java.util.List;
import lyhord.content.Yaml;
import lyhord.dialogue.Condition.Scope;
import lyhord.dialogue.Feedback.Voice;
import lyhord.dialogue.Feedback.When;

/** Reads words that hold under conditions, and who says them. */
final class VoiceReader {
  private final ConditionReader conditions;

  VoiceReader(ConditionReader conditions) {
    this.conditions = conditions;
  }

  private When when(Yaml yaml) {
    yaml.only("när", "text");
    return new When(conditions.read(yaml, Scope.DEBRIEF), yaml.text("text"));
  }

  /** The first that holds is used, so the last must always hold. */
  List<When> ending(Yaml yaml, String key) {
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

  List<Voice> voices(Yaml yaml, String key, String texts, boolean first) {
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
}
