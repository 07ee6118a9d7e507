package lyhord.clinic;

import lyhord.web.NotFound;
import lyhord.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What one reads before going in. */
@Controller
@RequestMapping("/ova/{clinic}/{name}")
class WaitingRoomController {
  private final Clinics clinics;

  WaitingRoomController(Clinics clinics) {
    this.clinics = clinics;
  }

  @GetMapping
  @PublicPage
  String show(@PathVariable String clinic, @PathVariable String name, Model model) {
    var stage = clinics.stage(clinic + "/" + name).orElseThrow(NotFound::new);
    var home = clinics.get(clinic).orElseThrow(NotFound::new);
    model.addAttribute("page", WaitingRoomPage.of(home, stage));
    return "clinic/waiting-room";
  }
}
