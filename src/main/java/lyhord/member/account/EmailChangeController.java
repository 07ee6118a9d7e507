package lyhord.member.account;

import jakarta.servlet.http.HttpServletRequest;
import lyhord.member.Members;
import lyhord.member.SignedIn;
import lyhord.member.signin.Limits;
import lyhord.member.signin.Links;
import lyhord.member.signin.Passwords;
import lyhord.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for another e-mail address. */
@Controller
class EmailChangeController {

  private final Account account;
  private final Passwords passwords;
  private final EmailChanges changes;
  private final Limits limits;

  EmailChangeController(Account account, Passwords passwords, EmailChanges changes, Limits limits) {
    this.account = account;
    this.passwords = passwords;
    this.changes = changes;
    this.limits = limits;
  }

  @PostMapping("/konto/epost")
  ModelAndView create(
      SignedIn signedIn,
      @RequestParam(defaultValue = "") String epost,
      @RequestParam(defaultValue = "") String losen,
      HttpServletRequest request) {
    var member = signedIn.member();
    var email = Members.address(epost);
    limits.passwordTried(member.email(), request);
    var right = !account.mustTellPassword(signedIn) || passwords.match(member, losen);
    var problems =
        new Problems()
            .unless(Links.isEmail(epost), "epost", "Skriv en e-postadress, som namn@exempel.se.")
            .unless(!email.equals(member.email()), "epost", "Det är redan din adress.")
            .unless(right, "losen", "Det är inte ditt nuvarande lösenord.");
    if (problems.any()) {
      return account.refused(signedIn, new Account.Typed(member.name(), epost), problems);
    }
    limits.letterAsked(email, request);
    limits.letterAsked(member.email(), request);
    changes.ask(member, email);
    return new ModelAndView("redirect:/konto?klart=epost");
  }
}
