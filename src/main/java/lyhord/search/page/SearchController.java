package lyhord.search.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lyhord.search.Catalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One field over everything. What is searched for is noted nowhere. */
@Controller
class SearchController {

  private final Catalogue catalogue;
  private final Pace pace;

  SearchController(Catalogue catalogue, Pace pace) {
    this.catalogue = catalogue;
    this.pace = pace;
  }

  @GetMapping("/sok")
  String index(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") List<String> typ,
      @RequestParam(defaultValue = "") List<String> tema,
      @RequestParam(defaultValue = "") List<String> malgrupp,
      @RequestParam(defaultValue = "") List<String> ar,
      @RequestParam(defaultValue = "") List<String> sprak,
      @RequestParam(defaultValue = "1") int sida,
      HttpServletRequest request,
      Model model) {
    pace.spend(Pace.Kind.SEARCH, request);
    var typed = new Typed(q, typ, tema, malgrupp, ar, sprak, sida);
    model.addAttribute("page", Drawing.of(typed, catalogue.index()));
    return "search/page/search";
  }
}
