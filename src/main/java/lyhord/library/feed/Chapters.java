package lyhord.library.feed;

import java.util.List;
import lyhord.library.work.Work;
import lyhord.media.StoredFile;

/** Where in an episode each part begins. */
final class Chapters {

  /** In the words of Podcasting 2.0. */
  record Chapter(long startTime, String title) {}

  private Chapters() {}

  static List<Chapter> of(StoredFile file) {
    return file.chapterList().stream()
        .map(it -> new Chapter(it.start().toSeconds(), Work.line(it.text())))
        .toList();
  }
}
