package lyhord.member.account;

import jakarta.servlet.http.HttpServletRequest;
import lyhord.member.Sessions;
import lyhord.member.SignedIn;
import lyhord.member.signin.Limits;
import lyhord.member.signin.Passwords;
import lyhord.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PasswordController {

  private final Account account;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Limits limits;

  PasswordController(Account account, Passwords passwords, Sessions sessions, Limits limits) {
    this.account = account;
    this.passwords = passwords;
    this.sessions = sessions;
    this.limits = limits;
  }

  @PostMapping("/konto/losenord")
  ModelAndView update(
      SignedIn signedIn,
      @RequestParam(defaultValue = "") String nuvarande,
      @RequestParam(defaultValue = "") String nytt,
      HttpServletRequest request) {
    var member = signedIn.member();
    limits.passwordTried(member.email(), request);
    var right = !account.mustTellPassword(signedIn) || passwords.match(member, nuvarande);
    var advice = Passwords.advice(nytt, member.email());
    var problems =
        new Problems()
            .unless(right, "nuvarande", "Det är inte ditt nuvarande lösenord.")
            .unless(advice == null, "nytt", String.valueOf(advice));
    if (problems.any()) {
      return account.refused(signedIn, Account.Typed.nothing(signedIn), problems);
    }
    passwords.choose(member, nytt);
    sessions.closeOthers(member, signedIn.session());
    return new ModelAndView("redirect:/konto?klart=losenord");
  }
}
