package lyhord.encounter.mine;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lyhord.clinic.Clinics;
import lyhord.encounter.Visit;
import lyhord.encounter.Visits;
import lyhord.member.Member;
import lyhord.web.NotFound;
import lyhord.web.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member's visits, and making an anonymous one the member's own. */
@Controller
class MyVisitsController {
  private static final DateTimeFormatter BEGUN =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", Locale.of("sv", "SE"))
          .withZone(ZoneId.of("Europe/Stockholm"));

  private final Visits visits;
  private final Clinics clinics;

  MyVisitsController(Visits visits, Clinics clinics) {
    this.visits = visits;
    this.clinics = clinics;
  }

  @GetMapping("/mina-besok")
  String index(@RequestParam(defaultValue = "1") int sida, Member member, Model model) {
    var pager = Pager.of(sida, visits.count(member.id()), Visits.PAGE, "/mina-besok");
    var rows = visits.of(member.id(), pager.page()).stream().map(this::row).toList();
    model.addAttribute("page", new MyVisitsPage(rows, pager));
    return "encounter/mine/my-visits";
  }

  @PostMapping("/besok/{token}/overtagande")
  String create(@PathVariable String token, Member member) {
    var visit = visits.find(token, member.id()).orElseThrow(NotFound::new);
    visits.claim(visit, member.id());
    return "redirect:/mina-besok";
  }

  private MyVisitsPage.Row row(Visit visit) {
    var title =
        clinics
            .stage(visit.caseId())
            .or(() -> clinics.stage(visit.caseId(), visit.version()))
            .map(stage -> stage.scene().heading().title())
            .orElse(visit.caseId());
    var handedIn = visit.handedIn();
    return new MyVisitsPage.Row(
        visit.path(),
        title,
        told(visit.begun()),
        visit.begun().toString(),
        String.join(" och ", visit.pair()),
        handedIn == null ? "Pågår" : "Inlämnad " + told(handedIn),
        handedIn != null,
        visit.forkedFrom() != null);
  }

  private static String told(Instant instant) {
    return BEGUN.format(instant);
  }
}
