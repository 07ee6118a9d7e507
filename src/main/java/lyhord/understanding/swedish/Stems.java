package lyhord.understanding.swedish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's light Swedish stemming, after the irregular words have been led back to their base. */
final class Stems {

  private final Map<String, String> bases;
  private final Analyzer analyzer =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var source = new KeywordTokenizer();
          return new TokenStreamComponents(source, new SwedishLightStemFilter(source));
        }
      };

  Stems(Map<String, String> bases) {
    this.bases = bases;
  }

  String of(String word) {
    return light(bases.getOrDefault(word, word));
  }

  private String light(String word) {
    try (var stream = analyzer.tokenStream("", word)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      var stem = stream.incrementToken() ? term.toString() : word;
      stream.end();
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
