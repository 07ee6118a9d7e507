package lyhord.library.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lyhord.library.Stock;
import lyhord.library.entry.Kind;
import lyhord.library.gone.Withdrawals;
import lyhord.library.work.Imprint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The feed of a theme. */
@Controller
class ThemeFeedController {

  private final Stock stock;
  private final Withdrawals withdrawals;
  private final AtomFeed feed;
  private final Imprint imprint;

  ThemeFeedController(Stock stock, Withdrawals withdrawals, AtomFeed feed, Imprint imprint) {
    this.stock = stock;
    this.withdrawals = withdrawals;
    this.feed = feed;
    this.imprint = imprint;
  }

  @GetMapping("/bibliotek/teman/{slug}/flode.atom")
  @Nullable ModelAndView show(
      @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var theme = stock.find(Kind.THEME, slug);
    if (theme.isEmpty()) {
      return withdrawals.page(Kind.THEME, slug);
    }
    var now = theme.get();
    var items = stock.latestOn(now.slug(), AtomController.MOST);
    feed.of(
            now.entry().title() + " – Lyhörd",
            now.path(),
            items.stream().map(it -> it.work(imprint)).toList())
        .send(request, response);
    return null;
  }
}
