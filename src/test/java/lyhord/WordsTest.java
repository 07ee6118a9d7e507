package lyhord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words people read, wherever they are kept. */
class WordsTest {
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TODO|FIXME|XXX|[Ll]orem ipsum)\\b");
  private static final Pattern SHOUT = Pattern.compile("[\\p{L}\\p{N}”\")…]!(?![=\\w{])");

  /** What a template computes, as opposed to what it says. */
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "<%--(?s:.*?)--%>|[$!]\\{[^}]*}|@(if|elseif|for|param|import)\\b.*|<!--(?s:.*?)-->|<[^>]*>");

  @Test
  void nothing_is_left_unfinished() {
    var files =
        Stream.of(
                Sources.in(Path.of("content"), ""),
                Sources.in(Path.of("docs"), ".md"),
                Sources.in(Sources.JAVA, ""),
                Sources.in(Sources.RESOURCES, ".css"))
            .flatMap(List::stream)
            .filter(Files::isRegularFile);
    assertThat(files.flatMap(it -> found(UNFINISHED, it, Sources.read(it)))).isEmpty();
  }

  @Test
  void pages_do_not_shout() {
    var templates = Sources.in(Sources.JAVA, ".jte").stream();
    assertThat(templates.flatMap(it -> found(SHOUT, it, said(it)))).isEmpty();
  }

  @Test
  void messages_do_not_shout() {
    var texts = JavaSource.read(Sources.JAVA).texts().stream();
    assertThat(texts.filter(it -> SHOUT.matcher(it.value()).find()).map(it -> it.where()))
        .isEmpty();
  }

  private static Stream<String> found(Pattern pattern, Path file, String text) {
    var lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(it -> pattern.matcher(lines.get(it)).find())
        .mapToObj(it -> file + ":" + (it + 1) + " " + lines.get(it).strip());
  }

  private static String said(Path template) {
    return NOT_SAID
        .matcher(Sources.read(template))
        .replaceAll(it -> Matcher.quoteReplacement(it.group().replaceAll("[^\\n]+", " ")));
  }
}
