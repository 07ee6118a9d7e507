package lyhord.encounter;

import java.util.List;
import lyhord.clinic.Clinics;
import lyhord.dialogue.Move;
import lyhord.member.Member;
import lyhord.web.NotFound;
import lyhord.web.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins, shows and erases a visit. */
@Controller
class VisitController {
  private static final int LONGEST_NAME = 40;

  private final Clinics clinics;
  private final Visits visits;
  private final Encounters encounters;
  private final Rooms rooms;
  private final java.time.Clock clock;

  VisitController(
      Clinics clinics, Visits visits, Encounters encounters, Rooms rooms, java.time.Clock clock) {
    this.clinics = clinics;
    this.visits = visits;
    this.encounters = encounters;
    this.rooms = rooms;
    this.clock = clock;
  }

  @PostMapping("/ova/{clinic}/{name}/besok")
  String create(
      @PathVariable String clinic,
      @PathVariable String name,
      @RequestParam(defaultValue = "1") int antal,
      @RequestParam(defaultValue = "") String namn1,
      @RequestParam(defaultValue = "") String namn2,
      @RequestParam(defaultValue = "") String rum,
      @RequestParam(defaultValue = "false") boolean larande,
      @Nullable Member member) {
    var stage = clinics.stage(clinic + "/" + name).orElseThrow(NotFound::new);
    var pair =
        antal == 2 ? List.of(name(namn1, "Den ena"), name(namn2, "Den andra")) : List.<String>of();
    var visit = visits.begin(stage.id(), stage.version(), Member.idOf(member), pair, null, larande);
    if (stage.scene().rooms().containsKey(rum)) {
      var arrival = new Move.Entered(clock.instant(), rum);
      encounters.add(
          encounters.of(visit), Moves.key("rum", 0, rum), run -> java.util.Optional.of(arrival));
    }
    return "redirect:" + visit.path();
  }

  @GetMapping("/besok/{token}")
  String show(
      @PathVariable String token,
      @RequestParam(required = false) @Nullable String till,
      @Nullable Member member,
      Model model) {
    var run = encounters.get(token, Member.idOf(member));
    if (run.encounter().over()) {
      return "redirect:" + run.visit().path() + "/aterkoppling";
    }
    model.addAttribute("page", rooms.page(run, "", null, till));
    return "encounter/room";
  }

  @PostMapping("/besok/{token}/ta-bort")
  String delete(@PathVariable String token, @Nullable Member member) {
    visits.erase(visits.find(token, Member.idOf(member)).orElseThrow(NotFound::new));
    return member == null ? "redirect:/ova" : "redirect:/mina-besok";
  }

  private static String name(String written, String otherwise) {
    var name = Written.text(written, LONGEST_NAME);
    return name.isEmpty() ? otherwise : name;
  }
}
