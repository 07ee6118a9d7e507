package lyhord.debrief;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import lyhord.debrief.DebriefPage.Assessed;
import lyhord.debrief.DebriefPage.Choice;
import lyhord.debrief.DebriefPage.Part;
import lyhord.debrief.DebriefPage.Voice;
import lyhord.dialogue.Assessment;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Assessment.Standing;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Debrief.Ground;
import lyhord.dialogue.Debrief.Reviewed;
import lyhord.law.LawLinks;

/** The learner's assessment beside the experts', who do not always agree. */
final class Reviews {
  private final Debrief debrief;
  private final Assessment expected;
  private final LawLinks law;

  Reviews(Debrief debrief, LawLinks law) {
    this.debrief = debrief;
    this.law = law;
    expected = debrief.encounter().scene().assessment();
  }

  Assessed assessed() {
    var judgement = debrief.judgement();
    return new Assessed(
        debrief.options().entrySet().stream()
            .map(it -> part(it.getKey(), it.getValue()))
            .filter(part -> !part.choices().isEmpty() || !part.others().isEmpty())
            .toList(),
        Arrays.stream(Report.values())
            .filter(expected.report()::containsKey)
            .map(this::line)
            .toList(),
        judgement.reason(),
        judgement.plan());
  }

  private Part part(Assessment.Part part, List<Reviewed> reviewed) {
    return new Part(
        part.label(),
        reviewed.stream().filter(Reviews::matters).map(this::choice).toList(),
        reviewed.stream().filter(it -> !matters(it)).map(this::choice).toList());
  }

  private static boolean matters(Reviewed it) {
    return it.chosen() || it.option().standing() == Standing.EXPECTED;
  }

  private Choice choice(Reviewed it) {
    var option = it.option();
    return new Choice(
        option.text(),
        it.chosen() ? "Du valde det." : "Du valde det inte.",
        it.chosen() ? ground(it) : "",
        option.standing().label(),
        mark(option.standing(), it.chosen()),
        option.reason(),
        law.to(option.law()),
        List.of());
  }

  private static String mark(Standing standing, boolean chosen) {
    if (!chosen) {
      return standing == Standing.EXPECTED ? "poor" : "";
    }
    return standing == Standing.NOT ? "poor" : "good";
  }

  private String ground(Reviewed it) {
    var turns = it.turns();
    if (it.option().standing() == Standing.NOT || it.ground() == Ground.NOT_NEEDED) {
      return turns.isEmpty() ? "" : "Du pekade på " + Phrases.turns(turns) + ".";
    }
    if (it.ground() == Ground.GROUNDED) {
      return "Med stöd i " + Phrases.turns(turns) + ".";
    }
    return ungrounded(it) + " " + whereGroundIs(it);
  }

  private static String ungrounded(Reviewed it) {
    var turns = it.turns();
    var right =
        it.option().standing() == Standing.EXPECTED
            ? "Rätt slutsats"
            : "Slutsatsen går att försvara";
    var pointed =
        turns.isEmpty()
            ? ", men du angav ingen replik som stöd."
            : ", men det du pekade på (%s) stöder den inte.".formatted(Phrases.turns(turns));
    return right + pointed;
  }

  private String whereGroundIs(Reviewed it) {
    var there = new TreeSet<Integer>();
    for (var fact : it.option().restsOn()) {
      var entry = debrief.encounter().found().get(fact);
      if (entry != null) {
        there.add(entry);
      }
    }
    return there.isEmpty()
        ? "Det som stöder den kom inte fram i samtalet."
        : "Stöd finns i " + Phrases.turns(there) + ".";
  }

  private Choice line(Report report) {
    var line = Objects.requireNonNull(expected.report().get(report));
    var chosen = debrief.judgement().report() == report;
    var turns = debrief.judgement().reportTurns();
    return new Choice(
        report.label(),
        chosen ? "Du valde det." : "Du valde något annat.",
        chosen && !turns.isEmpty() ? "Du pekade på " + Phrases.turns(turns) + "." : "",
        line.standing().label(),
        chosen ? mark(line.standing(), true) : "",
        line.reason(),
        law.to(line.law()),
        expected.experts().stream()
            .filter(expert -> expert.report() == report)
            .map(expert -> new Voice(expert.who(), Phrases.paragraphs(expert.says())))
            .toList());
  }
}
