package lyhord.member.passkey;

import java.util.Base64;
import lyhord.member.Member;
import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/konto/passnycklar")
class PasskeyController {

  private static final int LONGEST_NAME = 60;

  private final Ceremony ceremony;
  private final Passkeys passkeys;

  PasskeyController(Ceremony ceremony, Passkeys passkeys) {
    this.ceremony = ceremony;
    this.passkeys = passkeys;
  }

  @PostMapping
  String create(
      Member member,
      @RequestParam(defaultValue = "") String fraga,
      @RequestParam(defaultValue = "") String svar,
      @RequestParam(defaultValue = "") String nyckel) {
    var question = Ceremony.id(fraga);
    var saved = question != null && ceremony.register(member, question, svar, name(nyckel));
    return "redirect:/konto?klart=" + (saved ? "passnyckel" : "passnyckel-nej");
  }

  @PostMapping("/{id}/ta-bort")
  String delete(Member member, @PathVariable String id) {
    passkeys.delete(member, bytes(id));
    return "redirect:/konto?klart=passnyckel-borta";
  }

  private static String name(String typed) {
    var name = typed.isBlank() ? "Min passnyckel" : typed.strip();
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static byte[] bytes(String id) {
    try {
      return Base64.getUrlDecoder().decode(id);
    } catch (IllegalArgumentException odd) {
      throw new NotFound();
    }
  }
}
