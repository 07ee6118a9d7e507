package lyhord.library.citation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.library.work.Work;

/** RIS: a tag and a value on each line. */
final class Ris {

  private Ris() {}

  static String of(Work work) {
    var form = Form.of(work);
    var issue = work.isArticle() ? work.issue() : null;
    return Stream.of(
            line("TY", form.ris()),
            work.creators().stream().flatMap(it -> line("AU", it.inverted())),
            line("TI", work.title()),
            issue == null ? line("T3", value(work, "serie")) : line("JO", work.journal()),
            issue == null ? line("M1", value(work, "nummer")) : line("VL", issue.volume()),
            line("IS", issue == null ? "" : issue.number()),
            line("SP", issue == null ? value(work, "sidor") : issue.pages()),
            line("PY", work.year().map(String::valueOf).orElse("")),
            line("DA", work.isOurs() ? work.day().toString().replace('-', '/') : ""),
            line("PB", form == Form.ARTICLE ? "" : work.publisher()),
            line("ET", value(work, "upplaga")),
            line("SN", value(work, work.has("isbn") ? "isbn" : "issn")),
            line("DO", value(work, "doi")),
            line("UR", work.address()),
            line("AB", work.summary()),
            line("LA", work.entry().language()),
            Stream.of("ER  - \r\n"))
        .flatMap(it -> it)
        .collect(Collectors.joining());
  }

  private static String value(Work work, String key) {
    return work.entry().value(key);
  }

  private static Stream<String> line(String tag, String value) {
    var flat = value.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    return flat.isEmpty() ? Stream.of() : Stream.of(tag + "  - " + flat + "\r\n");
  }
}
