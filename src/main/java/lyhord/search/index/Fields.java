package lyhord.search.index;

import java.util.List;
import java.util.Locale;

/** The fields of the index. */
final class Fields {

  static final String KEY = "key";
  static final String SOURCE = "source";
  static final String PATH = "path";
  static final String TYPE = "type";
  static final String YEAR = "year";

  /** All stems of a document, each as often as the place where it stands is worth. */
  static final String ALL = "all";

  /** What is shown, with places, for phrases and for marking what was found. */
  static final String TITLE = "title";

  static final String SUMMARY = "summary";
  static final String BODY = "body";

  /** Titles and other names as wholes. */
  static final String NAME = "name";

  /** Every word as it is written, for what was misspelt. */
  static final String WORD = "word";

  /** Those with dots and rings, without them, followed by the word. */
  static final String FOLDED = "folded";

  /** How the words of a title begin. */
  static final String BEGINNING = "beginning";

  /** The paths that a document leads on to. */
  static final String LEADS = "leads";

  /** The texts by which a hit is shown, as one value. */
  static final String SHOWN = "shown";

  static final String FACET = "facet";

  static final String PART = "part";

  /** The words of all parts, with places, in the document itself: a phrase may stand in a part. */
  static final String PARTS = "parts";

  static final String PART_OF = "part-of";
  static final String PART_LABEL = "part-label";

  static final String BETWEEN = "\u001f";
  static final int LONGEST_BEGINNING = 12;
  static final List<String> WITH_PLACES = List.of(TITLE, SUMMARY, BODY, PARTS);

  private Fields() {}

  /** A name as it is compared: "5 kap. 7 § HSL" and "5 kap 7 hsl" are one. */
  static String name(String written) {
    return written
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<=\\d)[-\u2010-\u2015](?=[\\dx])", "")
        .replaceAll("[^\\p{L}\\d:]+", " ")
        .strip();
  }
}
