package lyhord.search.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lyhord.search.Catalogue;
import lyhord.search.Link;
import lyhord.search.index.Asked;
import lyhord.web.Written;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is offered while one types. The field works without it. */
@Controller
class SuggestionController {

  private static final int MOST = 6;

  private final Catalogue catalogue;
  private final Pace pace;

  SuggestionController(Catalogue catalogue, Pace pace) {
    this.catalogue = catalogue;
    this.pace = pace;
  }

  @ResponseBody
  @GetMapping(path = "/sok/forslag", produces = MediaType.APPLICATION_JSON_VALUE)
  List<Link> index(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
    pace.spend(Pace.Kind.SUGGESTION, request);
    var begun = Written.text(q, Asked.LONGEST);
    return catalogue.index().map(it -> it.complete(begun, MOST)).orElse(List.of());
  }
}
