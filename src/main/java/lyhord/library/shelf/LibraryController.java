package lyhord.library.shelf;

import java.util.List;
import lyhord.web.Findable;
import lyhord.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LibraryController implements Findable {
  private final ShelfPages pages;

  LibraryController(ShelfPages pages) {
    this.pages = pages;
  }

  @Override
  public int count() {
    return pages.paths().size();
  }

  @Override
  public List<Place> places(int offset, int limit) {
    return Findable.part(pages.paths(), offset, limit);
  }

  @GetMapping("/bibliotek")
  @PublicPage
  ModelAndView index() {
    return new ModelAndView("library/shelf/index", "page", pages.library());
  }
}
