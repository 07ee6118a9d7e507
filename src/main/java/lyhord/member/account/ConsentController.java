package lyhord.member.account;

import lyhord.member.Consents;
import lyhord.member.Member;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether the clients may learn from what they did not understand of what the member wrote. */
@Controller
@RequestMapping("/konto/larande")
class ConsentController {

  private final Consents consents;

  ConsentController(Consents consents) {
    this.consents = consents;
  }

  @PostMapping
  String create(Member member) {
    consents.give(member);
    return "redirect:/konto?klart=larande";
  }

  @PostMapping("/ta-bort")
  String delete(Member member) {
    consents.withdraw(member);
    return "redirect:/konto?klart=larande-slut";
  }
}
