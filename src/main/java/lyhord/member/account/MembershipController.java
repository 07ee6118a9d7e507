package lyhord.member.account;

import java.util.UUID;
import lyhord.member.Member;
import lyhord.member.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/konto/arbetsplatser")
class MembershipController {

  private static final String DONE = "redirect:/konto?klart=arbetsplats";

  private final Organisations organisations;

  MembershipController(Organisations organisations) {
    this.organisations = organisations;
  }

  @PostMapping
  String create(Member member, @RequestParam UUID arbetsplats) {
    organisations.join(member, arbetsplats);
    return DONE;
  }

  @PostMapping("/{id}/ta-bort")
  String delete(Member member, @PathVariable UUID id) {
    organisations.leave(member, id);
    return DONE;
  }
}
