package lyhord.search.index;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total all hits, on every page
 * @param correction what was perhaps meant; empty when nothing else is likelier
 * @param unfinished whether time ran out, so that something may be missing
 */
public record Found(
    int total,
    List<Hit> hits,
    Map<Facet, List<Count>> facets,
    Way way,
    String correction,
    boolean unfinished) {

  /** How wide one had to look. */
  public enum Way {
    /** Every word is there, or what means the same. */
    ALL_WORDS,
    /** Some of the words are. */
    SOME_WORDS,
    /** Words that are written alike. */
    ALIKE
  }

  /** A choice, and how many hits there are with it. */
  public record Count(String slug, String name, int hits, boolean chosen) {}

  /** Words in a row, found or beside what was found. */
  public record Piece(String text, boolean found) {}

  /** A page of a file or a place in a transcript where words were found. */
  public record PartHit(String label, String path, List<Piece> text) {}

  /** One that was found. */
  public record Hit(
      String path,
      String type,
      String year,
      List<Piece> title,
      List<Piece> summary,
      List<Piece> passage,
      List<PartHit> parts) {}
}
