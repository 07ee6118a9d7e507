package lyhord.member.account;

import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.member.Secret;
import lyhord.member.SignedIn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the link to a new address leads. One must also be signed in: a slip of the pen may have
 * sent the link to a stranger. Who has both the account and the mail may learn that another account
 * has the address.
 */
@Controller
@RequestMapping("/konto/epost/{secret}")
class EmailConfirmationController {

  private final EmailChanges changes;
  private final Members members;

  EmailConfirmationController(EmailChanges changes, Members members) {
    this.changes = changes;
    this.members = members;
  }

  @GetMapping
  ModelAndView show(Member member, @PathVariable String secret) {
    var email = changes.find(member, new Secret(secret)).orElse(null);
    if (email == null) {
      return gone();
    }
    return members.withEmail(email).isEmpty()
        ? view("email", new EmailPage(member.email(), email), HttpStatus.OK)
        : view("email-taken", new EmailPage(member.email(), email), HttpStatus.CONFLICT);
  }

  @PostMapping
  ModelAndView update(SignedIn signedIn, @PathVariable String secret) {
    try {
      return changes.carryOut(signedIn, new Secret(secret))
          ? new ModelAndView("redirect:/konto?klart=epost-bytt")
          : gone();
    } catch (DuplicateKeyException taken) {
      return show(signedIn.member(), secret);
    }
  }

  private static ModelAndView view(String name, EmailPage page, HttpStatus status) {
    var view = new ModelAndView("member/account/" + name, "page", page);
    view.setStatus(status);
    return view;
  }

  private static ModelAndView gone() {
    var view = new ModelAndView("member/account/email-gone");
    view.setStatus(HttpStatus.GONE);
    return view;
  }
}
