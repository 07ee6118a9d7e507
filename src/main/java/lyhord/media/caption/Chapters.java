package lyhord.media.caption;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lyhord.media.Cue;

/** Chapters, written as WebVTT or as a line for each: 01:30 Vad barnen märker. */
public final class Chapters {
  private static final Duration LAST = Duration.ofHours(99);

  private Chapters() {}

  public static Captions read(String text) {
    if (text.isBlank() || text.stripLeading().startsWith("WEBVTT")) {
      return Captions.read(text.stripLeading());
    }
    var cues = new ArrayList<Cue>();
    var mistakes = new ArrayList<String>();
    var lines = Captions.lines(text);
    for (var at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        line(lines.get(at).strip(), "Rad " + (at + 1) + ": ", cues, mistakes);
      }
    }
    return new Captions(List.copyOf(cues), List.copyOf(mistakes));
  }

  private static void line(String line, String where, List<Cue> cues, List<String> mistakes) {
    var parts = line.split("\\s+", 2);
    var start = Timestamp.loose(parts[0]);
    if (start.isEmpty() || parts.length < 2) {
      mistakes.add(where + "Skriv tiden och sedan rubriken, som 01:30 Vad barnen märker.");
      return;
    }
    if (!cues.isEmpty() && start.get().compareTo(cues.getLast().start()) <= 0) {
      mistakes.add(where + "Kapitlet börjar inte efter det förra. Lägg kapitlen i ordning.");
      return;
    }
    if (!cues.isEmpty()) {
      var before = cues.removeLast();
      cues.add(new Cue(before.start(), start.get(), "", before.text()));
    }
    cues.add(new Cue(start.get(), LAST, "", parts[1]));
  }
}
