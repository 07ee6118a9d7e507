package lyhord.media.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lyhord.media.Cue;
import org.jspecify.annotations.Nullable;

/** What a WebVTT text says, and what an editor has to mend in it. */
public record Captions(List<Cue> cues, List<String> mistakes) {

  private static final Pattern HEADER = Pattern.compile("WEBVTT(?:[ \\t].*)?");
  private static final Pattern NOT_A_CUE = Pattern.compile("(NOTE|STYLE|REGION)(?:[ \\t].*)?");
  private static final int MOST_MISTAKES = 10;

  /** Reads a text that is perhaps empty: then there is nothing to say about it. */
  public static Captions read(String text) {
    var reading = new Reading();
    if (!text.isBlank()) {
      reading.all(lines(text));
    }
    return new Captions(List.copyOf(reading.cues), List.copyOf(reading.mistakes));
  }

  static List<String> lines(String text) {
    var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return List.of(clean.split("\r\n|\r|\n", -1));
  }

  private static final class Reading {
    final List<Cue> cues = new ArrayList<>();
    final List<String> mistakes = new ArrayList<>();

    void all(List<String> lines) {
      var at = 0;
      if (HEADER.matcher(lines.getFirst()).matches()) {
        at = afterBlock(lines, 0);
        if (lines.subList(0, at).stream().anyMatch(it -> it.contains("-->"))) {
          mistake(2, "Lägg en tom rad mellan WEBVTT och den första repliken.");
        }
      } else {
        mistake(1, "Skriv WEBVTT ensamt på första raden, och sedan en tom rad.");
      }
      while (at < lines.size()) {
        var end = afterBlock(lines, at);
        block(lines.subList(at, end), at + 1);
        at = end + 1;
      }
      if (cues.isEmpty()) {
        mistake(
            lines.size(), "Det finns inga repliker. En replik börjar med 00:01.000 --> 00:04.000.");
      }
    }

    private static int afterBlock(List<String> lines, int from) {
      var at = from;
      while (at < lines.size() && !lines.get(at).isEmpty()) {
        at++;
      }
      return at;
    }

    private void block(List<String> block, int line) {
      if (block.isEmpty() || NOT_A_CUE.matcher(block.getFirst()).matches()) {
        return;
      }
      var times = block.getFirst().contains("-->") ? 0 : 1;
      if (block.size() <= times || !block.get(times).contains("-->")) {
        mistake(line, "Här saknas tiderna. Skriv dem som 00:01.000 --> 00:04.000 ovanför texten.");
        return;
      }
      var later = block.subList(times + 1, block.size());
      if (later.stream().anyMatch(it -> it.contains("-->"))) {
        mistake(line, "Två repliker sitter ihop. Lägg en tom rad mellan dem.");
      } else {
        cue(block.get(times), String.join("\n", later), line + times);
      }
    }

    private void cue(String times, String text, int line) {
      var parts = times.strip().split("[ \\t]*-->[ \\t]*", 2);
      var start = Timestamp.strict(parts[0]);
      var end = Timestamp.strict(parts[1].split("[ \\t]", 2)[0]);
      if (start.isEmpty() || end.isEmpty()) {
        mistake(
            line,
            "Tiden går inte att läsa. Skriv den som 00:01.000 --> 00:04.000, med punkt före tusendelarna.");
      } else if (end.get().compareTo(start.get()) <= 0) {
        mistake(
            line,
            "Repliken slutar innan den har börjat. Byt plats på tiderna, eller rätta den ena.");
      } else if (text.isBlank()) {
        mistake(line, "Repliken har ingen text. Skriv vad som sägs på raden under tiderna.");
      } else {
        ordered(new Spoken(text).cue(start.get(), end.get()), line);
      }
    }

    private void ordered(Cue cue, int line) {
      if (!cues.isEmpty() && cue.start().compareTo(cues.getLast().start()) < 0) {
        mistake(line, "Repliken börjar före den förra. Lägg replikerna i den ordning de sägs.");
      }
      cues.add(cue);
    }

    private void mistake(int line, String advice) {
      if (mistakes.size() < MOST_MISTAKES) {
        mistakes.add("Rad " + line + ": " + advice);
      }
    }
  }

  /** The first mistake, with its line. */
  public @Nullable String mistake() {
    return mistakes.isEmpty() ? null : mistakes.getFirst();
  }
}
