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

/** Goes to another room, or asks someone in or out. */
@Controller
@RequestMapping("/besok/{token}/rum")
class DoorController {
  private final Encounters encounters;
  private final Clock clock;

  DoorController(Encounters encounters, Clock clock) {
    this.encounters = encounters;
    this.clock = clock;
  }

  @PostMapping
  String update(
      @PathVariable String token,
      @RequestParam String rum,
      @RequestParam(defaultValue = "0") int nr,
      @Nullable Member member) {
    var run = encounters.get(token, Member.idOf(member));
    encounters.add(run, Moves.key("rum", nr, rum), it -> move(it, rum));
    return "redirect:" + run.visit().path() + "#nu";
  }

  private Optional<Move> move(Run run, String room) {
    var fits =
        run.stage().scene().rooms().containsKey(room) && !run.encounter().room().equals(room);
    return fits ? Optional.of(new Move.Entered(clock.instant(), room)) : Optional.empty();
  }
}
