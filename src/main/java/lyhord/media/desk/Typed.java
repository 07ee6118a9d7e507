package lyhord.media.desk;

import lyhord.media.desk.FilePage.Told;
import lyhord.web.Written;
import org.springframework.util.MultiValueMap;

/** The form about a file, as it was sent. */
record Typed(MultiValueMap<String, String> form) {
  private static final int LINE = 200;
  private static final int TEXT = 4_000;

  /** An hour of film, with room to spare. */
  private static final int CAPTIONS = 100_000;

  Told told() {
    return new Told(
        line("namn"),
        text("alt", TEXT),
        form.containsKey("utseende"),
        text("beskrivning", TEXT),
        line("upphov"),
        text("undertexter", CAPTIONS),
        text("kapitel", TEXT));
  }

  private String line(String field) {
    return text(field, LINE).replace('\n', ' ');
  }

  private String text(String field, int longest) {
    return Written.text(form.getFirst(field), longest);
  }
}
