package lyhord.encounter;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import lyhord.dialogue.Move;
import lyhord.member.Member;
import lyhord.web.NotFound;
import lyhord.web.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Examines, orders a test or hands out a form. */
@Controller
@RequestMapping("/besok/{token}/undersokningar")
class ExaminationController {
  private static final int LONGEST_REASON = 500;
  private static final String REASON =
      "Skriv varför undersökningen behövs, och fråga om lov i samtalet innan du börjar.";

  private final Encounters encounters;
  private final Rooms rooms;
  private final Clock clock;

  ExaminationController(Encounters encounters, Rooms rooms, Clock clock) {
    this.encounters = encounters;
    this.rooms = rooms;
    this.clock = clock;
  }

  @PostMapping
  String create(
      @PathVariable String token,
      @RequestParam String undersok,
      @RequestParam(defaultValue = "") String skal,
      @RequestParam(defaultValue = "0") int nr,
      @Nullable Member member,
      Model model,
      HttpServletResponse response) {
    var run = encounters.get(token, Member.idOf(member));
    var examination =
        Optional.ofNullable(run.stage().scene().examinations().get(undersok))
            .orElseThrow(NotFound::new);
    var reason = Written.text(skal, LONGEST_REASON);
    if (examination.intimate() && reason.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", rooms.page(run, "", REASON, null));
      return "encounter/room";
    }
    var move = new Move.Examined(clock.instant(), undersok, reason);
    encounters.add(
        run,
        Moves.key("undersok", nr, undersok),
        it -> Optional.<Move>of(move).filter(m -> !it.encounter().due().containsKey(undersok)));
    return "redirect:" + run.visit().path() + "#nu";
  }
}
