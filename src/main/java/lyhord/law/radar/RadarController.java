package lyhord.law.radar;

import java.util.Map;
import java.util.UUID;
import lyhord.law.Days;
import lyhord.law.LawBook;
import lyhord.member.Member;
import lyhord.member.OnlyFor;
import lyhord.member.Role;
import lyhord.statute.Reference;
import lyhord.statute.Section;
import lyhord.web.NotFound;
import lyhord.web.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What rests on the law, and what waits to be looked through since it changed. */
@Controller
@OnlyFor(Role.EDITOR)
@RequestMapping("/lagradar")
class RadarController {

  private static final Map<String, String> DONE =
      Map.of("granskat", "Det är noterat att du har gått igenom det.");

  private final Radar radar;
  private final Reviews reviews;
  private final LawBook book;

  RadarController(Radar radar, Reviews reviews, LawBook book) {
    this.radar = radar;
    this.reviews = reviews;
    this.book = book;
  }

  @GetMapping
  ModelAndView index(
      @RequestParam(defaultValue = "") String klart, @RequestParam(defaultValue = "1") int sida) {
    var waiting = reviews.waiting();
    var pager = Pager.of(sida, waiting, Reviews.PAGE, "/lagradar");
    var page =
        new RadarPage(
            DONE.get(klart),
            book.toBeChecked().stream().map(book::link).toList(),
            waiting,
            reviews.waiting(pager.page()).stream().map(this::waiting).toList(),
            pager,
            radar.counts().entrySet().stream().map(this::resting).toList(),
            radar.lost().stream().map(it -> it.title() + " (" + it.reference() + ")").toList());
    return new ModelAndView("law/radar/radar", "page", page);
  }

  @PostMapping("/granskat/{id}")
  String update(@PathVariable UUID id, Member editor) {
    if (!reviews.done(id, editor.id())) {
      throw new NotFound();
    }
    return "redirect:/lagradar?klart=granskat";
  }

  private RadarPage.Waiting waiting(Review review) {
    var reference = new Reference(review.act(), review.section());
    var cited = book.section(reference).map(it -> it.cited()).orElse(reference.toString());
    var why = cited + " har en ny lydelse från " + Days.written(review.since());
    return new RadarPage.Waiting(review.id(), review.title(), review.path(), why);
  }

  private RadarPage.Resting resting(Map.Entry<Section, Integer> counted) {
    var section = counted.getKey();
    return new RadarPage.Resting(section.cited(), book.link(section).editing(), counted.getValue());
  }
}
