package lyhord.library.harvest;

import java.util.List;
import lyhord.library.harvest.Refusal.Code;
import org.jdom2.Element;
import org.springframework.stereotype.Component;

/** Answers that are long: told a part at a time. */
@Component
class Lists {

  private static final int MOST = 100;

  private final Holdings holdings;
  private final Records records;

  Lists(Holdings holdings, Records records) {
    this.holdings = holdings;
    this.records = records;
  }

  Element of(Question question) {
    var token = token(question);
    var found = holdings.next(token, MOST + 1);
    if (found.isEmpty()) {
      throw new Refusal(Code.noRecordsMatch, "Nothing has changed then, in that set.");
    }
    var told = found.subList(0, Math.min(MOST, found.size()));
    var list = Oai.element(question.verb().word());
    told.forEach(it -> list.addContent(written(question.verb(), it)));
    if (found.size() > MOST || token.told() > 0) {
      list.addContent(goOn(token, told, found.size() > MOST));
    }
    return list;
  }

  private Element written(Verb verb, Holding holding) {
    return verb == Verb.RECORDS ? records.record(holding) : records.header(holding);
  }

  private static Token token(Question question) {
    if (question.has("resumptionToken")) {
      return Token.read(question.argument("resumptionToken"));
    }
    Formats.check(question);
    var set = question.argument("set");
    if (question.has("set") && !Sets.isWellFormed(set)) {
      throw new Refusal(Code.badArgument, "No set is called so.");
    }
    var span = Span.of(question);
    return new Token(set, span.before(), Place.before(span.from()), 0);
  }

  /** The last part has an empty token. */
  private static Element goOn(Token token, List<Holding> told, boolean more) {
    var after = told.getLast().place();
    var next = new Token(token.set(), token.before(), after, token.told() + told.size());
    return Oai.text("resumptionToken", more ? next.written() : "")
        .setAttribute("cursor", String.valueOf(token.told()));
  }
}
