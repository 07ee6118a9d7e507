package lyhord.member.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lyhord.member.Door;
import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.member.ReturnPath;
import lyhord.member.Session;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/logga-in")
class SignInController {

  private final Members members;
  private final Passwords passwords;
  private final Limits limits;
  private final Door door;

  SignInController(Members members, Passwords passwords, Limits limits, Door door) {
    this.members = members;
    this.passwords = passwords;
    this.limits = limits;
    this.door = door;
  }

  @GetMapping
  ModelAndView form(@RequestParam(defaultValue = "/") String till, @Nullable Member member) {
    var to = ReturnPath.of(till);
    return member == null
        ? new ModelAndView("member/signin/sign-in", "page", page("", false, to, new Problems()))
        : new ModelAndView(Landing.after(to));
  }

  @PostMapping
  ModelAndView create(
      @RequestParam(defaultValue = "") String epost,
      @RequestParam(defaultValue = "") String losen,
      @RequestParam(defaultValue = "false") boolean kvar,
      @RequestParam(defaultValue = "/") String till,
      HttpServletRequest request,
      HttpServletResponse response) {
    var email = Members.address(epost);
    limits.passwordTried(email, request);
    var to = ReturnPath.of(till);
    var member = members.withEmail(email).orElse(null);
    if (passwords.match(member, losen) && member != null) {
      door.letIn(member, Session.Way.PASSWORD, kvar, request, response);
      return new ModelAndView(Landing.after(to));
    }
    var problems =
        new Problems()
            .unless(
                false,
                "",
                "E-postadressen och lösenordet hör inte ihop. Försök igen, eller logga in med en länk.");
    var view = new ModelAndView("member/signin/sign-in", "page", page(epost, kvar, to, problems));
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  private static SignInPage page(String email, boolean keep, ReturnPath to, Problems problems) {
    return new SignInPage(email, keep, to.path(), problems);
  }
}
