package lyhord.encounter.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lyhord.dialogue.Assessment;
import lyhord.dialogue.Case;
import lyhord.dialogue.Entry;
import lyhord.encounter.Run;
import lyhord.law.LawLink;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;

/** The assessment to fill in, and what was heard beside it. */
public record AssessmentPage(
    String path,
    String title,
    List<Part> parts,
    List<Choice> reports,
    String reportCited,
    String reason,
    String plan,
    List<Heard> heard,
    Problems problems,
    @Nullable String saved,
    LawLink duty) {

  /** A list to choose from. */
  public record Part(String id, String label, List<Choice> choices) {}

  /** Something to choose. */
  public record Choice(String id, String text, boolean chosen, String cited) {}

  /** A line of the conversation, to cite by its number. */
  public record Heard(int number, String said, String answer) {}

  static AssessmentPage of(
      Run run, AssessmentForm form, Problems problems, @Nullable String saved, LawLink duty) {
    var scene = run.stage().scene();
    return new AssessmentPage(
        run.visit().path(),
        scene.heading().title(),
        Arrays.stream(Assessment.Part.values()).map(part -> part(scene, part, form)).toList(),
        Arrays.stream(Assessment.Report.values())
            .map(it -> new Choice(it.swedish(), it.label(), it.swedish().equals(form.report()), ""))
            .toList(),
        form.cited().getOrDefault("anmalan", ""),
        form.reason(),
        form.plan(),
        run.encounter().entries().stream().flatMap(entry -> heard(scene, entry)).toList(),
        problems,
        saved,
        duty);
  }

  private static Part part(Case scene, Assessment.Part part, AssessmentForm form) {
    return new Part(
        part.swedish().replace('å', 'a').replace('ä', 'a'),
        part.label(),
        scene.assessment().of(part).stream()
            .map(
                it ->
                    new Choice(
                        it.id(),
                        it.text(),
                        form.chosen().contains(it.id()),
                        form.cited().getOrDefault(it.id(), "")))
            .toList());
  }

  private static Stream<Heard> heard(Case scene, Entry entry) {
    return switch (entry) {
      case Entry.Turn turn when turn.reply() != null ->
          Stream.of(
              new Heard(turn.number(), turn.text(), Objects.requireNonNull(turn.reply()).says()));
      case Entry.Turn turn -> Stream.empty();
      case Entry.Result it -> {
        var examination = Objects.requireNonNull(scene.examinations().get(it.examination()));
        yield Stream.of(new Heard(it.number(), examination.name(), examination.result()));
      }
      case Entry.Arrival it -> Stream.empty();
      case Entry.Procedure it -> Stream.empty();
    };
  }
}
