package lyhord.library.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lyhord.library.entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An item as editors see it in a list.
 *
 * @param by who wrote the draft; empty when there is none
 * @param total how many there are in the whole list
 */
record Listed(
    UUID id, Kind kind, String title, State state, OffsetDateTime changed, String by, int total) {

  /** Where it stands. Several may be true: what is public may be written on. */
  record State(
      boolean begun, boolean open, boolean gone, boolean asked, @Nullable OffsetDateTime planned) {

    List<String> words() {
      var words = new ArrayList<String>();
      add(words, open, "publicerad");
      add(words, gone, "avpublicerad");
      add(words, begun, open ? "nytt utkast" : "utkast");
      add(words, asked, "väntar på granskning");
      add(words, planned != null, "publiceras senare");
      return words;
    }

    private static void add(List<String> words, boolean holds, String word) {
      if (holds) {
        words.add(word);
      }
    }
  }
}
