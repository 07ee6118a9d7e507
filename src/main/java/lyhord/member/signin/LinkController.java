package lyhord.member.signin;

import jakarta.servlet.http.HttpServletRequest;
import lyhord.member.Members;
import lyhord.member.ReturnPath;
import lyhord.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends a link by e-mail: the way in, the first account and the answer to a forgotten password. */
@Controller
class LinkController {

  private final Links links;
  private final Limits limits;

  LinkController(Links links, Limits limits) {
    this.links = links;
    this.limits = limits;
  }

  @GetMapping({"/logga-in/lank", "/konto/nytt"})
  ModelAndView form(@RequestParam(defaultValue = "/") String till, HttpServletRequest request) {
    var to = ReturnPath.of(till).path();
    return view(new LinkPage(isFirst(request), "", to, new Problems()));
  }

  @PostMapping({"/logga-in/lank", "/konto/nytt"})
  ModelAndView create(
      @RequestParam(defaultValue = "") String epost,
      @RequestParam(defaultValue = "/") String till,
      HttpServletRequest request) {
    var to = ReturnPath.of(till);
    if (!Links.isEmail(epost)) {
      var problems =
          new Problems().unless(false, "epost", "Skriv en e-postadress, som namn@exempel.se.");
      var view = view(new LinkPage(isFirst(request), epost, to.path(), problems));
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return view;
    }
    var email = Members.address(epost);
    limits.letterAsked(email, request);
    links.send(email, to);
    return new ModelAndView("redirect:/logga-in/lank/skickad");
  }

  @GetMapping("/logga-in/lank/skickad")
  String show() {
    return "member/signin/link-sent";
  }

  private static boolean isFirst(HttpServletRequest request) {
    return request.getRequestURI().equals("/konto/nytt");
  }

  private static ModelAndView view(LinkPage page) {
    return new ModelAndView("member/signin/link", "page", page);
  }
}
