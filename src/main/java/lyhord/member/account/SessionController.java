package lyhord.member.account;

import java.util.UUID;
import lyhord.member.Member;
import lyhord.member.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SessionController {

  private final Sessions sessions;

  SessionController(Sessions sessions) {
    this.sessions = sessions;
  }

  @PostMapping("/konto/inloggningar/{id}/ta-bort")
  String delete(Member member, @PathVariable UUID id) {
    sessions.close(member, id);
    return "redirect:/konto?klart=utloggad";
  }
}
