package lyhord.workbench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import lyhord.clinic.Clinics;
import lyhord.clinic.Ear;
import lyhord.clinic.Stage;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.Pager;
import lyhord.workbench.trial.Trial;
import lyhord.workbench.trial.Trials;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The workbench's first page: what was not understood, most common first. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/verkstad")
class WorkbenchController {

  private static final int PAGE = 10;

  private static final Map<String, String> DONE =
      Map.of(
          "undan", "Undanlagt. Det raderas när tiden är ute.",
          "angrat", "Provet är borttaget. Inget har ändrats.");
  private static final Map<String, String> PROBLEMS =
      Map.of(
          "upptaget", "Något annat lärs in just nu. Pröva igen om en minut.",
          "tom", "Skriv en mening att pröva.",
          "amne",
              "Det ämnet finns inte för den som frågas. Välj ett i listan, eller föreslå ett nytt.");

  private final Clusters clusters;
  private final Trials trials;
  private final Ear ear;
  private final Clinics clinics;
  private final Obstacles obstacles;

  WorkbenchController(
      Clusters clusters, Trials trials, Ear ear, Clinics clinics, Obstacles obstacles) {
    this.clusters = clusters;
    this.trials = trials;
    this.ear = ear;
    this.clinics = clinics;
    this.obstacles = obstacles;
  }

  @GetMapping
  String index(
      @RequestParam(defaultValue = "") String klart,
      @RequestParam(defaultValue = "1") int sida,
      Member editor,
      Model model) {
    var all = clusters.all();
    var pager = Pager.of(sida, all.size(), PAGE, "/verkstad");
    var names = TopicNames.of(ear.model().topics());
    var page =
        new WorkbenchPage(
            new WorkbenchPage.Told(DONE.get(klart), PROBLEMS.get(klart)),
            trials.latest(editor).map(Trial::path).orElse(null),
            obstacles.learning(),
            obstacles.all(),
            total(all),
            rows(all, (pager.page() - 1) * PAGE, names),
            names.labels(),
            pager);
    model.addAttribute("page", page);
    return "workbench/workbench";
  }

  private List<WorkbenchPage.Row> rows(List<Cluster> all, int from, TopicNames names) {
    var interpreter = ear.model().interpreter();
    return IntStream.range(from, Math.min(all.size(), from + PAGE))
        .mapToObj(
            i -> {
              var context = context(all.get(i).turns().getFirst(), names);
              return WorkbenchPage.row(i + 1, all.get(i), interpreter, names, context);
            })
        .toList();
  }

  /** In the words of its case, which may have topics of its own. */
  private WorkbenchPage.Context context(MisheardTurn turn, TopicNames names) {
    var stage = clinics.stage(turn.caseId());
    var previous = turn.said().previousTopic();
    Function<String, String> label =
        topic -> stage.map(it -> it.label(topic)).orElse(names.label(topic));
    return new WorkbenchPage.Context(
        label.apply(turn.takenFor()),
        stage.map(Stage::title).orElse(turn.caseId()),
        previous == null ? "" : label.apply(previous));
  }

  private static String total(List<Cluster> all) {
    var turns = all.stream().mapToInt(Cluster::size).sum();
    return turns == 0
        ? ""
        : (turns == 1 ? "En replik" : turns + " repliker") + " i " + all.size() + " grupper.";
  }
}
