package lyhord.library.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The style of the American Psychological Association, in Swedish. The formatter remembers what it
 * was last given, so one reference is written at a time.
 */
final class Apa {

  /** What the Swedish words that come with the style lack. */
  private static final String WORDS =
      """
      <locale xml:lang="sv"><terms>
        <term name="number" form="short"><single>nr</single><multiple>nr</multiple></term>
      </terms></locale>
      """;

  /** A number like 2013-6-6 is no span of numbers; this sign says so, and is taken away again. */
  private static final char NOT_A_SPAN = '\u2011';

  private final One one = new One();
  private final CSL csl;

  Apa() {
    try {
      var style = new ClassPathResource("apa.csl").getContentAsString(StandardCharsets.UTF_8);
      csl = new CSL(one, style.replaceFirst("(?=<macro)", WORDS), "sv-SE");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized String text(CSLItemData data) {
    one.data = data;
    csl.reset();
    csl.setOutputFormat("text");
    csl.registerCitationItems(data.getId());
    return csl.makeBibliography().makeString().replace(NOT_A_SPAN, '-').strip();
  }

  static String notASpan(String number) {
    return number.replace('-', NOT_A_SPAN);
  }

  private static final class One implements ItemDataProvider {
    private @Nullable CSLItemData data;

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return data;
    }

    @Override
    public List<String> getIds() {
      return data == null ? List.of() : List.of(data.getId());
    }
  }
}
