package lyhord.library.citation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import lyhord.library.work.Work;
import org.springframework.stereotype.Component;

/** Writes references. */
@Component
public class Citations {

  private static final int KEPT = 2_000;

  private final Apa apa = new Apa();

  /** Formatting takes some milliseconds, so what is asked for often is kept. */
  private final LoadingCache<Work, String> lines =
      Caffeine.newBuilder().maximumSize(KEPT).build(work -> apa.text(CslData.forReaders(work)));

  Citations() {}

  public String in(Format format, Work work) {
    return switch (format) {
      case APA -> lines.get(work);
      case RIS -> Ris.of(work);
      case BIBTEX -> Bibtex.of(work);
      case CSL_JSON -> "[" + json(CslData.of(work)) + "]";
    };
  }

  private static String json(CSLItemData data) {
    return (String) data.toJson(new StringJsonBuilderFactory().createJsonBuilder());
  }
}
