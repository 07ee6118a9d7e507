package lyhord.dialogue.text;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lyhord.content.Nearest;
import lyhord.content.Yaml;
import lyhord.dialogue.Condition.Kind;

/** The ids that exist in a case, kind by kind, so that every reference to one can be checked. */
final class Ids {

  private static final Map<Kind, String> NAMES =
      Map.of(
          Kind.FORM, "frågeformen",
          Kind.TOPIC, "ämnet",
          Kind.ROOM, "rummet",
          Kind.FACT, "faktumet",
          Kind.MANNER, "förhållningssättet",
          Kind.CUE, "ledtråden",
          Kind.EXAMINATION, "undersökningen",
          Kind.OPTION, "alternativet i bedömningen",
          Kind.REPORT, "valet om orosanmälan",
          Kind.NUMBER, "talet");

  private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);

  void add(Kind kind, Collection<String> ids) {
    known.computeIfAbsent(kind, k -> new HashSet<>()).addAll(ids);
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
    var found = new java.util.LinkedHashSet<String>();
    for (var words : yaml.words(key)) {
      check(yaml, words.line(), words.text(), kind);
      found.add(words.text());
    }
    return found;
  }

  void check(Yaml yaml, int line, String id, Kind kind) {
    var ids = known.getOrDefault(kind, Set.of());
    if (!ids.contains(id)) {
      yaml.mistakeAt(
          line,
          "%s %s finns inte.%s Rätta stavningen eller lägg till det."
              .formatted(
                  capital(Objects.requireNonNull(NAMES.get(kind))), id, Nearest.hint(id, ids)));
    }
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
