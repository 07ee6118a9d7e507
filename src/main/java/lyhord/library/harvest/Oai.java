package lyhord.library.harvest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The protocol's own elements. */
final class Oai {

  static final Namespace XSI =
      Namespace.getNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
  private static final Namespace OAI =
      Namespace.getNamespace("http://www.openarchives.org/OAI/2.0/");
  private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

  private Oai() {}

  static Element element(String name, Element... inside) {
    var element = new Element(name, OAI);
    for (var part : inside) {
      element.addContent(part);
    }
    return element;
  }

  static Element text(String name, String text) {
    return new Element(name, OAI).setText(text);
  }

  /** In whole seconds, as the protocol counts. */
  static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** An answer, whose last part tells what was asked for or what was wrong with it. */
  static Document document(Instant now, Element request, Element answer) {
    var root = element("OAI-PMH", text("responseDate", time(now)), request, answer);
    root.addNamespaceDeclaration(XSI);
    root.setAttribute("schemaLocation", OAI.getURI() + " " + SCHEMA, XSI);
    return new Document(root);
  }
}
