package lyhord.encounter.assessment;

import java.util.List;
import lyhord.law.LawBook;
import lyhord.law.LawLink;
import lyhord.law.LawUse;
import lyhord.law.RestsOnLaw;
import lyhord.statute.Reference;
import org.springframework.stereotype.Component;

/** The duty to report concern, which the assessment reminds of. */
@Component
class ReportDuty implements RestsOnLaw {
  private static final Reference DUTY = new Reference("SoL", "19:1");

  private final LawBook book;

  ReportDuty(LawBook book) {
    this.book = book;
  }

  LawLink link() {
    return book.link(DUTY);
  }

  @Override
  public List<LawUse> uses() {
    return List.of(new LawUse(DUTY, "assessment", "Bedömningen: Orosanmälan", "/ova", false));
  }
}
