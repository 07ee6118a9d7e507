package lyhord.library.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lyhord.library.Item;
import lyhord.library.Stock;
import lyhord.library.citation.Citations;
import lyhord.library.citation.Format;
import lyhord.library.entry.Kind;
import lyhord.library.gone.Withdrawals;
import lyhord.library.work.Imprint;
import lyhord.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A reference to an item, for a program that keeps references. */
@Controller
class CitationController {

  private final Stock stock;
  private final Withdrawals withdrawals;
  private final Citations citations;
  private final Imprint imprint;

  CitationController(Stock stock, Withdrawals withdrawals, Citations citations, Imprint imprint) {
    this.stock = stock;
    this.withdrawals = withdrawals;
    this.citations = citations;
    this.imprint = imprint;
  }

  @GetMapping("/bibliotek/{kind}/{slug}/hanvisning/{format}")
  @Nullable ModelAndView show(
      @PathVariable String kind,
      @PathVariable String slug,
      @PathVariable String format,
      HttpServletResponse response)
      throws IOException {
    var of = Kind.withSlug(kind).orElseThrow(NotFound::new);
    var as = Format.withSlug(format).orElseThrow(NotFound::new);
    var item = stock.find(of, slug);
    if (item.isEmpty()) {
      return withdrawals.page(of, slug);
    }
    send(item.get(), as, response);
    return null;
  }

  private void send(Item item, Format format, HttpServletResponse response) throws IOException {
    var name = item.slug() + "." + format.ending();
    var file = ContentDisposition.attachment().filename(name).build();
    response.setContentType(format.type() + ";charset=UTF-8");
    response.setHeader("Content-Disposition", file.toString());
    response.setHeader("X-Robots-Tag", "noindex");
    response
        .getOutputStream()
        .write(citations.in(format, item.work(imprint)).getBytes(StandardCharsets.UTF_8));
  }
}
