package lyhord.encounter;

import java.time.Clock;
import java.util.Optional;
import lyhord.dialogue.Move;
import lyhord.member.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Det var inte det jag frågade": the turn then never counts against the learner. */
@Controller
@RequestMapping("/besok/{token}/missforstand")
class DisownmentController {
  private final Encounters encounters;
  private final Clock clock;

  DisownmentController(Encounters encounters, Clock clock) {
    this.encounters = encounters;
    this.clock = clock;
  }

  @PostMapping
  String create(@PathVariable String token, @RequestParam int replik, @Nullable Member member) {
    var run = encounters.get(token, Member.idOf(member));
    var key = Moves.key("missforstand", replik, "");
    encounters.add(run, key, it -> Optional.of(new Move.Disowned(clock.instant(), replik)));
    var place = replik == run.encounter().entries().size() ? "#nu" : "#replik-" + replik;
    return "redirect:" + run.visit().path() + place;
  }
}
