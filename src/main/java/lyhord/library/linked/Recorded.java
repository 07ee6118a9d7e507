package lyhord.library.linked;

import java.util.HashMap;
import java.util.Map;
import lyhord.library.work.Imprint;
import lyhord.media.FileType;
import lyhord.media.StoredFile;

/** Where a film or a sound lies, in the words of schema.org. */
record Recorded(StoredFile file, Imprint imprint) {

  /** An episode is no file itself, and has one; a film is. */
  Map<String, Object> data() {
    var data = new HashMap<String, Object>();
    data.put("thumbnailUrl", imprint.address(Imprint.COVER));
    if (file.type().kind() == FileType.Kind.FILM) {
      data.putAll(lying());
    } else {
      var media = lying();
      media.put("@type", "AudioObject");
      data.put("associatedMedia", media);
    }
    return data;
  }

  private Map<String, Object> lying() {
    var data = new HashMap<String, Object>();
    data.put("contentUrl", imprint.address(file.path()));
    data.put("encodingFormat", file.type().mime());
    data.put("contentSize", String.valueOf(file.bytes()));
    return data;
  }
}
