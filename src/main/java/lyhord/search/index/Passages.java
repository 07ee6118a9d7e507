package lyhord.search.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lyhord.search.index.Found.Piece;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** The lines where something was found, cut out and marked. Places are read from the index. */
final class Passages extends UnifiedHighlighter {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final int GOAL = 160;
  private static final int LONGEST_TEXT = 200_000;

  private final Map<Integer, Map<String, String>> shown;

  /**
   * @param shown the texts of the documents, which have been read already
   */
  Passages(IndexSearcher searcher, Map<Integer, Map<String, String>> shown) {
    super(
        UnifiedHighlighter.builder(searcher, new KeywordAnalyzer())
            .withMaxLength(LONGEST_TEXT)
            .withWeightMatches(false) // every word is looked for alone
            .withFieldMatcher(it -> true)
            .withFormatter(new Cut()));
    this.shown = shown;
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
    var texts = new ArrayList<CharSequence[]>();
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      var document = Objects.requireNonNull(shown.get(documents.docID()));
      texts.add(Stream.of(fields).map(it -> cut(document.get(it))).toArray(CharSequence[]::new));
    }
    return texts;
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  /** For each document a passage of a field; nothing where the field has nothing found. */
  List<List<Piece>> of(String field, Query query, int[] documents) throws IOException {
    var found = highlightFieldsAsObjects(new String[] {field}, query, documents, new int[] {1});
    return Stream.of(Objects.requireNonNull(found.get(field))).map(Passages::pieces).toList();
  }

  @SuppressWarnings("unchecked") // what Cut makes
  private static List<Piece> pieces(@Nullable Object passage) {
    return passage == null ? List.of() : (List<Piece>) passage;
  }

  /** Where nothing is found, nothing is shown. */
  @Override
  protected int getMaxNoHighlightPassages(String field) {
    return 0;
  }

  @Override
  protected BreakIterator getBreakIterator(String field) {
    return LengthGoalBreakIterator.createMinLength(
        BreakIterator.getSentenceInstance(SWEDISH), GOAL, 0.5f);
  }

  private static final class Cut extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      return Stream.of(passages).flatMap(it -> cut(it, content).stream()).toList();
    }

    private static List<Piece> cut(Passage passage, String content) {
      var pieces = new Pieces(content, passage.getStartOffset());
      for (var match = 0; match < passage.getNumMatches(); match++) {
        pieces.found(passage.getMatchStarts()[match], passage.getMatchEnds()[match]);
      }
      return pieces.until(passage.getEndOffset());
    }
  }
}
