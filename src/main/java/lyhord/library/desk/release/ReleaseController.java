package lyhord.library.desk.release;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import lyhord.law.Days;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.library.desk.release.ReleasePage.Sent;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import lyhord.web.Problems;
import lyhord.web.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Publishes a draft, now or at a time. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/redaktion/bibliotek/{id}/publicering")
class ReleaseController {

  /** Signs of a day or a time. */
  private static final int LONGEST = 20;

  private static final String PASSED =
      "Skriv en dag och en tid som inte har varit, högst två år fram. Inget är ändrat.";

  private final Drafts drafts;
  private final Releases releases;
  private final ReleasePages pages;
  private final Clock clock;

  ReleaseController(Drafts drafts, Releases releases, ReleasePages pages, Clock clock) {
    this.drafts = drafts;
    this.releases = releases;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String klart,
      Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    return pages.shown(draft, editor, klart);
  }

  @PostMapping
  ModelAndView create(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long v,
      @RequestParam(defaultValue = "nu") String nar,
      @RequestParam(defaultValue = "") String dag,
      @RequestParam(defaultValue = "") String tid,
      Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    var now = nar.equals("nu");
    var at = now ? Optional.<OffsetDateTime>empty() : moment(dag, tid);
    if (!now && at.isEmpty()) {
      return pages.refused(
          draft, editor, sent(dag, tid, new Problems().unless(false, "dag", PASSED)));
    }
    var problems =
        at.map(it -> releases.plan(id, v, it, editor))
            .orElseGet(() -> releases.publish(id, v, editor));
    return problems.any()
        ? pages.refused(drafts.find(id).orElseThrow(), editor, sent(dag, tid, problems))
        : done(draft, now ? "publicerad" : "tid");
  }

  @PostMapping("/ta-bort")
  ModelAndView delete(@PathVariable UUID id, Member editor) {
    var draft = drafts.find(id).orElseThrow(NotFound::new);
    releases.unplan(id, editor);
    return done(draft, "tid-borta");
  }

  private Optional<OffsetDateTime> moment(String day, String time) {
    try {
      var now = OffsetDateTime.now(clock);
      var local = LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time));
      return Optional.of(local.atZone(Days.SWEDEN).toOffsetDateTime())
          .filter(it -> it.isAfter(now) && it.isBefore(now.plusYears(2)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Sent sent(String day, String clock, Problems problems) {
    return new Sent("", Written.text(day, LONGEST), Written.text(clock, LONGEST), problems);
  }

  private static ModelAndView done(Draft draft, String what) {
    return new ModelAndView("redirect:" + draft.path() + "/publicering?klart=" + what);
  }
}
