package lyhord.library.entry;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that some fields are chosen among, in the order they are shown. */
final class Choices {

  static final List<Map.Entry<String, String>> LANGUAGES =
      List.of(
          entry("sv", "svenska"),
          entry("en", "engelska"),
          entry("no", "norska"),
          entry("da", "danska"),
          entry("fi", "finska"));

  static final List<Map.Entry<String, String>> SORTS =
      List.of(
          entry("rapport", "rapport"),
          entry("kunskapsöversikt", "kunskapsöversikt"),
          entry("registerstudie", "registerstudie"),
          entry("utvärdering", "utvärdering"),
          entry("kartläggning", "kartläggning"),
          entry("hälsoekonomi", "hälsoekonomisk studie"),
          entry("avhandling", "avhandling"),
          entry("vetenskaplig-artikel", "vetenskaplig artikel"),
          entry("vägledning", "vägledning"),
          entry("föreskrift", "föreskrift"),
          entry("lagförarbete", "lagförarbete"),
          entry("kursmaterial", "kursmaterial"));

  static final List<Map.Entry<String, String>> GRADES =
      List.of(
          entry("stark", "starkt stöd"),
          entry("måttlig", "måttligt stöd"),
          entry("begränsad", "begränsat stöd"),
          entry("otillräcklig", "otillräckligt underlag"),
          entry("ej-bedömd", "inte bedömd"));

  static final List<Map.Entry<String, String>> NEWS =
      List.of(entry("nyhet", "nyhet"), entry("reportage", "reportage"));

  private Choices() {}

  static Map<String, String> ordered(List<Map.Entry<String, String>> choices) {
    var map = new LinkedHashMap<String, String>();
    choices.forEach(it -> map.put(it.getKey(), it.getValue()));
    return map;
  }
}
