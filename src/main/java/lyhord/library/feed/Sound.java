package lyhord.library.feed;

import lyhord.library.work.Imprint;
import lyhord.media.StoredFile;

/**
 * What an episode sounds like, for a player.
 *
 * @param address whole
 */
record Sound(String address, String type, long bytes) {

  static Sound of(StoredFile file, Imprint imprint) {
    return new Sound(imprint.address(file.path()), file.type().mime(), file.bytes());
  }
}
