package lyhord.encounter.assessment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import lyhord.dialogue.Move;
import lyhord.encounter.Encounters;
import lyhord.encounter.Run;
import lyhord.encounter.Visits;
import lyhord.member.Member;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The assessment: a draft that is saved as one goes, and then handed in once. */
@Controller
@RequestMapping("/besok/{token}/bedomning")
class AssessmentController {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final Encounters encounters;
  private final Visits visits;
  private final Clock clock;
  private final ReportDuty duty;

  AssessmentController(Encounters encounters, Visits visits, Clock clock, ReportDuty duty) {
    this.encounters = encounters;
    this.visits = visits;
    this.clock = clock;
    this.duty = duty;
  }

  @GetMapping
  String form(@PathVariable String token, @Nullable Member member, Model model) {
    var run = encounters.get(token, Member.idOf(member));
    if (run.encounter().over()) {
      return debrief(run);
    }
    var form = visits.draft(run.visit()).map(AssessmentForm::read).orElse(AssessmentForm.EMPTY);
    model.addAttribute("page", AssessmentPage.of(run, form, new Problems(), null, duty.link()));
    return "encounter/assessment/assessment";
  }

  @PostMapping(params = "utkast")
  String update(
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> sent,
      @Nullable Member member,
      Model model) {
    var run = encounters.get(token, Member.idOf(member));
    if (run.encounter().over()) {
      return debrief(run);
    }
    var form = AssessmentForm.of(sent);
    visits.saveDraft(run.visit(), form.json());
    var now = TIME.format(LocalTime.now(clock.withZone(STOCKHOLM)));
    model.addAttribute(
        "page",
        AssessmentPage.of(run, form, new Problems(), "Utkastet är sparat kl. " + now, duty.link()));
    return "encounter/assessment/assessment";
  }

  @PostMapping
  String create(
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> sent,
      @Nullable Member member,
      Model model,
      HttpServletResponse response) {
    var run = encounters.get(token, Member.idOf(member));
    if (run.encounter().over()) {
      return debrief(run);
    }
    var form = AssessmentForm.of(sent);
    var expected = run.stage().scene().assessment();
    var problems = form.problems(expected, run.encounter().entries().size());
    if (problems.any()) {
      visits.saveDraft(run.visit(), form.json());
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", AssessmentPage.of(run, form, problems, null, duty.link()));
      return "encounter/assessment/assessment";
    }
    encounters.handIn(run.visit(), new Move.Assessed(clock.instant(), form.judgement(expected)));
    return debrief(run);
  }

  private static String debrief(Run run) {
    return "redirect:" + run.visit().path() + "/aterkoppling";
  }
}
