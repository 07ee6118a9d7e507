package lyhord.library.linked;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import lyhord.library.work.Creator;
import lyhord.library.work.Length;
import lyhord.library.work.Work;

/** A work in the words of schema.org. */
final class LinkedData {

  Map<String, Object> of(Work work) {
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", "https://schema.org");
    data.put("@type", type(work));
    data.put("@id", work.page());
    data.put("name", work.title());
    data.put("headline", work.title());
    data.put("description", work.summary());
    data.put("inLanguage", work.entry().language());
    data.put("author", work.creators().stream().map(LinkedData::creator).toList());
    data.put("publisher", organisation(work.publisher()));
    data.put("isAccessibleForFree", true);
    data.put("url", work.address());
    if (work.isOurs()) {
      data.put("datePublished", work.day().toString());
      data.put("dateModified", work.changed().toString());
    } else {
      work.year().ifPresent(it -> data.put("datePublished", it.toString()));
    }
    data.putAll(own(work));
    return data;
  }

  /** What a method is for is told in words; schema.org has no type that does not promise more. */
  private static String type(Work work) {
    return switch (work.kind()) {
      case PUBLICATION -> published(work);
      case METHOD, ARTICLE, CONSULTATION -> "Article";
      case FACT -> "Claim";
      case FILM -> "VideoObject";
      case EPISODE -> "PodcastEpisode";
      case NEWS -> "NewsArticle";
      case LINK -> "WebSite";
      case THEME -> "CollectionPage";
    };
  }

  private static String published(Work work) {
    return switch (work.sort()) {
      case "avhandling" -> "Thesis";
      case "vetenskaplig-artikel" -> "ScholarlyArticle";
      case "föreskrift" -> "Legislation";
      case "kursmaterial" -> "LearningResource";
      default -> "Report";
    };
  }

  private Map<String, Object> own(Work work) {
    return switch (work.kind()) {
      case PUBLICATION -> publication(work);
      case FILM, EPISODE -> recorded(work);
      case FACT -> text("text", work.entry().value("definition"));
      case ARTICLE, METHOD, LINK, NEWS, CONSULTATION, THEME -> Map.of();
    };
  }

  private static Map<String, Object> publication(Work work) {
    var data = new LinkedHashMap<String, Object>();
    data.putAll(text("isbn", work.entry().value("isbn")));
    data.putAll(text("issn", work.isArticle() ? "" : work.entry().value("issn")));
    data.putAll(text("reportNumber", report(work) ? work.entry().value("nummer") : ""));
    data.putAll(text("sameAs", work.has("doi") ? doi(work) : ""));
    if (work.has("serie") || work.isArticle()) {
      var name = work.isArticle() ? work.journal() : work.entry().value("serie");
      var type = work.isArticle() ? "Periodical" : "CreativeWorkSeries";
      data.put("isPartOf", Map.of("@type", type, "name", name));
    }
    return data;
  }

  private static boolean report(Work work) {
    return published(work).equals("Report");
  }

  private static String doi(Work work) {
    return "https://doi.org/" + work.entry().value("doi");
  }

  private static Map<String, Object> recorded(Work work) {
    var data = new LinkedHashMap<String, Object>();
    data.put("uploadDate", work.day().toString());
    data.putAll(text("duration", length(work)));
    data.putAll(text("transcript", work.entry().value("transkript")));
    return data;
  }

  private static String length(Work work) {
    return Length.of(work.entry().value("langd")).map(Duration::toString).orElse("");
  }

  private static Map<String, Object> text(String name, String value) {
    return value.isEmpty() ? Map.of() : Map.of(name, value);
  }

  private static Map<String, Object> creator(Creator creator) {
    return creator.isPerson()
        ? Map.of(
            "@type", "Person",
            "name", creator.plain(),
            "familyName", creator.family(),
            "givenName", creator.given())
        : organisation(creator.family());
  }

  private static Map<String, Object> organisation(String name) {
    return Map.of("@type", "Organization", "name", name);
  }
}
