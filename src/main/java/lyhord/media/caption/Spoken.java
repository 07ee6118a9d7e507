package lyhord.media.caption;

import java.time.Duration;
import java.util.regex.Pattern;
import lyhord.media.Cue;
import org.springframework.web.util.HtmlUtils;

/** The text of a cue, with the marks that WebVTT allows in it. */
record Spoken(String marked) {
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ \\t\\n>]+)*[ \\t\\n]+([^>]+)>");
  private static final Pattern MARK = Pattern.compile("<[^>]*>");

  Cue cue(Duration start, Duration end) {
    var voice = VOICE.matcher(marked);
    var who = voice.find() ? plain(voice.group(1)) : "";
    return new Cue(start, end, who, plain(MARK.matcher(marked).replaceAll("")));
  }

  private static String plain(String text) {
    return HtmlUtils.htmlUnescape(text).replaceAll("\\s+", " ").strip();
  }
}
