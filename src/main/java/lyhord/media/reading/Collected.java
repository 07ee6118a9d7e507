package lyhord.media.reading;

import java.util.ArrayList;
import java.util.List;

/** The text of a document as it is read, up to what is kept. */
final class Collected {
  private final List<String> parts = new ArrayList<>();
  private int signs;
  private boolean cut;

  /** False when there is no room for more. */
  boolean add(String text) {
    var clean = clean(text);
    var room = Findings.MOST_SIGNS - signs;
    cut = clean.length() > room;
    parts.add(cut ? clean.substring(0, room) : clean);
    signs += parts.getLast().length();
    return !cut;
  }

  List<String> parts() {
    return parts;
  }

  boolean cut() {
    return cut;
  }

  /** PostgreSQL refuses NUL, and half a sign is none. */
  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(it -> it == '\n' || it >= ' ' && Character.getType(it) != Character.SURROGATE)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }
}
