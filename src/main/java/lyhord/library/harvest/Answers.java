package lyhord.library.harvest;

import lyhord.library.harvest.Refusal.Code;
import org.jdom2.Element;
import org.springframework.stereotype.Component;

/** The answer to each verb. */
@Component
class Answers {

  private final Holdings holdings;
  private final Records records;
  private final Lists lists;
  private final Sets sets;
  private final Self self;

  Answers(Holdings holdings, Records records, Lists lists, Sets sets, Self self) {
    this.holdings = holdings;
    this.records = records;
    this.lists = lists;
    this.sets = sets;
    this.self = self;
  }

  Element to(Question question) {
    return switch (question.verb()) {
      case IDENTIFY -> self.identify();
      case METADATA_FORMATS -> formats(question);
      case SETS -> sets(question);
      case RECORD -> record(question);
      case IDENTIFIERS, RECORDS -> lists.of(question);
    };
  }

  private Element formats(Question question) {
    if (question.has("identifier")) {
      holding(question);
    }
    return Formats.list();
  }

  private Element sets(Question question) {
    if (question.has("resumptionToken")) {
      throw new Refusal(Code.badResumptionToken, "All sets are told at once.");
    }
    var list = Oai.element("ListSets");
    for (var set : sets.all()) {
      list.addContent(
          Oai.element("set", Oai.text("setSpec", set.spec()), Oai.text("setName", set.name())));
    }
    return list;
  }

  private Element record(Question question) {
    Formats.check(question);
    return Oai.element("GetRecord", records.record(holding(question)));
  }

  private Holding holding(Question question) {
    return self.id(question.argument("identifier"))
        .flatMap(holdings::find)
        .orElseThrow(() -> new Refusal(Code.idDoesNotExist, "Nothing here is called so."));
  }
}
