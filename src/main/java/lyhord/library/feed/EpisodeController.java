package lyhord.library.feed;

import java.util.Map;
import lyhord.library.Item;
import lyhord.library.Stock;
import lyhord.library.entry.Kind;
import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** What a player fetches besides the sound: where each part begins, and what is said. */
@Controller
class EpisodeController {

  private final Stock stock;
  private final Recordings recordings;
  private final JsonMapper mapper;

  EpisodeController(Stock stock, Recordings recordings, JsonMapper mapper) {
    this.stock = stock;
    this.recordings = recordings;
    this.mapper = mapper;
  }

  @ResponseBody
  @GetMapping(
      path = "/bibliotek/podd/{slug}/kapitel.json",
      produces = "application/json+chapters;charset=UTF-8")
  String index(@PathVariable String slug) {
    var chapters =
        recordings.of(episode(slug).entry()).map(Chapters::of).orElseThrow(NotFound::new);
    if (chapters.isEmpty()) {
      throw new NotFound();
    }
    return mapper.writeValueAsString(Map.of("version", "1.2.0", "chapters", chapters));
  }

  @ResponseBody
  @GetMapping(path = "/bibliotek/podd/{slug}/utskrift.txt", produces = "text/plain;charset=UTF-8")
  String show(@PathVariable String slug) {
    var said = episode(slug).entry().value("transkript");
    if (said.isEmpty()) {
      throw new NotFound();
    }
    return said;
  }

  private Item episode(String slug) {
    return stock.find(Kind.EPISODE, slug).orElseThrow(NotFound::new);
  }
}
