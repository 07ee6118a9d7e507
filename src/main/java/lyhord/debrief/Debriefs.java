package lyhord.debrief;

import java.util.ArrayList;
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
import lyhord.encounter.Run;
import lyhord.encounter.Visits;
import lyhord.law.LawBook;
import lyhord.law.LawLink;
import lyhord.law.LawLinks;
import lyhord.statute.Reference;
import org.springframework.stereotype.Component;

/** Draws a debrief from a run that has been handed in. */
@Component
class Debriefs {
  private final Clinics clinics;
  private final Visits visits;
  private final LawBook book;

  Debriefs(Clinics clinics, Visits visits, LawBook book) {
    this.clinics = clinics;
    this.visits = visits;
    this.book = book;
  }

  DebriefPage page(Run run, Shown shown, boolean signedIn) {
    var debrief = run.debrief();
    var top = top(run, debrief.headline(), signedIn);
    return page(
        debrief,
        top,
        new Retelling(debrief, run.visit().begun(), run.stage()::label).told(shown),
        book.links());
  }

  static DebriefPage page(Debrief debrief, Top top, Talk talk, LawLinks law) {
    var scene = debrief.encounter().scene();
    return new DebriefPage(
        top,
        voices(debrief.aftermath()),
        debrief.criticalErrors().stream().map(it -> critical(it, law)).toList(),
        talk,
        Findings.knowledge(debrief),
        new Reviews(debrief, law).assessed(),
        voices(debrief.childsSide()),
        Findings.sides(debrief),
        debrief.reading().stream()
            .map(it -> new Reading(it.title(), it.why(), law.to(it.law())))
            .toList(),
        lawToCheck(debrief, law),
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

  private static Critical critical(CriticalError error, LawLinks law) {
    return new Critical(error.text(), Phrases.paragraphs(error.reason()), law.to(error.law()));
  }

  /** The sections on the page whose wording may have changed. */
  private static List<LawLink> lawToCheck(Debrief debrief, LawLinks law) {
    var assessment = debrief.encounter().scene().assessment();
    var cited = new ArrayList<Reference>();
    debrief.criticalErrors().forEach(it -> cited.addAll(it.law()));
    assessment.options().forEach(it -> cited.addAll(it.law()));
    assessment.report().values().stream().map(Assessment.Line::law).forEach(cited::addAll);
    debrief.reading().forEach(it -> cited.addAll(it.law()));
    return law.to(cited).stream().filter(LawLink::toBeChecked).distinct().toList();
  }
}
