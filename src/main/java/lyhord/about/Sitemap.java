package lyhord.about;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import lyhord.web.Address;
import lyhord.web.Findable;
import lyhord.web.Findable.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All pages that a search engine should find; told in parts when they are too many for one. */
@Component
class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int MOST = 50_000;
  private static final List<String> OURS = List.of("/", "/om", "/integritet", "/tillganglighet");

  private final Address address;
  private final List<Findable> features;
  private final int most;

  @Autowired
  Sitemap(Address address, List<Findable> features) {
    this(address, features, MOST);
  }

  Sitemap(Address address, List<Findable> features, int most) {
    this.address = address;
    this.features = features;
    this.most = most;
  }

  int parts() {
    var count = OURS.size() + features.stream().mapToInt(Findable::count).sum();
    return Math.ceilDiv(count, most);
  }

  /** Where the parts lie. */
  void writeIndex(OutputStream out) throws XMLStreamException {
    var parts = IntStream.rangeClosed(1, parts()).mapToObj(it -> "/sitemap/" + it + ".xml");
    write(out, "sitemapindex", "sitemap", parts.map(it -> new Place(it, null)).toList());
  }

  /** Parts count from 1. */
  void write(OutputStream out, int part) throws XMLStreamException {
    write(out, "urlset", "url", places((part - 1) * most));
  }

  /** Our own first, then feature after feature. */
  private List<Place> places(int offset) {
    var found = new ArrayList<>(Findable.part(OURS, offset, most));
    var skipped = Math.max(0, offset - OURS.size());
    for (var feature : features) {
      if (found.size() < most) {
        found.addAll(feature.places(skipped, most - found.size()));
      }
      skipped = Math.max(0, skipped - feature.count());
    }
    return found;
  }

  private void write(OutputStream out, String all, String one, List<Place> places)
      throws XMLStreamException {
    var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement(all);
    xml.writeDefaultNamespace(NAMESPACE);
    for (var place : places) {
      xml.writeStartElement(one);
      element(xml, "loc", address.of(place.path()));
      element(xml, "lastmod", time(place.changed()));
      xml.writeEndElement();
    }
    xml.writeEndDocument();
    xml.flush();
  }

  private static String time(@Nullable Instant at) {
    return Stream.ofNullable(at).map(Instant::toString).findFirst().orElse("");
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    if (!text.isEmpty()) {
      xml.writeStartElement(name);
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
  }
}
