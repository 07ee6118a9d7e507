package lyhord.workbench.example;

import java.util.Map;
import java.util.UUID;
import lyhord.clinic.Ear;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import lyhord.web.Pager;
import lyhord.workbench.TopicNames;
import lyhord.workbench.trial.Trials;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The examples that have been added; one that has been tried is saved. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/verkstad/exempel")
class ExampleController {

  private static final Map<String, String> DONE =
      Map.of(
          "sparat", "Exemplet är sparat. Klienterna använder det inom en minut.",
          "taget", "Exemplet är taget tillbaka. Klienterna glömmer det inom en minut.");

  private final Examples examples;
  private final Trials trials;
  private final Adoption adoption;
  private final Ear ear;

  ExampleController(Examples examples, Trials trials, Adoption adoption, Ear ear) {
    this.examples = examples;
    this.trials = trials;
    this.adoption = adoption;
    this.ear = ear;
  }

  @GetMapping
  String index(
      @RequestParam(defaultValue = "") String klart,
      @RequestParam(defaultValue = "1") int sida,
      Model model) {
    var pager = Pager.of(sida, examples.count(), Examples.PAGE, "/verkstad/exempel");
    var names = TopicNames.of(ear.model().topics());
    model.addAttribute(
        "page", ExamplesPage.of(DONE.get(klart), examples.page(pager.page()), names, pager));
    return "workbench/example/examples";
  }

  @PostMapping
  String create(@RequestParam UUID prov, Member editor) {
    var trial = trials.find(prov, editor).orElseThrow(NotFound::new);
    if (trial.outcome() == null) {
      return "redirect:" + trial.path();
    }
    adoption.of(trial, editor);
    return "redirect:/verkstad/exempel?klart=sparat";
  }

  @PostMapping("/{id}/ta-bort")
  String delete(@PathVariable UUID id) {
    if (!examples.takeBack(id)) {
      throw new NotFound();
    }
    return "redirect:/verkstad/exempel?klart=taget";
  }
}
