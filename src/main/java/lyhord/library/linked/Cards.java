package lyhord.library.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lyhord.library.citation.Format;
import lyhord.library.entry.Kind;
import lyhord.library.linked.Card.Link;
import lyhord.library.work.Work;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the head of a page about a work. */
@Component
public class Cards {

  private final JsonMapper mapper;

  Cards(JsonMapper mapper) {
    this.mapper = mapper;
  }

  public Card of(Work work, String path) {
    return new Card(
        work.summary(), work.page(), Scholar.metas(work), links(work, path), data(work));
  }

  /** The words of FAIR Signposting, and the feed it stands in. */
  private List<Link> links(Work work, String path) {
    var links = new ArrayList<Link>();
    if (work.has("doi")) {
      links.add(new Link("cite-as", "https://doi.org/" + work.entry().value("doi"), "", ""));
    }
    Arrays.stream(Format.values())
        .filter(format -> format != Format.APA)
        .map(it -> new Link("describedby", path + "/hanvisning/" + it.slug(), it.type(), ""))
        .forEach(links::add);
    links.addAll(feeds(work, path));
    return links;
  }

  private static List<Link> feeds(Work work, String path) {
    return work.kind() == Kind.THEME
        ? List.of(FeedLinks.atom(path, work.title()))
        : FeedLinks.of(work.kind());
  }

  /** In JSON these signs stand inside texts only, where they can be written so. */
  private String data(Work work) {
    return mapper
        .writeValueAsString(new LinkedData().of(work))
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
