package lyhord.library.harvest;

import lyhord.library.harvest.Refusal.Code;
import org.jdom2.Element;

/** The formats a record is told in: one. */
final class Formats {

  private static final String DUBLIN_CORE = "oai_dc";

  private Formats() {}

  static Element list() {
    return Oai.element(
        "ListMetadataFormats",
        Oai.element(
            "metadataFormat",
            Oai.text("metadataPrefix", DUBLIN_CORE),
            Oai.text("schema", DublinCore.SCHEMA),
            Oai.text("metadataNamespace", DublinCore.RECORD.getURI())));
  }

  static void check(Question question) {
    if (!question.argument("metadataPrefix").equals(DUBLIN_CORE)) {
      throw new Refusal(Code.cannotDisseminateFormat, "Only oai_dc is told here.");
    }
  }
}
