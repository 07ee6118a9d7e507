package lyhord.debrief;

import lyhord.encounter.Encounters;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The debrief; only for a visit whose assessment has been handed in. */
@Controller
class DebriefController {
  private final Encounters encounters;
  private final Debriefs debriefs;

  DebriefController(Encounters encounters, Debriefs debriefs) {
    this.encounters = encounters;
    this.debriefs = debriefs;
  }

  @GetMapping("/besok/{token}/aterkoppling")
  String show(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String visa,
      @Nullable Member member,
      Model model) {
    var run = encounters.get(token, member == null ? null : member.id());
    if (!run.encounter().over()) {
      return "redirect:" + run.visit().path();
    }
    model.addAttribute("page", debriefs.page(run, Shown.of(visa), member != null));
    return "debrief/debrief";
  }
}
