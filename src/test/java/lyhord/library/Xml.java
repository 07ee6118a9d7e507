package lyhord.library;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jdom2.xpath.XPathFactory;

/** What a strict parser reads in an answer. */
public record Xml(Document document) {

  private static final Map<String, String> NAMES =
      Map.of(
          "a", "http://www.w3.org/2005/Atom",
          "o", "http://www.openarchives.org/OAI/2.0/",
          "oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/",
          "dc", "http://purl.org/dc/elements/1.1/",
          "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
          "podcast", "https://podcastindex.org/namespace/1.0",
          "s", "http://www.sitemaps.org/schemas/sitemap/0.9");

  public static Xml of(String text) {
    try {
      return new Xml(new SAXBuilder().build(new StringReader(text)));
    } catch (org.jdom2.JDOMException | java.io.IOException fault) {
      throw new AssertionError(text, fault);
    }
  }

  /** The texts of what a path leads to. */
  public List<String> all(String path) {
    return found(path)
        .map(it -> it instanceof Attribute a ? a.getValue() : ((Element) it).getText())
        .toList();
  }

  public String one(String path) {
    return String.join(" | ", all(path));
  }

  public long count(String path) {
    return found(path).count();
  }

  private Stream<Object> found(String path) {
    var names =
        NAMES.entrySet().stream()
            .map(it -> Namespace.getNamespace(it.getKey(), it.getValue()))
            .toList();
    return XPathFactory.instance()
        .compile(path, Filters.fpassthrough(), Map.of(), names)
        .evaluate(document)
        .stream();
  }
}
