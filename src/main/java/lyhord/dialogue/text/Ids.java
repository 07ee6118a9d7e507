package lyhord.dialogue.text;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lyhord.content.Nearest;
import lyhord.content.Yaml;
import lyhord.dialogue.Condition.Kind;

/** The ids that exist in a case, kind by kind, so that every reference to one can be checked. */
final class Ids {

  private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);

  void add(Kind kind, Collection<String> ids) {
    known.computeIfAbsent(kind, k -> new LinkedHashSet<>()).addAll(ids);
  }

  boolean has(Kind kind, String id) {
    return known.getOrDefault(kind, Set.of()).contains(id);
  }

  /** Notes the ids an author has chosen; each must be written as ids are. */
  void define(Kind kind, Yaml yaml) {
    yaml.keys().forEach(id -> wellFormed(yaml, yaml.line(id), id));
    add(kind, yaml.keys());
  }

  static void wellFormed(Yaml yaml, int line, String id) {
    if (!id.matches("[\\p{Ll}\\d][\\p{Ll}\\d-]*")) {
      yaml.mistakeAt(
          line,
          "Id:t %s går inte att ha. Skriv det med små bokstäver, siffror och bindestreck."
              .formatted(id));
    }
  }

  /** The ids under a key, each checked. */
  Set<String> references(Yaml yaml, String key, Kind kind) {
    var found = new LinkedHashSet<String>();
    for (var words : yaml.words(key)) {
      check(yaml, words.line(), words.text(), kind);
      found.add(words.text());
    }
    return found;
  }

  void check(Yaml yaml, int line, String id, Kind kind) {
    var ids = known.getOrDefault(kind, Set.of());
    if (!ids.contains(id)) {
      var hint = Nearest.hint(id, ids);
      yaml.mistakeAt(line, what(kind) + " " + id + " finns inte." + hint + " " + advice(kind, ids));
    }
  }

  private static String what(Kind kind) {
    return switch (kind) {
      case FORM -> "Frågeformen";
      case TOPIC -> "Ämnet";
      case ROOM -> "Rummet";
      case FACT -> "Faktumet";
      case MANNER -> "Förhållningssättet";
      case CUE -> "Ledtråden";
      case EXAMINATION -> "Undersökningen";
      case OPTION -> "Alternativet";
      case REPORT -> "Valet";
      case NUMBER -> "Talet";
    };
  }

  private static String advice(Kind kind, Set<String> ids) {
    return switch (kind) {
      case FORM, MANNER, REPORT, NUMBER -> "Välj bland: " + String.join(", ", ids) + ".";
      case TOPIC -> "Rätta stavningen, eller lägg till ett eget under ämnen.";
      case ROOM -> "Rätta stavningen, eller lägg till det under rum.";
      case FACT -> "Rätta stavningen, eller lägg till det under fakta.";
      case CUE -> "Rätta stavningen, eller lägg till den under ledtrådar.";
      case EXAMINATION -> "Rätta stavningen, eller lägg till den under undersökningar.";
      case OPTION -> "Rätta stavningen, eller lägg till det under bedömning.";
    };
  }
}
