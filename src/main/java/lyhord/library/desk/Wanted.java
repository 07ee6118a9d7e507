package lyhord.library.desk;

import java.util.Optional;
import lyhord.library.entry.Kind;
import lyhord.web.Written;
import org.springframework.web.util.UriComponentsBuilder;

/** Which items an editor wants to see. */
record Wanted(Optional<Kind> kind, Filter filter, String words) {

  private static final int LONGEST = 100;

  static Wanted of(String kind, String status, String words) {
    return new Wanted(Kind.withSlug(kind), Filter.withSlug(status), Written.text(words, LONGEST));
  }

  /** What the title or the address is to hold. */
  String pattern() {
    return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  String path() {
    return UriComponentsBuilder.fromPath("/redaktion/bibliotek")
        .queryParam("sort", kind.map(Kind::slug).orElse(""))
        .queryParam("status", filter.slug())
        .queryParam("q", "{words}")
        .encode()
        .buildAndExpand(words)
        .toUriString();
  }
}
