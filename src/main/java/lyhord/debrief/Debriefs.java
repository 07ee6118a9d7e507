package lyhord.debrief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import lyhord.clinic.Clinic;
import lyhord.clinic.Clinics;
import lyhord.debrief.DebriefPage.Critical;
import lyhord.debrief.DebriefPage.Face;
import lyhord.debrief.DebriefPage.Reading;
import lyhord.debrief.DebriefPage.Talk;
import lyhord.debrief.DebriefPage.Top;
import lyhord.debrief.DebriefPage.Voice;
import lyhord.dialogue.Assessment;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Feedback.CriticalError;
import lyhord.dialogue.Law;
import lyhord.encounter.Run;
import lyhord.encounter.Visits;
import org.springframework.stereotype.Component;

/** Draws a debrief from a run that has been handed in. */
@Component
class Debriefs {
  private final Clinics clinics;
  private final Visits visits;

  Debriefs(Clinics clinics, Visits visits) {
    this.clinics = clinics;
    this.visits = visits;
  }

  DebriefPage page(Run run, Shown shown, boolean signedIn) {
    var debrief = run.debrief();
    var top = top(run, debrief.headline(), signedIn);
    return page(debrief, top, new Retelling(debrief, run.visit().begun()).told(shown));
  }

  static DebriefPage page(Debrief debrief, Top top, Talk talk) {
    var scene = debrief.encounter().scene();
    return new DebriefPage(
        top,
        voices(debrief.aftermath()),
        debrief.criticalErrors().stream().map(Debriefs::critical).toList(),
        talk,
        Findings.knowledge(debrief),
        new Reviews(debrief).assessed(),
        voices(debrief.childsSide()),
        Findings.sides(debrief),
        debrief.reading().stream()
            .map(it -> new Reading(it.title(), it.why(), Phrases.cited(it.law())))
            .toList(),
        lawToCheck(debrief),
        Phrases.paragraphs(scene.heading().support()));
  }

  private Top top(Run run, String headline, boolean signedIn) {
    var visit = run.visit();
    var expires = visit.expires();
    var heading = run.stage().scene().heading();
    var clinic = clinics.get(run.stage().clinicId());
    return new Top(
        visit.path(),
        run.stage().path(),
        heading.title(),
        headline.isEmpty() ? "Efter samtalet" : headline,
        clinic.map(Clinic::name).orElse(""),
        Phrases.day(visit.begun()),
        face(run, clinic.map(Clinic::wall).orElse(Clinic.Wall.SUN)),
        expires == null ? null : Phrases.moment(expires),
        signedIn && visit.member() == null,
        !visits.besides(visit).isEmpty());
  }

  private static Face face(Run run, Clinic.Wall wall) {
    var client = run.stage().scene().clients().getFirst();
    var mood = run.encounter().mood(client);
    return new Face(
        wall.swedish(),
        client.portrait(),
        mood.symbol(),
        client.name() + " ser " + mood.swedish() + " ut");
  }

  private static List<Voice> voices(List<Debrief.Told> told) {
    return told.stream()
        .map(it -> new Voice(it.who(), Phrases.paragraphs(it.paragraphs())))
        .filter(voice -> !voice.paragraphs().isEmpty())
        .toList();
  }

  private static Critical critical(CriticalError error) {
    return new Critical(
        error.text(), Phrases.paragraphs(error.reason()), Phrases.cited(error.law()));
  }

  /** The sections on the page whose wording may have changed. */
  private static String lawToCheck(Debrief debrief) {
    var assessment = debrief.encounter().scene().assessment();
    var law = new ArrayList<Law>();
    debrief.criticalErrors().forEach(it -> law.addAll(it.law()));
    assessment.options().forEach(it -> law.addAll(it.law()));
    assessment.report().values().stream().map(Assessment.Line::law).forEach(law::addAll);
    debrief.reading().forEach(it -> law.addAll(it.law()));
    var cited = new LinkedHashSet<String>();
    law.stream().filter(Law::toBeChecked).map(Law::cited).forEach(cited::add);
    return Phrases.list(List.copyOf(cited));
  }
}
