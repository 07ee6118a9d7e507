package lyhord.workbench.example;

import java.util.Map;
import java.util.UUID;
import lyhord.clinic.Ear;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.understanding.Addressee;
import lyhord.web.NotFound;
import lyhord.web.Pager;
import lyhord.web.Problems;
import lyhord.web.Written;
import lyhord.workbench.example.ProposalsPage.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposes topics. A case must answer them, so they do not go live by themselves. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/verkstad/forslag")
class ProposalController {

  private static final int LONGEST = 300;
  private static final Map<String, String> DONE =
      Map.of("sparat", "Förslaget är sparat.", "taget", "Förslaget är borttaget.");

  private final Proposals proposals;
  private final Ear ear;

  ProposalController(Proposals proposals, Ear ear) {
    this.proposals = proposals;
    this.ear = ear;
  }

  @GetMapping
  ModelAndView index(
      @RequestParam(defaultValue = "") String klart,
      @RequestParam(defaultValue = "1") int sida,
      @RequestParam(defaultValue = "") String fraga,
      @RequestParam(defaultValue = "vuxen") String till) {
    var typed = new Typed("", "", "", Written.text(fraga, LONGEST), till);
    return page(DONE.get(klart), new Problems(), typed, sida);
  }

  @PostMapping
  ModelAndView create(
      @RequestParam String id,
      @RequestParam String etikett,
      @RequestParam String betyder,
      @RequestParam String fraga,
      @RequestParam String till,
      Member editor) {
    var typed = new Typed(id.strip(), written(etikett), written(betyder), written(fraga), till);
    var problems = problems(typed);
    if (!problems.any()) {
      problems.unless(proposals.add(proposal(typed), editor), "id", "Det är redan föreslaget.");
    }
    if (problems.any()) {
      var view = page(null, problems, typed, 1);
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return view;
    }
    return new ModelAndView("redirect:/verkstad/forslag?klart=sparat");
  }

  @PostMapping("/{id}/ta-bort")
  String delete(@PathVariable UUID id) {
    if (!proposals.takeBack(id)) {
      throw new NotFound();
    }
    return "redirect:/verkstad/forslag?klart=taget";
  }

  private ModelAndView page(@Nullable String done, Problems problems, Typed typed, int number) {
    var pager = Pager.of(number, proposals.count(), Proposals.PAGE, "/verkstad/forslag");
    var rows = proposals.page(pager.page()).stream().map(ProposalsPage::row).toList();
    var page = new ProposalsPage(done, problems, typed, rows, pager);
    return new ModelAndView("workbench/example/proposals", "page", page);
  }

  private Problems problems(Typed typed) {
    var known = ear.model().topics().get(typed.id()).isPresent();
    return new Problems()
        .unless(
            typed.id().matches("[a-zåäö0-9]+(-[a-zåäö0-9]+)*") && typed.id().length() <= 60,
            "id",
            "Skriv ett id med små bokstäver, siffror och bindestreck.")
        .unless(!known, "id", "Ämnet finns redan. Lägg till exempel till det i stället.")
        .unless(!typed.etikett().isEmpty(), "etikett", "Skriv hur ämnet heter i ”Menade du …”.")
        .unless(!typed.betyder().isEmpty(), "betyder", "Skriv vad frågorna handlar om.")
        .unless(!typed.fraga().isEmpty(), "fraga", "Skriv en fråga som är väl ställd.");
  }

  private static Proposal proposal(Typed typed) {
    var addressee = Addressee.called(typed.till()).orElseThrow(NotFound::new);
    return new Proposal(
        UUID.randomUUID(),
        typed.id(),
        addressee,
        typed.etikett(),
        typed.betyder(),
        typed.fraga(),
        null);
  }

  private static String written(String text) {
    return Written.text(text, LONGEST);
  }
}
