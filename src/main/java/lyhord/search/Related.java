package lyhord.search;

import java.util.List;
import org.springframework.stereotype.Component;

/** What else is about the same, for the page of something that can be found. */
@Component
public class Related {

  private final Catalogue catalogue;

  Related(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Nothing while the index is being made for the first time. */
  public List<Link> to(String key, int most) {
    return catalogue.index().map(it -> it.related(key, most)).orElse(List.of());
  }
}
