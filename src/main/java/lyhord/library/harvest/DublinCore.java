package lyhord.library.harvest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import lyhord.library.work.Creator;
import lyhord.library.work.Work;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** A work in the fifteen words that every catalogue knows. */
final class DublinCore {

  static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
  static final Namespace RECORD =
      Namespace.getNamespace("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/");
  private static final Namespace DC =
      Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");

  private DublinCore() {}

  static Element of(Work work) {
    var record = new Element("dc", RECORD);
    record.addNamespaceDeclaration(DC);
    record.addNamespaceDeclaration(Oai.XSI);
    record.setAttribute("schemaLocation", RECORD.getURI() + " " + SCHEMA, Oai.XSI);
    words(work)
        .forEach(
            (word, texts) ->
                texts
                    .map(Work::line)
                    .filter(it -> !it.isEmpty())
                    .distinct()
                    .forEach(text -> record.addContent(new Element(word, DC).setText(text))));
    return record;
  }

  private static Map<String, Stream<String>> words(Work work) {
    var entry = work.entry();
    var words = new LinkedHashMap<String, Stream<String>>();
    words.put("title", Stream.of(work.title()));
    words.put("creator", work.creators().stream().map(Creator::inverted));
    words.put("subject", Stream.concat(entry.themes().stream(), entry.lines("sokord").stream()));
    words.put("description", Stream.of(work.summary()));
    words.put("publisher", Stream.of(work.publisher()));
    words.put("date", date(work));
    words.put("type", types(work));
    words.put("identifier", identifiers(work));
    words.put("language", Stream.of(entry.language()));
    words.put("relation", Stream.of(entry.value("serie")));
    return words;
  }

  /** First in the words of DCMI, then in ours. */
  private static Stream<String> types(Work work) {
    var general =
        switch (work.kind()) {
          case FILM -> "MovingImage";
          case EPISODE -> "Sound";
          case THEME -> "Collection";
          case LINK -> "InteractiveResource";
          case PUBLICATION, METHOD, ARTICLE, FACT, NEWS, CONSULTATION -> "Text";
        };
    return Stream.of(general, work.kind().one(), work.sort());
  }

  private static Stream<String> date(Work work) {
    return work.isOurs()
        ? Stream.of(work.day().toString())
        : work.year().map(String::valueOf).stream();
  }

  /** Our page first, then what the thing itself is known by. */
  private static Stream<String> identifiers(Work work) {
    var entry = work.entry();
    return Stream.of(
        work.page(),
        work.address(),
        work.has("doi") ? "https://doi.org/" + entry.value("doi") : "",
        work.has("isbn") ? "urn:isbn:" + entry.value("isbn") : "",
        work.has("issn") ? "urn:issn:" + entry.value("issn") : "");
  }
}
