package lyhord.workbench.checkup;

import java.time.Clock;
import java.util.Objects;
import lyhord.clinic.Ear;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.understanding.Addressee;
import lyhord.web.NotFound;
import lyhord.workbench.TopicNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bank's health: worked out on demand, and shown until it is worked out again. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/verkstad/halsa/{addressee}")
class CheckupController {

  private static final String BUSY = "Något annat lärs in just nu. Pröva igen om en minut.";

  private final Checkups checkups;
  private final CheckupRun run;
  private final Ear ear;
  private final Clock clock;

  CheckupController(Checkups checkups, CheckupRun run, Ear ear, Clock clock) {
    this.checkups = checkups;
    this.run = run;
    this.ear = ear;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @PathVariable String addressee,
      @RequestParam(defaultValue = "") String klart,
      @RequestParam(defaultValue = "1") int sida,
      Model model) {
    var whom = Addressee.called(addressee).orElseThrow(NotFound::new);
    var checkup = checkups.of(whom);
    var underway = checkup.filter(it -> CheckupPage.isUnderway(it, clock.instant())).isPresent();
    var step = checkup.map(Checkup::step).orElse(0);
    var problem = klart.equals("upptaget") && !underway ? BUSY : null;
    var doing = underway ? "Lär in fyra femtedelar av skribenterna och frågar resten." : null;
    var page = CheckupPage.of(whom, problem, doing, step);
    model.addAttribute("page", page.finding(found(whom, checkup.orElse(null), sida)));
    return "workbench/checkup/checkup";
  }

  @PostMapping
  String create(@PathVariable String addressee) {
    var whom = Addressee.called(addressee).orElseThrow(NotFound::new);
    var begun = run.begin(whom);
    if (begun) {
      checkups.reach(whom, 0);
    }
    return "redirect:/verkstad/halsa/" + addressee + (begun ? "" : "?klart=upptaget");
  }

  private CheckupPage.@Nullable Found found(Addressee whom, @Nullable Checkup checkup, int number) {
    if (checkup == null || checkup.findings() == null || checkup.done() == null) {
      return null;
    }
    var bank = CheckupRun.examples(ear.model().bank(), whom);
    return CheckupPage.found(
        checkup.findings(),
        CheckupPage.moment(checkup.done().toInstant()),
        !Objects.equals(checkup.mark(), CheckupRun.mark(bank)),
        TopicNames.of(ear.model().topics()),
        CheckupPage.pager(whom, checkup.findings(), number));
  }
}
