package lyhord.law;

import java.util.List;
import java.util.stream.Stream;
import lyhord.statute.Act;
import lyhord.statute.Section;
import lyhord.web.Findable;
import lyhord.web.Written;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All acts, and a field where a section is looked up. */
@Controller
class LawController implements Findable {

  private static final int LONGEST = 200;

  private final LawBook book;
  private final LawPages pages;

  LawController(LawBook book, LawPages pages) {
    this.book = book;
    this.pages = pages;
  }

  @Override
  public int count() {
    return paths().size();
  }

  @Override
  public List<Place> places(int offset, int limit) {
    return Findable.part(paths(), offset, limit);
  }

  /** What a search engine should find: the law in force. */
  private List<String> paths() {
    var acts = book.acts().stream().filter(it -> !it.isRepealed()).toList();
    var sections = acts.stream().flatMap(it -> book.sections(it).stream()).map(Section::path);
    var above = Stream.concat(Stream.of("/lag"), acts.stream().map(Act::path));
    return Stream.concat(above, sections).toList();
  }

  /** Looks a section up when something is typed: the one that is meant is opened. */
  @GetMapping("/lag")
  ModelAndView index(@RequestParam(defaultValue = "") String sok) {
    var typed = Written.text(sok, LONGEST);
    return book.meant(typed).stream()
        .findFirst()
        .map(it -> new ModelAndView("redirect:" + it.path()))
        .orElseGet(() -> new ModelAndView("law/index", "page", pages.index(typed)));
  }
}
