package lyhord.library.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyhord.library.work.Imprint;
import lyhord.library.work.Work;

/**
 * What an episode sounds like, for a player.
 *
 * @param bytes 0 when nobody knows
 */
record Sound(String address, String type, long bytes) {

  private static final Map<String, String> TYPES =
      Map.of(
          "mp3", "audio/mpeg",
          "m4a", "audio/mp4",
          "ogg", "audio/ogg",
          "opus", "audio/ogg",
          "wav", "audio/wav");

  /** Empty when there is no file that a player elsewhere could fetch. */
  static Optional<Sound> of(Work work, Imprint imprint) {
    return address(work.entry().value("ljudfil"), imprint)
        .map(address -> new Sound(address, type(address), 0));
  }

  /** The whole address of a file here or elsewhere. */
  static Optional<String> address(String written, Imprint imprint) {
    return Optional.of(written).filter(it -> it.matches("(https?:/)?/\\S+")).map(imprint::address);
  }

  private static String type(String address) {
    var ending = address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "audio/mpeg");
  }
}
