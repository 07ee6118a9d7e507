package lyhord.debrief;

import lyhord.encounter.Encounters;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Prova igen härifrån": a new visit that has come as far as just before a turn. */
@Controller
class AttemptController {
  private final Encounters encounters;

  AttemptController(Encounters encounters) {
    this.encounters = encounters;
  }

  @PostMapping("/besok/{token}/forsok")
  String create(@PathVariable String token, @RequestParam int replik, @Nullable Member member) {
    var run = encounters.get(token, member == null ? null : member.id());
    if (!run.encounter().over()) {
      return "redirect:" + run.visit().path();
    }
    return "redirect:" + encounters.fork(run, replik).path() + "#nu";
  }
}
