package lyhord.debrief;

import lyhord.clinic.Clinic;
import lyhord.clinic.Clinics;
import lyhord.encounter.Encounters;
import lyhord.encounter.Run;
import lyhord.encounter.Visits;
import lyhord.member.Member;
import lyhord.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lays a finished visit beside another to the same clients. Both must be open to the visitor. */
@Controller
@RequestMapping("/besok/{token}/jamfor")
class ComparisonController {
  private final Encounters encounters;
  private final Visits visits;
  private final Clinics clinics;

  ComparisonController(Encounters encounters, Visits visits, Clinics clinics) {
    this.encounters = encounters;
    this.visits = visits;
    this.clinics = clinics;
  }

  @GetMapping
  String index(@PathVariable String token, @Nullable Member member, Model model) {
    var run = encounters.get(token, Member.idOf(member));
    if (!run.encounter().over()) {
      return "redirect:" + run.visit().path();
    }
    var others =
        visits.besides(run.visit()).stream()
            .flatMap(it -> visits.find(it.token(), Member.idOf(member)).stream())
            .map(encounters::of)
            .map(it -> other(run, it))
            .toList();
    var title = run.stage().scene().heading().title();
    model.addAttribute("page", new ComparisonsPage(run.visit().path(), title, others));
    return "debrief/comparisons";
  }

  @GetMapping("/{other}")
  String show(
      @PathVariable String token,
      @PathVariable String other,
      @Nullable Member member,
      Model model) {
    var run = encounters.get(token, Member.idOf(member));
    var beside = encounters.get(other, Member.idOf(member));
    if (!run.stage().id().equals(beside.stage().id())) {
      throw new NotFound();
    }
    if (!run.encounter().over()) {
      return "redirect:" + run.visit().path();
    }
    var older = beside.visit().begun().isBefore(run.visit().begun());
    model.addAttribute("page", older ? page(beside, run) : page(run, beside));
    return "debrief/comparison";
  }

  private ComparisonPage page(Run first, Run second) {
    var stage = first.stage();
    var comparison =
        new Comparison(stage.scene(), first.moves(), second.moves(), stage.listener()::label);
    var over = first.encounter().over() && second.encounter().over();
    return new ComparisonPage(
        stage.scene().heading().title(),
        clinics.get(stage.clinicId()).map(Clinic::name).orElse(""),
        visit("Första samtalet", first, 0),
        visit("Andra samtalet", second, comparison.shared()),
        comparison.sharedRows(),
        comparison.rows(),
        comparison.onlyFirst(),
        comparison.onlySecond(),
        over ? Tables.sides(first.debrief(), second.debrief()) : java.util.List.of(),
        over ? Tables.choices(first.debrief(), second.debrief()) : java.util.List.of());
  }

  private static ComparisonPage.Visit visit(String name, Run run, int shared) {
    var begun = run.visit().begun();
    return new ComparisonPage.Visit(
        name,
        run.visit().path() + (run.encounter().over() ? "/aterkoppling" : ""),
        Phrases.moment(begun),
        begun.toString(),
        told(run) + (shared > 0 ? ", skilda åt från replik " + (shared + 1) : ""));
  }

  private static ComparisonsPage.Other other(Run run, Run other) {
    return new ComparisonsPage.Other(
        run.visit().path() + "/jamfor/" + other.visit().token(),
        Phrases.moment(other.visit().begun()),
        told(other));
  }

  private static String told(Run run) {
    return Phrases.count(run.encounter().turns().count(), "replik", "repliker");
  }
}
