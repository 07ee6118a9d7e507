package lyhord.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class InterpretCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void each_line_read_gives_one_line_of_five_fields() throws IOException {
    assertThat(run("Hur sover du?\n\nva heter kungen\r\n", "--addressee", "adult")).isZero();
    assertThat(out.toString(UTF_8).split("\n"))
        .hasSize(3)
        .satisfies(
            lines -> {
              assertThat(lines[0]).matches("sleep\t\\d\\.\\d\\d\t[a-z-]+\t[a-z-]+\topen");
              assertThat(lines[1]).isEqualTo("none\t0.00\t\t\tstatement");
              assertThat(lines[2]).startsWith("none\t").endsWith("\topen");
            });
  }

  @Test
  void with_context_the_previous_topic_comes_first() throws IOException {
    run(
        "alcohol-use\toch hur ofta då?\n\tHur sover du?\nHur sover du?",
        "--addressee",
        "adult",
        "--context");
    assertThat(out.toString(UTF_8).lines().map(line -> line.split("\t")[0]))
        .containsExactly("alcohol-frequency", "sleep", "sleep");
  }

  @Test
  void bad_usage_is_told_in_one_line() throws IOException {
    assertThat(run("", "--addressee", "vuxen")).isEqualTo(2);
    assertThat(run("")).isEqualTo(2);
    assertThat(run("", "--adressee", "adult")).isEqualTo(2);
    assertThat(err.toString(UTF_8).lines()).hasSize(3).allMatch(line -> line.contains("usage:"));
    assertThat(out.size()).isZero();
  }

  private int run(String in, String... args) throws IOException {
    return InterpretCommand.run(
        args,
        new BufferedReader(new StringReader(in)),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }
}
