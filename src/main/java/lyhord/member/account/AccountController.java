package lyhord.member.account;

import static java.util.Map.entry;

import java.util.Map;
import lyhord.member.Members;
import lyhord.member.SignedIn;
import lyhord.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/konto")
class AccountController {

  private static final int LONGEST_NAME = 100;

  /** The address tells what was done, so that no session has to. */
  private static final Map<String, String> DONE =
      Map.ofEntries(
          entry("namn", "Namnet är ändrat."),
          entry("epost", "Vi har skickat en länk till den nya adressen. Den gäller i 15 minuter."),
          entry("epost-bytt", "E-postadressen är bytt. Andra webbläsare är utloggade."),
          entry("roll", "Du är inte administratör längre."),
          entry("losenord", "Lösenordet är ändrat. Andra webbläsare är utloggade."),
          entry("passnyckel", "Passnyckeln är sparad."),
          entry("passnyckel-borta", "Passnyckeln är borttagen."),
          entry("arbetsplats", "Dina arbetsplatser är ändrade."),
          entry("utloggad", "Webbläsaren är utloggad."),
          entry("larande", "Tack. Klienterna får lära av det de inte förstår."),
          entry("larande-slut", "Ditt ja är taget tillbaka. Det vi kunde hitta är raderat."));

  private final Account account;
  private final Members members;

  AccountController(Account account, Members members) {
    this.account = account;
    this.members = members;
  }

  @GetMapping
  ModelAndView show(SignedIn signedIn, @RequestParam(defaultValue = "") String klart) {
    var problems =
        new Problems()
            .unless(
                !klart.equals("passnyckel-nej"),
                "",
                "Passnyckeln gick inte att spara. Försök igen.");
    return account.page(signedIn, Account.Typed.nothing(signedIn), DONE.get(klart), problems);
  }

  @PostMapping
  ModelAndView update(SignedIn signedIn, @RequestParam(defaultValue = "") String namn) {
    var name = namn.strip();
    var problems =
        new Problems()
            .unless(!name.isEmpty(), "namn", "Skriv vad du vill heta här.")
            .unless(name.length() <= LONGEST_NAME, "namn", "Namnet får ha högst 100 tecken.");
    if (problems.any()) {
      return account.refused(signedIn, new Account.Typed(namn, ""), problems);
    }
    members.rename(signedIn.member(), name);
    return new ModelAndView("redirect:/konto?klart=namn");
  }
}
