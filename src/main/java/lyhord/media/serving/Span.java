package lyhord.media.serving;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRange;

/** A part of a file: from a byte, and how many. */
record Span(long from, long length) {

  static Span all(long size) {
    return new Span(0, size);
  }

  /**
   * The one part that is asked for. Empty when the header is none that we follow, and the whole
   * file is the answer: several parts at once, another unit, nonsense.
   */
  static Optional<HttpRange> asked(@Nullable String header) {
    try {
      List<HttpRange> ranges = header == null ? List.of() : HttpRange.parseRanges(header);
      return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  /** Empty when there are no such bytes in a file of this size. */
  static Optional<Span> within(HttpRange range, long size) {
    if (size == 0) {
      return Optional.empty();
    }
    var from = range.getRangeStart(size);
    var last = range.getRangeEnd(size);
    return from >= size || last < from
        ? Optional.empty()
        : Optional.of(new Span(from, last - from + 1));
  }

  String told(long size) {
    return "bytes " + from + "-" + (from + length - 1) + "/" + size;
  }
}
