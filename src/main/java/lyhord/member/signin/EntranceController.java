package lyhord.member.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lyhord.member.Door;
import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.member.Secret;
import lyhord.member.Session;
import lyhord.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the link in a letter leads. Reading the page uses nothing up: mail scanners read it too.
 */
@Controller
@RequestMapping("/lank/{secret}")
class EntranceController {

  private static final int LONGEST_NAME = 100;

  private final Links links;
  private final Members members;
  private final Passwords passwords;
  private final Door door;

  EntranceController(Links links, Members members, Passwords passwords, Door door) {
    this.links = links;
    this.members = members;
    this.passwords = passwords;
    this.door = door;
  }

  @GetMapping
  ModelAndView show(@PathVariable String secret) {
    return links
        .find(new Secret(secret))
        .map(link -> view(link, "", new Problems(), HttpStatus.OK))
        .orElseGet(EntranceController::gone);
  }

  @PostMapping
  ModelAndView create(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String namn,
      @RequestParam(defaultValue = "") String losen,
      HttpServletRequest request,
      HttpServletResponse response) {
    var link = links.find(new Secret(secret)).orElse(null);
    if (link == null) {
      return gone();
    }
    var known = members.withEmail(link.email());
    var problems = known.isPresent() ? new Problems() : check(namn, losen, link);
    if (problems.any()) {
      return view(link, namn, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (links.use(new Secret(secret)).isEmpty()) {
      return gone();
    }
    var member = known.orElseGet(() -> begin(link, namn.strip(), losen));
    door.letIn(member, Session.Way.LINK, false, request, response);
    return new ModelAndView(Landing.after(link.to()));
  }

  private Member begin(Link link, String name, String password) {
    var member = members.create(link.email(), name);
    if (!password.isEmpty()) {
      passwords.choose(member, password);
    }
    return member;
  }

  private static Problems check(String name, String password, Link link) {
    var advice = password.isEmpty() ? null : Passwords.advice(password, link.email());
    return new Problems()
        .unless(!name.isBlank(), "namn", "Skriv vad du vill heta här.")
        .unless(name.strip().length() <= LONGEST_NAME, "namn", "Namnet får ha högst 100 tecken.")
        .unless(advice == null, "losen", String.valueOf(advice));
  }

  private ModelAndView view(Link link, String name, Problems problems, HttpStatus status) {
    var first = members.withEmail(link.email()).isEmpty();
    var page = new EntrancePage(link.email(), first, name, problems);
    var view = new ModelAndView("member/signin/entrance", "page", page);
    view.setStatus(status);
    return view;
  }

  private static ModelAndView gone() {
    var view = new ModelAndView("member/signin/link-gone");
    view.setStatus(HttpStatus.GONE);
    return view;
  }
}
