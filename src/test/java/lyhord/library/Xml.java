package lyhord.library;

import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

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
      var parsers = DocumentBuilderFactory.newDefaultNSInstance();
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Xml(parsers.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    } catch (Exception fault) {
      throw new AssertionError(text, fault);
    }
  }

  /** The texts of what a path leads to. */
  public List<String> all(String path) {
    return found(path).map(Node::getTextContent).toList();
  }

  public String one(String path) {
    return String.join(" | ", all(path));
  }

  public long count(String path) {
    return found(path).count();
  }

  private Stream<Node> found(String path) {
    try {
      var paths = XPathFactory.newDefaultInstance().newXPath();
      paths.setNamespaceContext(new Names());
      var found = (NodeList) paths.evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength()).mapToObj(found::item);
    } catch (XPathExpressionException fault) {
      throw new AssertionError(path, fault);
    }
  }

  private static final class Names implements NamespaceContext {

    @Override
    public String getNamespaceURI(String prefix) {
      return NAMES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
    }

    @Override
    public String getPrefix(String uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      throw new UnsupportedOperationException();
    }
  }
}
