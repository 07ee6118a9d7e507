package lyhord.library.feed;

import org.jdom2.Element;
import org.jdom2.Namespace;

/** The elements that podcasts have besides those of RSS. */
final class Tag {

  private static final Namespace ITUNES =
      Namespace.getNamespace("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");
  private static final Namespace PODCAST =
      Namespace.getNamespace("podcast", "https://podcastindex.org/namespace/1.0");
  private static final Namespace ATOM =
      Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

  private Tag() {}

  static Element itunes(String name, String text) {
    return new Element(name, ITUNES).setText(text);
  }

  static Element category(String name) {
    return new Element("category", ITUNES).setAttribute("text", name);
  }

  static Element picture(String address) {
    return new Element("image", ITUNES).setAttribute("href", address);
  }

  static Element podcast(String name, String text) {
    return new Element(name, PODCAST).setText(text);
  }

  /** Something of the same episode that lies at an address of its own. */
  static Element podcast(String name, String address, String type) {
    return new Element(name, PODCAST).setAttribute("url", address).setAttribute("type", type);
  }

  static Element self(String address) {
    return new Element("link", ATOM)
        .setAttribute("rel", "self")
        .setAttribute("type", "application/rss+xml")
        .setAttribute("href", address);
  }
}
