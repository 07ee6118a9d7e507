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

/** Answers "Menade du …": chooses what was meant. */
@Controller
@RequestMapping("/besok/{token}/fortydliganden")
class ClarificationController {
  private final Encounters encounters;
  private final Clock clock;

  ClarificationController(Encounters encounters, Clock clock) {
    this.encounters = encounters;
    this.clock = clock;
  }

  @PostMapping
  String create(
      @PathVariable String token,
      @RequestParam int replik,
      @RequestParam String val,
      @Nullable Member member) {
    var run = encounters.get(token, Member.idOf(member));
    var key = Moves.key("val", replik, val);
    var after = encounters.add(run, key, it -> move(it, replik, val));
    return "redirect:" + after.visit().path() + "#nu";
  }

  private Optional<Move> move(Run run, int number, String topic) {
    return run.encounter()
        .lastTurn()
        .filter(turn -> turn.number() == number && turn.waits())
        .filter(turn -> turn.understanding().candidates().contains(topic))
        .map(turn -> new Move.Clarified(clock.instant(), number, topic));
  }
}
