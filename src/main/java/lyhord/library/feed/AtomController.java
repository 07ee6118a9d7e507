package lyhord.library.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lyhord.library.Item;
import lyhord.library.Stock;
import lyhord.library.entry.Kind;
import lyhord.library.work.Imprint;
import lyhord.library.work.Work;
import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The feed of everything, and of each kind. */
@Controller
class AtomController {

  static final int MOST = 50;

  private final Stock stock;
  private final AtomFeed feed;
  private final Imprint imprint;

  AtomController(Stock stock, AtomFeed feed, Imprint imprint) {
    this.stock = stock;
    this.feed = feed;
    this.imprint = imprint;
  }

  @GetMapping("/bibliotek/flode.atom")
  void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var latest = works(stock.latest(MOST));
    feed.of("Biblioteket – Lyhörd", "/bibliotek", latest).send(request, response);
  }

  @GetMapping("/bibliotek/{kind}/flode.atom")
  void show(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var found = Kind.withSlug(kind).orElseThrow(NotFound::new);
    var latest = works(stock.latest(found, MOST));
    feed.of(found.many() + " – Lyhörd", found.path(), latest).send(request, response);
  }

  private List<Work> works(List<Item> items) {
    return items.stream().map(it -> it.work(imprint)).toList();
  }
}
