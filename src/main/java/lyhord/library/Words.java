package lyhord.library;

import java.util.Map;
import lyhord.law.LawBook;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Field;
import lyhord.library.text.Markdown;
import org.springframework.stereotype.Component;

/** What is written in Markdown as words only, the law by its name. */
@Component
public class Words {
  /** Stands for a title, which is found where it belongs. */
  private static final String BARE = "<bibliotek:[^>]*>";

  private final LawBook law;

  Words(LawBook law) {
    this.law = law;
  }

  public String of(Entry entry, Field field) {
    return of(entry.value(field.key()));
  }

  public String of(String written) {
    return written.isEmpty()
        ? ""
        : new Markdown(new Cited(law, Map.of(), Map.of())).words(written.replaceAll(BARE, ""));
  }
}
