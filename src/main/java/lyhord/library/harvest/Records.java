package lyhord.library.harvest;

import lyhord.library.FieldsAsJson;
import lyhord.library.work.Imprint;
import lyhord.library.work.Work;
import org.jdom2.Element;
import org.springframework.stereotype.Component;

/** Writes what is told of an item. */
@Component
class Records {

  private final FieldsAsJson json;
  private final Imprint imprint;

  Records(FieldsAsJson json, Imprint imprint) {
    this.json = json;
    this.imprint = imprint;
  }

  Element header(Holding holding) {
    var header =
        Oai.element(
            "header",
            Oai.text("identifier", Identifier.of(holding.id(), imprint)),
            Oai.text("datestamp", Oai.time(holding.at().toInstant())));
    if (holding.isGone()) {
      header.setAttribute("status", "deleted");
    }
    Sets.of(holding).forEach(spec -> header.addContent(Oai.text("setSpec", spec)));
    return header;
  }

  Element record(Holding holding) {
    var record = Oai.element("record", header(holding));
    var description = holding.description();
    if (description != null) {
      var core = DublinCore.of(work(holding, description));
      record.addContent(Oai.element("metadata", core));
    }
    return record;
  }

  private Work work(Holding holding, Holding.Description description) {
    return new Work(
        holding.id(),
        json.entry(holding.kind(), description.fields()),
        imprint.address(holding.kind().path() + "/" + description.slug()),
        imprint.publisher(),
        description.firstAt(),
        holding.at());
  }
}
