package lyhord.encounter;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import lyhord.dialogue.Listener;
import lyhord.dialogue.Move;
import lyhord.member.Member;
import lyhord.web.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says or asks something. */
@Controller
@RequestMapping("/besok/{token}/repliker")
class QuestionController {
  private static final String EMPTY = "Skriv vad du vill säga, eller välj en färdig fråga.";
  private static final String TOO_LONG =
      "Det är för mycket att ta in på en gång. Korta till högst 2\u00a0000 tecken; texten står kvar här.";
  private static final String NO_WORDS =
      "Klienten hör inga ord. Skriv det du vill säga med bokstäver; texten står kvar här.";

  private final Encounters encounters;
  private final Rooms rooms;
  private final Clock clock;

  QuestionController(Encounters encounters, Rooms rooms, Clock clock) {
    this.encounters = encounters;
    this.rooms = rooms;
    this.clock = clock;
  }

  /** What the form says; the names are those a reader of the address bar would meet. */
  record Form(
      @Nullable String text,
      @Nullable String fraga,
      @Nullable String till,
      @Nullable String av,
      int nr) {}

  @PostMapping
  String create(
      @PathVariable String token,
      Form form,
      @RequestHeader(name = "X-Lyhord-Del", required = false) @Nullable String part,
      @Nullable Member member,
      Model model,
      HttpServletResponse response) {
    var before = encounters.get(token, Member.idOf(member));
    var text = Written.text(form.text(), Integer.MAX_VALUE);
    var problem = form.fraga() == null ? problem(text) : null;
    if (problem != null) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", rooms.page(before, text, problem, form.till()));
      return "encounter/room";
    }
    var words = form.fraga() == null ? text : form.fraga();
    var key = Moves.key("replik", form.nr(), form.till() + "\n" + words);
    var after = encounters.add(before, key, run -> move(run, form, text));
    if (part == null || after.encounter().over()) {
      return "redirect:" + after.visit().path() + "#nu";
    }
    model.addAttribute("page", rooms.step(after, before.entriesAfter(form.nr())));
    return "encounter/step";
  }

  private Optional<Move> move(Run run, Form form, String text) {
    var client = Rooms.speaker(run, form.till()).id();
    var by = run.visit().whoAsks(form.av());
    var listener = run.stage().listener();
    var now = clock.instant();
    return form.fraga() == null
        ? Optional.of(listener.typed(now, run.encounter(), client, text, by))
        : listener.picked(now, run.encounter(), client, form.fraga(), by).map(Move.class::cast);
  }

  private static @Nullable String problem(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (text.length() > Listener.LONGEST) {
      return TOO_LONG;
    }
    return text.codePoints().anyMatch(Character::isLetter) ? null : NO_WORDS;
  }
}
