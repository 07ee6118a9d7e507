package lyhord;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A style sheet taken apart: what stands before each brace, and every declaration. */
record Css(List<Prelude> preludes, List<Declaration> declarations) {
  private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/");

  /** A selector or an at-rule. */
  record Prelude(String where, String text) {}

  /** A property with its value, and the braces it stands within, outermost first. */
  record Declaration(String where, String property, String value, List<String> within) {
    boolean isForPrint() {
      return within.stream().anyMatch(it -> it.matches("@media\\s+print\\b.*"));
    }
  }

  static Stream<Css> in(Path root) {
    return Sources.in(root, ".css").stream().map(file -> new Reader(file).read());
  }

  private static final class Reader {
    private final Path file;
    private final String text;
    private final Css css = new Css(new ArrayList<>(), new ArrayList<>());
    private final Deque<String> within = new ArrayDeque<>();
    private int begin;

    Reader(Path file) {
      this.file = file;
      this.text =
          COMMENT
              .matcher(Sources.read(file))
              .replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
    }

    Css read() {
      var quoted = false;
      var parens = 0;
      for (var at = 0; at < text.length(); at++) {
        var c = text.charAt(at);
        quoted = (c == '"') != quoted;
        parens += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (!quoted && parens == 0 && (c == '{' || c == '}' || c == ';')) {
          take(c, text.substring(begin, at));
          begin = at + 1;
        }
      }
      return css;
    }

    private void take(char end, String piece) {
      var words = piece.strip();
      if (end == '{') {
        css.preludes.add(new Prelude(where(piece), words));
        within.addLast(words);
      } else if (words.startsWith("@")) {
        css.preludes.add(new Prelude(where(piece), words));
      } else if (!words.isEmpty()) {
        var parts = words.split(":", 2);
        var value = parts.length > 1 ? parts[1].strip() : "";
        css.declarations.add(
            new Declaration(where(piece), parts[0].strip(), value, List.copyOf(within)));
      }
      if (end == '}') {
        within.removeLast();
      }
    }

    private String where(String piece) {
      var first = begin + piece.length() - piece.stripLeading().length();
      return file.getFileName() + ":" + text.substring(0, first).lines().count();
    }
  }
}
