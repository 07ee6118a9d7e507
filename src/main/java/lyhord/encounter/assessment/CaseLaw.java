package lyhord.encounter.assessment;

import java.util.ArrayList;
import java.util.List;
import lyhord.clinic.Clinics;
import lyhord.clinic.Stage;
import lyhord.dialogue.Assessment;
import lyhord.law.LawUse;
import lyhord.law.RestsOnLaw;
import lyhord.statute.Reference;
import org.springframework.stereotype.Component;

/** What in the cases rests on the law; a visitor is not told, since it would give the case away. */
@Component
class CaseLaw implements RestsOnLaw {
  private final Clinics clinics;

  CaseLaw(Clinics clinics) {
    this.clinics = clinics;
  }

  @Override
  public List<LawUse> uses() {
    return clinics.all().stream()
        .flatMap(clinic -> clinic.stages().stream())
        .flatMap(stage -> uses(stage).stream())
        .toList();
  }

  private static List<LawUse> uses(Stage stage) {
    var found = new ArrayList<LawUse>();
    var assessment = stage.scene().assessment();
    var feedback = stage.scene().feedback();
    for (var part : Assessment.Part.values()) {
      for (var option : assessment.of(part)) {
        var what =
            "%s, ”%s”".formatted(part.label().toLowerCase(java.util.Locale.ROOT), option.text());
        found.addAll(uses(stage, option.id(), what, option.law()));
      }
    }
    assessment
        .report()
        .forEach(
            (report, line) ->
                found.addAll(
                    uses(stage, report.swedish(), "valet ”" + report.label() + "”", line.law())));
    for (var error : feedback.criticalErrors()) {
      found.addAll(uses(stage, error.id(), "kritiskt fel, ”" + error.text() + "”", error.law()));
    }
    for (var reading : feedback.reading()) {
      var what = "läs vidare, ”" + reading.title() + "”";
      found.addAll(uses(stage, reading.title(), what, reading.law()));
    }
    return found;
  }

  private static List<LawUse> uses(Stage stage, String id, String what, List<Reference> law) {
    return law.stream()
        .map(
            it ->
                new LawUse(
                    it, key(stage, id, it), stage.title() + ": " + what, stage.path(), false))
        .toList();
  }

  private static String key(Stage stage, String id, Reference reference) {
    return stage.id() + "/" + id + "/" + reference;
  }
}
