package lyhord.library.harvest;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lyhord.library.work.Imprint;
import lyhord.library.work.Work;
import lyhord.web.WebSettings;
import org.jdom2.Element;
import org.springframework.stereotype.Component;

/** Who answers here, and how. */
@Component
class Self {

  private final Holdings holdings;
  private final Imprint imprint;
  private final WebSettings settings;
  private final Clock clock;

  Self(Holdings holdings, Imprint imprint, WebSettings settings, Clock clock) {
    this.holdings = holdings;
    this.imprint = imprint;
    this.settings = settings;
    this.clock = clock;
  }

  String address() {
    return imprint.address("/oai");
  }

  Optional<UUID> id(String identifier) {
    return Identifier.read(identifier, imprint);
  }

  Element identify() {
    return Oai.element(
        "Identify",
        Oai.text("repositoryName", "Lyhörd, " + Work.line(imprint.publisher())),
        Oai.text("baseURL", address()),
        Oai.text("protocolVersion", "2.0"),
        Oai.text("adminEmail", email()),
        Oai.text("earliestDatestamp", Oai.time(holdings.first().orElseGet(clock::instant))),
        Oai.text("deletedRecord", "persistent"),
        Oai.text("granularity", "YYYY-MM-DDThh:mm:ssZ"));
  }

  /** The protocol wants one; every domain that takes mail has a postmaster. */
  private String email() {
    var contact = settings.contact().strip();
    return contact.matches("\\S+@\\S+") ? contact : "postmaster@" + imprint.host();
  }
}
