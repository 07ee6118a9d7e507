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
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/** The lines where something was found, cut out and marked. Places are read from the index. */
final class Passages extends UnifiedHighlighter {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final int GOAL = 160;
  private static final int LONGEST_TEXT = 200_000;
  private static final int LONGEST_PIECE = 260;

  private final Map<Integer, Document> stored;

  /**
   * @param stored the documents, which have been read already
   */
  Passages(IndexSearcher searcher, Map<Integer, Document> stored) {
    super(
        UnifiedHighlighter.builder(searcher, new KeywordAnalyzer())
            .withMaxLength(LONGEST_TEXT)
            .withWeightMatches(false) // every word is looked for alone
            .withFieldMatcher(it -> true)
            .withFormatter(new Pieces()));
    this.stored = stored;
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
    var texts = new ArrayList<CharSequence[]>();
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      var document = Objects.requireNonNull(stored.get(documents.docID()));
      texts.add(Stream.of(fields).map(it -> cut(document.get(it))).toArray(CharSequence[]::new));
    }
    return texts;
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  /** For each document one passage of each field; null where the field has nothing found. */
  Map<String, Object[]> of(List<String> fields, Query query, int[] documents) throws IOException {
    var each = new int[fields.size()];
    java.util.Arrays.fill(each, 1);
    return highlightFieldsAsObjects(fields.toArray(String[]::new), query, documents, each);
  }

  /** What is always shown is shown unmarked too. */
  @Override
  protected int getMaxNoHighlightPassages(String field) {
    return field.equals(Fields.TITLE) || field.equals(Fields.SUMMARY) ? 1 : 0;
  }

  @Override
  protected BreakIterator getBreakIterator(String field) {
    return field.equals(Fields.TITLE) || field.equals(Fields.SUMMARY)
        ? new WholeBreakIterator()
        : LengthGoalBreakIterator.createMinLength(
            BreakIterator.getSentenceInstance(SWEDISH), GOAL, 0.5f);
  }

  private static final class Pieces extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      var pieces = new ArrayList<Piece>();
      for (var passage : passages) {
        format(passage, content, pieces);
      }
      return List.copyOf(pieces);
    }

    private static void format(Passage passage, String content, List<Piece> pieces) {
      var at = passage.getStartOffset();
      for (var match = 0; match < passage.getNumMatches(); match++) {
        var from = Math.max(at, passage.getMatchStarts()[match]);
        var to = Math.max(from, passage.getMatchEnds()[match]);
        add(pieces, content.substring(at, from), false);
        add(pieces, content.substring(from, to), true);
        at = to;
      }
      add(pieces, content.substring(at, Math.max(at, passage.getEndOffset())), false);
    }

    /** Long stretches where nothing was found are cut. */
    private static void add(List<Piece> pieces, String text, boolean found) {
      if (!text.isEmpty()) {
        var shown = text.length() > LONGEST_PIECE ? text.substring(0, LONGEST_PIECE) + " …" : text;
        pieces.add(new Piece(shown, found));
      }
    }
  }
}
