package lyhord.member.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lyhord.member.Door;
import lyhord.member.ReturnPath;
import lyhord.member.Session;
import lyhord.member.signin.Landing;
import lyhord.member.signin.SignInPage;
import lyhord.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PasskeySignInController {

  private final Ceremony ceremony;
  private final Door door;

  PasskeySignInController(Ceremony ceremony, Door door) {
    this.ceremony = ceremony;
    this.door = door;
  }

  @PostMapping("/logga-in/passnyckel")
  ModelAndView create(
      @RequestParam(defaultValue = "") String fraga,
      @RequestParam(defaultValue = "") String svar,
      @RequestParam(defaultValue = "/") String till,
      HttpServletRequest request,
      HttpServletResponse response) {
    var to = ReturnPath.of(till);
    var member =
        Optional.ofNullable(Ceremony.id(fraga)).flatMap(id -> ceremony.recognise(id, svar));
    if (member.isPresent()) {
      door.letIn(member.get(), Session.Way.PASSKEY, false, request, response);
      return new ModelAndView(Landing.after(to));
    }
    var problems =
        new Problems()
            .unless(
                false,
                "",
                "Passnyckeln gick inte att använda här. Försök igen, eller logga in på ett annat sätt.");
    var page = new SignInPage("", false, to.path(), problems);
    var view = new ModelAndView("member/signin/sign-in", "page", page);
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }
}
