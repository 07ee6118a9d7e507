package lyhord.statute;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyhord.content.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads an act as it is written under content/law. */
final class StatuteReader {

  private static final String NUMBER = "\\d{1,2}(:\\d{1,2})?( [a-z])?";

  private final Yaml yaml;
  private final Act act;

  StatuteReader(Yaml yaml, String slug) {
    this.yaml =
        yaml.only(
            "förkortning",
            "namn",
            "rubrik",
            "sfs",
            "artiklar",
            "källa",
            "kontrollerad",
            "gällde-till",
            "paragrafer");
    var repealed = yaml.has("gällde-till");
    this.act =
        new Act(
            slug,
            yaml.text("förkortning"),
            yaml.text("namn"),
            yaml.text("rubrik"),
            yaml.text("sfs"),
            yaml.yes("artiklar"),
            repealed ? "" : yaml.text("källa"),
            repealed ? null : day(yaml, "kontrollerad"),
            yaml.has("gällde-till") ? day(yaml, "gällde-till") : null);
  }

  Act act() {
    return act;
  }

  Map<String, Section> sections() {
    var found = new LinkedHashMap<String, Section>();
    var written = yaml.map("paragrafer");
    written.maps().forEach((number, section) -> found.put(number, section(number, section)));
    for (var number : found.keySet()) {
      if (!number.matches(NUMBER)) {
        written.mistake(number, number + " är ingen paragraf. Skriv som \"5:7\" eller \"6:2 a\".");
      }
    }
    return found;
  }

  private Section section(String number, Yaml section) {
    section.only("om", "frågor", "kontrollera", "lydelser", "nu");
    return new Section(
        act,
        number,
        section.text("om"),
        section.texts("frågor"),
        wordings(section),
        section.optionalMap("kontrollera").map(StatuteReader::doubt).orElse(null),
        act.checkedOn(),
        references(section));
  }

  private static Section.Doubt doubt(Yaml yaml) {
    yaml.only("sedan", "därför");
    return new Section.Doubt(day(yaml, "sedan"), yaml.text("därför"));
  }

  private static List<Wording> wordings(Yaml section) {
    var found = new ArrayList<Wording>();
    @Nullable LocalDate before = null;
    for (var yaml : section.list("lydelser")) {
      yaml.only("från", "lag", "text");
      var from = yaml.has("från") ? day(yaml, "från") : null;
      if (!found.isEmpty() && (from == null || before != null && !from.isAfter(before))) {
        yaml.mistake("från", "En senare lydelse ska gälla från en senare dag än den före.");
      }
      found.add(new Wording(from, yaml.text("lag", ""), yaml.text("text")));
      before = from;
    }
    return List.copyOf(found);
  }

  private static List<Reference> references(Yaml section) {
    var found = new ArrayList<Reference>();
    for (var words : section.words("nu")) {
      Reference.of(words.text())
          .ifPresentOrElse(
              found::add,
              () -> section.mistakeAt(words.line(), "Skriv lagrummet som SoL 19:1 eller HSL 5:7."));
    }
    return List.copyOf(found);
  }

  private static LocalDate day(Yaml yaml, String key) {
    var written = yaml.text(key);
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      if (!written.isEmpty()) {
        yaml.mistake(key, key + " ska vara en dag, skriven som 2026-07-01.");
      }
      return LocalDate.EPOCH;
    }
  }
}
