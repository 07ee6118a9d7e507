package lyhord.library.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lyhord.library.entry.Entry;
import lyhord.library.work.Length;
import lyhord.library.work.Work;

/** Where in an episode each part begins. */
final class Chapters {

  private static final Pattern LINE = Pattern.compile("([\\d:]+)\\s+(.+)");

  /** In the words of Podcasting 2.0. */
  record Chapter(long startTime, String title) {}

  private Chapters() {}

  /** Reads {@code 02:15 Att fråga}; a line that reads otherwise is left out. */
  static List<Chapter> of(Entry entry) {
    return entry.lines("kapitel").stream().flatMap(it -> chapter(it).stream()).toList();
  }

  private static Optional<Chapter> chapter(String line) {
    var found = LINE.matcher(line);
    return found.matches()
        ? Length.of(found.group(1))
            .map(at -> new Chapter(at.toSeconds(), Work.line(found.group(2))))
        : Optional.empty();
  }
}
