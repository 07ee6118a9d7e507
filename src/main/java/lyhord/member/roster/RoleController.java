package lyhord.member.roster;

import java.util.UUID;
import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OnlyFor(Role.ADMINISTRATOR)
@RequestMapping("/medlemmar/{id}/roller")
class RoleController {

  private final Members members;
  private final RoleChanges changes;

  RoleController(Members members, RoleChanges changes) {
    this.members = members;
    this.changes = changes;
  }

  @PostMapping
  String create(@PathVariable UUID id, @RequestParam String roll, Member administrator) {
    changes.give(find(id), role(roll), administrator);
    return "redirect:/medlemmar/" + id + "?klart=gav";
  }

  @PostMapping("/{role}/ta-bort")
  String delete(@PathVariable UUID id, @PathVariable String role, Member administrator) {
    var taken = role(role);
    if (!changes.take(find(id), taken, administrator)) {
      return "redirect:/medlemmar/" + id + "?klart=sista";
    }
    var oneself = taken == Role.ADMINISTRATOR && id.equals(administrator.id());
    return "redirect:" + (oneself ? "/konto?klart=roll" : "/medlemmar/" + id + "?klart=tog");
  }

  private Member find(UUID id) {
    return members.withId(id).orElseThrow(NotFound::new);
  }

  private static Role role(String slug) {
    return Role.withSlug(slug).orElseThrow(NotFound::new);
  }
}
