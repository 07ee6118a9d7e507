package lyhord.encounter.assessment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyhord.dialogue.Assessment;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Move;
import lyhord.web.Problems;
import lyhord.web.Written;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in the assessment's form, as it was written.
 *
 * @param chosen the options that are ticked
 * @param cited option (or "anmalan") to the turns it rests on, as written: "4, 7"
 */
record AssessmentForm(
    List<String> chosen, Map<String, String> cited, String report, String reason, String plan) {

  static final AssessmentForm EMPTY = new AssessmentForm(List.of(), Map.of(), "", "", "");

  private static final String CITED = "stod-";
  private static final int LONGEST = 4000;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<AssessmentForm> TYPE = new TypeReference<>() {};

  static AssessmentForm of(MultiValueMap<String, String> sent) {
    var cited = new LinkedHashMap<String, String>();
    sent.forEach(
        (name, values) -> {
          if (name.startsWith(CITED) && !values.getFirst().isBlank()) {
            cited.put(name.substring(CITED.length()), Written.text(values.getFirst(), LONGEST));
          }
        });
    return new AssessmentForm(
        sent.getOrDefault("val", List.of()),
        cited,
        first(sent, "anmalan"),
        first(sent, "skal"),
        first(sent, "plan"));
  }

  static AssessmentForm read(String json) {
    return JSON.readValue(json, TYPE);
  }

  String json() {
    return JSON.writeValueAsString(this);
  }

  /** What is wrong, in the order of the form. */
  Problems problems(Assessment assessment, int entries) {
    var problems = new Problems();
    problems.unless(!chosen.isEmpty(), "behov", "Välj minst ett behov, en risk eller en åtgärd.");
    assessment
        .options()
        .filter(option -> chosen.contains(option.id()))
        .forEach(option -> citations(problems, option.id(), entries));
    problems.unless(
        Report.ofSwedish(report).isPresent(),
        "anmalan",
        "Välj om du anmäler nu, rådfrågar eller låter bli.");
    citations(problems, "anmalan", entries);
    return problems.unless(
        !reason.isBlank(), "skal", "Skriv varför. En eller två meningar räcker.");
  }

  private void citations(Problems problems, String id, int entries) {
    var written = cited.getOrDefault(id, "");
    problems.unless(
        numbers(written).map(it -> it.stream().allMatch(n -> n >= 1 && n <= entries)).orElse(false),
        CITED + id,
        "Skriv replikernas nummer med komma emellan, från 1 till " + entries + ".");
  }

  /** The judgement; only for a form without problems. */
  Move.Judgement judgement(Assessment assessment) {
    var choices = new LinkedHashMap<String, List<Integer>>();
    assessment
        .options()
        .filter(option -> chosen.contains(option.id()))
        .forEach(option -> choices.put(option.id(), cites(option.id())));
    return new Move.Judgement(
        choices, Report.ofSwedish(report).orElseThrow(), cites("anmalan"), reason, plan);
  }

  private List<Integer> cites(String id) {
    return numbers(cited.getOrDefault(id, "")).orElse(List.of());
  }

  private static Optional<List<Integer>> numbers(String written) {
    var parts = Arrays.stream(written.split("[,;\\s]+")).filter(part -> !part.isEmpty()).toList();
    return parts.stream().allMatch(part -> part.matches("\\d{1,4}"))
        ? Optional.of(parts.stream().map(Integer::valueOf).distinct().toList())
        : Optional.empty();
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    return Written.text(sent.getFirst(name), LONGEST);
  }
}
