package lyhord.workbench.trial;

import java.time.Clock;
import java.util.UUID;
import lyhord.clinic.Ear;
import lyhord.clinic.Models;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.understanding.Addressee;
import lyhord.web.NotFound;
import lyhord.web.Written;
import lyhord.workbench.TopicNames;
import lyhord.workbench.example.Examples;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tries what a sentence changes as an example of a topic. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/verkstad/prov")
class TrialController {

  private static final int LONGEST = 300;

  private final Trials trials;
  private final TrialRun run;
  private final Ear ear;
  private final Models models;
  private final Clock clock;

  TrialController(Trials trials, TrialRun run, Ear ear, Models models, Clock clock) {
    this.trials = trials;
    this.run = run;
    this.ear = ear;
    this.models = models;
    this.clock = clock;
  }

  @GetMapping("/{id}")
  String show(@PathVariable UUID id, Member editor, Model model) {
    var trial = trials.find(id, editor).orElseThrow(NotFound::new);
    var names = TopicNames.of(ear.model().topics());
    model.addAttribute("page", TrialPage.of(trial, names, clock.instant()));
    return "workbench/trial/trial";
  }

  @PostMapping
  String create(
      @RequestParam String text,
      @RequestParam String till,
      @RequestParam String amne,
      Member editor) {
    var addressee = Addressee.called(till).orElseThrow(NotFound::new);
    var topic = TopicNames.of(ear.model().topics()).id(amne, addressee);
    var words = Written.text(text, LONGEST);
    if (topic.isEmpty() || words.isEmpty()) {
      return "redirect:/verkstad?klart=" + (words.isEmpty() ? "tom" : "amne");
    }
    var example = Examples.inBank(topic.get(), addressee, words);
    var trial = trials.begin(example, editor);
    if (!run.begin(trial)) {
      trials.end(trial);
      return "redirect:/verkstad?klart=upptaget";
    }
    return "redirect:" + trial.path();
  }

  @PostMapping("/{id}/ta-bort")
  String delete(@PathVariable UUID id, Member editor) {
    trials.end(trials.find(id, editor).orElseThrow(NotFound::new));
    models.forget();
    return "redirect:/verkstad?klart=angrat";
  }
}
