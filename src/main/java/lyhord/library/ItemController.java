package lyhord.library;

import java.util.List;
import lyhord.library.entry.Kind;
import lyhord.library.gone.Withdrawals;
import lyhord.web.Findable;
import lyhord.web.NotFound;
import lyhord.web.PublicPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** An item by any address it has had: the page, the way to where it is now, or that it is gone. */
@Controller
class ItemController implements Findable {
  private final Stock stock;
  private final Withdrawals withdrawals;
  private final ItemPages pages;

  ItemController(Stock stock, Withdrawals withdrawals, ItemPages pages) {
    this.stock = stock;
    this.withdrawals = withdrawals;
    this.pages = pages;
  }

  @Override
  public int count() {
    return stock.count();
  }

  @Override
  public List<Place> places(int offset, int limit) {
    return stock.places(offset, limit);
  }

  @GetMapping("/bibliotek/{kind}/{slug}")
  @PublicPage
  ModelAndView show(@PathVariable String kind, @PathVariable String slug) {
    var found = Kind.withSlug(kind).orElseThrow(NotFound::new);
    var item = stock.find(found, slug);
    if (item.isEmpty()) {
      return withdrawals.page(found, slug);
    }
    return item.get().slug().equals(slug)
        ? new ModelAndView("library/item", "page", pages.of(item.get()))
        : moved(item.get().path());
  }

  private static ModelAndView moved(String path) {
    var view = new RedirectView(path, true, false);
    view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    return new ModelAndView(view);
  }
}
