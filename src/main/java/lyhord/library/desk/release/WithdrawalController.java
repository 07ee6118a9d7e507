package lyhord.library.desk.release;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lyhord.library.Row;
import lyhord.library.Stock;
import lyhord.library.desk.draft.Draft;
import lyhord.library.desk.draft.Drafts;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.web.NotFound;
import lyhord.web.Problems;
import lyhord.web.Written;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a page away from the public; its address tells why. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/redaktion/bibliotek/{id}/avpublicering")
class WithdrawalController {

  private static final int LONGEST = 500;

  private final Drafts drafts;
  private final Stock stock;
  private final Withdrawing withdrawing;

  WithdrawalController(Drafts drafts, Stock stock, Withdrawing withdrawing) {
    this.drafts = drafts;
    this.stock = stock;
    this.withdrawing = withdrawing;
  }

  @GetMapping
  ModelAndView form(@PathVariable UUID id) {
    return view(find(id), "", "", new Problems());
  }

  @PostMapping
  ModelAndView create(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String anledning,
      @RequestParam(defaultValue = "") String efter,
      Member editor) {
    var draft = find(id);
    var reason = Written.text(anledning, Integer.MAX_VALUE);
    var reference = efter.strip();
    var successor = Optional.ofNullable(stock.named(List.of(reference)).get(reference));
    var found = successor.filter(it -> !it.id().equals(id));
    var problems =
        new Problems()
            .unless(!reason.isEmpty(), "anledning", "Skriv varför sidan tas bort. Läsarna ser det.")
            .unless(reason.length() <= LONGEST, "anledning", "Skriv kortare: högst 500 tecken.")
            .unless(
                reference.isEmpty() || found.isPresent(),
                "efter",
                "Det finns ingen sådan sida. Skriv som metoder/trappan, eller lämna tomt.");
    if (problems.any()) {
      var view = view(draft, reason, reference, problems);
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return view;
    }
    withdrawing.withdraw(id, reason, found.map(Row::id).orElse(null), editor);
    return new ModelAndView("redirect:" + draft.path() + "/publicering?klart=borta");
  }

  /** Only what can be read can be taken away. */
  private Draft find(UUID id) {
    return drafts.find(id).filter(Draft::isPublished).orElseThrow(NotFound::new);
  }

  private static ModelAndView view(
      Draft draft, String reason, String successor, Problems problems) {
    return new ModelAndView(
        "library/desk/release/withdrawal",
        "page",
        new WithdrawalPage(draft.title(), draft.path(), reason, successor, problems));
  }
}
