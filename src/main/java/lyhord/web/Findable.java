package lyhord.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a feature that a search engine should find, in an order that keeps. */
public interface Findable {

  int count();

  List<Place> places(int offset, int limit);

  /** Where a page lies, and when what is written there was last changed, if that is known. */
  record Place(String path, @Nullable Instant changed) {}

  /** A part of a list that is at hand. */
  static List<Place> part(List<String> paths, int offset, int limit) {
    return paths.stream().skip(offset).limit(limit).map(it -> new Place(it, null)).toList();
  }
}
