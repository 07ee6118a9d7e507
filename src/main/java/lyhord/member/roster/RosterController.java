package lyhord.member.roster;

import java.util.Map;
import java.util.UUID;
import lyhord.member.Members;
import lyhord.member.OnlyFor;
import lyhord.member.Organisations;
import lyhord.member.Role;
import lyhord.web.NotFound;
import lyhord.web.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@OnlyFor(Role.ADMINISTRATOR)
@RequestMapping("/medlemmar")
class RosterController {

  private static final Map<String, String> DONE =
      Map.of("gav", "Rollen är given.", "tog", "Rollen är borttagen.");
  private static final Map<String, String> REFUSED =
      Map.of(
          "sista",
          "Rollen är kvar, för någon måste vara administratör."
              + " Ge den till en person till, sedan kan du ta bort den här.");

  private final Roster roster;
  private final Members members;
  private final Organisations organisations;
  private final RoleChanges changes;
  private final Appointment appointment;

  RosterController(
      Roster roster,
      Members members,
      Organisations organisations,
      RoleChanges changes,
      Appointment appointment) {
    this.roster = roster;
    this.members = members;
    this.organisations = organisations;
    this.changes = changes;
    this.appointment = appointment;
  }

  @GetMapping
  ModelAndView index(
      @RequestParam(defaultValue = "") String sok, @RequestParam(defaultValue = "1") int sida) {
    var search = Search.of(sok);
    var count = roster.count(search);
    var pager = Pager.of(sida, count, Roster.PAGE, search.path());
    var page = RosterPage.of(search, count, roster.page(search, pager.page()), pager);
    return new ModelAndView("member/roster/roster", "page", page);
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String klart) {
    var member = members.withId(id).orElseThrow(NotFound::new);
    var page =
        MemberPage.of(
            member, appointment.isFor(member), organisations.of(member), changes.of(member));
    return new ModelAndView(
        "member/roster/member", "page", page.after(DONE.get(klart), REFUSED.get(klart)));
  }
}
