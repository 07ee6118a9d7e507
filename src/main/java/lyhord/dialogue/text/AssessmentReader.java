package lyhord.dialogue.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lyhord.content.Yaml;
import lyhord.dialogue.Assessment;
import lyhord.dialogue.Assessment.Expert;
import lyhord.dialogue.Assessment.Line;
import lyhord.dialogue.Assessment.Option;
import lyhord.dialogue.Assessment.Part;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Assessment.Standing;
import lyhord.dialogue.Condition.Kind;

/** Reads what stands under {@code bedömning}. */
final class AssessmentReader {
  private static final int EXPERTS = 2;

  private final Ids ids;
  private final LawReader law;

  AssessmentReader(Ids ids, LawReader law) {
    this.law = law;
    this.ids = ids;
  }

  /** Notes the ids of the options first, because conditions elsewhere refer to them. */
  static void defineOptions(Yaml yaml, Ids ids) {
    for (var part : Part.values()) {
      yaml.optionalMap(part.swedish()).ifPresent(options -> define(options, ids));
    }
  }

  private static void define(Yaml options, Ids ids) {
    for (var id : options.keys()) {
      if (ids.has(Kind.OPTION, id)) {
        options.mistake(id, id + " finns redan i en annan lista. Byt id.");
      }
    }
    ids.define(Kind.OPTION, options);
  }

  Assessment read(Yaml yaml) {
    yaml.only("behov", "risker", "skydd", "åtgärder", "orosanmälan", "experter");
    var parts = new EnumMap<Part, List<Option>>(Part.class);
    for (var part : Part.values()) {
      var options = new ArrayList<Option>();
      yaml.map(part.swedish()).maps().forEach((id, it) -> options.add(option(id, it)));
      parts.put(part, options);
    }
    return new Assessment(parts, report(yaml.map("orosanmälan")), experts(yaml));
  }

  private Option option(String id, Yaml yaml) {
    yaml.only("text", "hållbar", "skäl", "stöds-av", "lag");
    return new Option(
        id,
        yaml.text("text"),
        standing(yaml),
        yaml.text("skäl"),
        ids.references(yaml, "stöds-av", Kind.FACT),
        law.read(yaml));
  }

  private Map<Report, Line> report(Yaml yaml) {
    var lines = new EnumMap<Report, Line>(Report.class);
    yaml.only("inte-nu", "rådfråga", "nu");
    for (var report : Report.values()) {
      var line = yaml.map(report.swedish()).only("hållbar", "skäl", "lag");
      lines.put(report, new Line(standing(line), line.text("skäl"), law.read(line)));
    }
    if (lines.values().stream().allMatch(line -> line.standing() == Standing.NOT)) {
      yaml.mistake("Inget val om orosanmälan håller. Minst ett ska vara ja eller möjlig.");
    }
    return lines;
  }

  private static List<Expert> experts(Yaml yaml) {
    var experts =
        yaml.list("experter").stream()
            .map(it -> it.only("vem", "anmälan", "säger"))
            .map(
                it ->
                    new Expert(
                        it.text("vem"),
                        it.choice("anmälan", Choices.of(Report.values(), Report::swedish)),
                        it.text("säger")))
            .toList();
    if (experts.size() < EXPERTS) {
      yaml.mistake("experter", "Minst två experter behövs, och de får tycka olika. Lägg till.");
    }
    return experts;
  }

  private static Standing standing(Yaml yaml) {
    return yaml.choice("hållbar", Choices.of(Standing.values(), Standing::swedish));
  }
}
