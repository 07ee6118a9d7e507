package lyhord.library.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lyhord.library.citation.Format;
import lyhord.library.entry.Kind;
import lyhord.library.linked.Card.Link;
import lyhord.library.work.Imprint;
import lyhord.library.work.Work;
import lyhord.media.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the head of a page about a work. */
@Component
public class Cards {

  private final JsonMapper mapper;
  private final Imprint imprint;

  Cards(JsonMapper mapper, Imprint imprint) {
    this.mapper = mapper;
    this.imprint = imprint;
  }

  /** With the recording, when it is a film or a sound that there is. */
  public Card of(Work work, String path, @Nullable StoredFile recording) {
    var data = new LinkedData().of(work);
    if (recording != null) {
      data.putAll(new Recorded(recording, imprint).data());
    }
    return new Card(
        work.summary(), work.page(), Scholar.metas(work), links(work, path), json(data));
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
  private String json(Map<String, Object> data) {
    return mapper
        .writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
