package lyhord.media.desk;

import lyhord.media.desk.FilePage.Told;
import lyhord.web.Written;
import org.springframework.util.MultiValueMap;

/** The form about a file, as it was sent: all of it, however long. */
record Typed(MultiValueMap<String, String> form) {

  Told told() {
    return new Told(
        line("namn"),
        text("alt"),
        form.containsKey("utseende"),
        text("beskrivning"),
        line("upphov"),
        text("undertexter"),
        text("kapitel"));
  }

  private String line(String field) {
    return text(field).replace('\n', ' ');
  }

  private String text(String field) {
    return Written.text(form.getFirst(field), Integer.MAX_VALUE);
  }
}
