package lyhord.library.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import lyhord.library.work.Creator;
import lyhord.library.work.Work;

/** BibTeX, with signs written so that every TeX reads them. */
final class Bibtex {

  private Bibtex() {}

  static String of(Work work) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("author", names(work));
    fields.put("title", "{" + Tex.text(work.title()) + "}");
    fields.put("year", work.year().map(String::valueOf).orElse(""));
    fields.putAll(where(work));
    fields.put("edition", text(work, "upplaga"));
    fields.put("isbn", text(work, "isbn"));
    fields.put("issn", text(work, "issn"));
    fields.put("doi", Tex.verbatim(work.entry().value("doi")));
    fields.put("url", Tex.verbatim(work.address()));
    fields.put("language", work.entry().language().equals("sv") ? "swedish" : "");
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(Bibtex::line)
        .collect(Collectors.joining("", "@" + Form.of(work).bibtex() + "{" + key(work), "\n}\n"));
  }

  private static Map<String, String> where(Work work) {
    return switch (Form.of(work)) {
      case ARTICLE -> {
        var issue = work.issue();
        yield Map.of(
            "journal", Tex.text(work.journal()),
            "volume", Tex.text(issue.volume()),
            "number", Tex.text(issue.number()),
            "pages", Tex.text(issue.pages()));
      }
      case THESIS -> Map.of("school", Tex.text(work.publisher()));
      case REPORT ->
          Map.of(
              "institution", Tex.text(work.publisher()),
              "type", text(work, "serie"),
              "number", text(work, "nummer"));
      case BOOK -> Map.of("publisher", Tex.text(work.publisher()), "series", text(work, "serie"));
      case LAW, PAGE, NEWS, FILM, SOUND -> Map.of("howpublished", Tex.text(work.publisher()));
    };
  }

  /** An organisation is one name, however many words it has. */
  private static String names(Work work) {
    return work.creators().stream().map(Bibtex::name).collect(Collectors.joining(" and "));
  }

  private static String name(Creator creator) {
    return creator.isPerson()
        ? Tex.text(creator.family()) + ", " + Tex.text(creator.given())
        : "{" + Tex.text(creator.family()) + "}";
  }

  private static String key(Work work) {
    return CslData.key(work);
  }

  private static String text(Work work, String key) {
    return Tex.text(work.entry().value(key));
  }

  private static String line(Map.Entry<String, String> field) {
    return ",\n  " + field.getKey() + " = {" + field.getValue() + "}";
  }
}
