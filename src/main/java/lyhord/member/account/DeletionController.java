package lyhord.member.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lyhord.member.Door;
import lyhord.member.Extract;
import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.member.roster.Administrators;
import lyhord.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DeletionController {

  private static final String LAST =
      "Du är den enda administratören. Ge rollen till någon annan innan du tar bort kontot.";

  private final Administrators administrators;
  private final Extract extract;
  private final Door door;

  DeletionController(Administrators administrators, Extract extract, Door door) {
    this.administrators = administrators;
    this.extract = extract;
    this.door = door;
  }

  @GetMapping("/konto/ta-bort")
  ModelAndView form(Member member) {
    return view(new DeletionPage(member.email(), "", new Problems()));
  }

  @PostMapping("/konto/ta-bort")
  ModelAndView create(
      Member member,
      @RequestParam(defaultValue = "") String epost,
      HttpServletRequest request,
      HttpServletResponse response) {
    var problems =
        new Problems()
            .unless(
                Members.address(epost).equals(member.email()),
                "epost",
                "Skriv kontots e-postadress för att ta bort det.")
            .unless(!administrators.wouldBeNoneWithout(member), "", LAST);
    if (problems.any()) {
      var view = view(new DeletionPage(member.email(), epost, problems));
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return view;
    }
    extract.erase(member);
    door.letOut(request, response);
    return new ModelAndView("redirect:/konto/borttaget");
  }

  @GetMapping("/konto/borttaget")
  String show() {
    return "member/account/deleted";
  }

  private static ModelAndView view(DeletionPage page) {
    return new ModelAndView("member/account/delete", "page", page);
  }
}
