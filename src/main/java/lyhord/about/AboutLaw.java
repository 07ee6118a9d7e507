package lyhord.about;

import java.util.List;
import lyhord.law.LawBook;
import lyhord.law.LawLink;
import lyhord.law.LawUse;
import lyhord.law.RestsOnLaw;
import lyhord.statute.Reference;
import org.springframework.stereotype.Component;

/** The sections that the pages about Lyhörd rest on. */
@Component
class AboutLaw implements RestsOnLaw {
  private static final Reference CHILDREN = new Reference("HSL", "5:7");
  private static final Reference REPORT = new Reference("SoL", "19:1");
  private static final Reference COOKIES = new Reference("LEK", "9:28");

  private final LawBook book;

  AboutLaw(LawBook book) {
    this.book = book;
  }

  /** Children as next of kin in health care. */
  LawLink children() {
    return book.link(CHILDREN);
  }

  /** The duty to report concern. */
  LawLink report() {
    return book.link(REPORT);
  }

  /** What may be stored in a reader's browser. */
  LawLink cookies() {
    return book.link(COOKIES);
  }

  @Override
  public List<LawUse> uses() {
    return List.of(
        new LawUse(CHILDREN, "about/home", "Startsidan: Därför ska du fråga", "/", true),
        new LawUse(CHILDREN, "about/about", "Om Lyhörd: Varför", "/om", true),
        new LawUse(REPORT, "about/about-report", "Om Lyhörd: Vad Lyhörd inte är", "/om", true),
        new LawUse(COOKIES, "about/privacy", "Det här sparar vi: Kakor", "/integritet", true));
  }
}
