package lyhord.workbench;

import java.util.List;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets turns aside that nothing can be made of. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/verkstad/undanlagda")
class AsideController {

  private final MisheardTurns turns;

  AsideController(MisheardTurns turns) {
    this.turns = turns;
  }

  @PostMapping
  String create(@RequestParam List<Long> replik) {
    turns.setAside(replik);
    return "redirect:/verkstad?klart=undan";
  }
}
