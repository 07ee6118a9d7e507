package lyhord.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyhord.content.Mistakes;
import org.jspecify.annotations.Nullable;

/** {@code ./lyhord interpret}: for each question read, a line that says how it was understood. */
final class InterpretCommand {

  private static final String USAGE =
      "usage: interpret --addressee adult|child [--context] [--content DIR]";
  private static final Map<String, Addressee> ADDRESSEES =
      Map.of("adult", Addressee.ADULT, "child", Addressee.CHILD);

  /** What was asked for on the command line. */
  record Options(@Nullable Addressee addressee, boolean context, Path content) {}

  private InterpretCommand() {}

  public static void main(String[] args) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), UTF_8));
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
    var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    var status = run(args, in, out, err);
    out.flush();
    System.exit(status);
  }

  static int run(String[] args, BufferedReader in, PrintStream out, PrintStream err)
      throws IOException {
    Options options;
    try {
      options = options(args);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage() + "; " + USAGE);
      return 2;
    }
    try {
      answer(Interpreter.read(options.content(), Interpreter.learned()), options, in, out);
      return 0;
    } catch (Mistakes e) {
      e.all().forEach(err::println);
      return 1;
    }
  }

  static Options options(String[] args) {
    var rest = new ArrayDeque<>(List.of(args));
    var options = new Options(null, false, Path.of("content"));
    while (!rest.isEmpty()) {
      var option = rest.pop();
      options =
          switch (option) {
            case "--addressee" -> new Options(addressee(rest), options.context, options.content);
            case "--context" -> new Options(options.addressee, true, options.content);
            case "--content" -> new Options(options.addressee, options.context, folder(rest));
            default -> throw new IllegalArgumentException("unknown option " + option);
          };
    }
    if (options.addressee == null) {
      throw new IllegalArgumentException("--addressee is missing");
    }
    return options;
  }

  private static Addressee addressee(ArrayDeque<String> rest) {
    var written = rest.isEmpty() ? "" : rest.pop();
    var addressee = ADDRESSEES.get(written);
    if (addressee == null) {
      throw new IllegalArgumentException(
          "--addressee must be adult or child, not '" + written + "'");
    }
    return addressee;
  }

  private static Path folder(ArrayDeque<String> rest) {
    var folder = Path.of(rest.isEmpty() ? "" : rest.pop());
    if (!Files.isRegularFile(folder.resolve("topics.yaml"))) {
      throw new IllegalArgumentException("--content must be a folder with topics.yaml");
    }
    return folder;
  }

  private static void answer(
      Interpreter interpreter, Options options, BufferedReader in, PrintStream out)
      throws IOException {
    for (var line = line(in); line != null; line = line(in)) {
      out.print(answer(interpreter, options, line) + "\n");
      if (!in.ready()) {
        out.flush();
      }
    }
  }

  private static String answer(Interpreter interpreter, Options options, String line) {
    var tab = options.context() ? line.indexOf('\t') : -1;
    var previous = tab < 0 ? null : line.substring(0, tab).strip();
    var question = line.substring(tab + 1).replace('\t', ' ');
    var addressee = options.addressee() == null ? Addressee.ADULT : options.addressee();
    var turn = interpreter.hear(new Utterance(question, addressee, previous));
    var heard = turn.carrying();
    var next = heard.topics().stream().filter(it -> !it.equals(heard.topic())).toList();
    return String.join(
        "\t",
        heard.topic(),
        String.format(Locale.ROOT, "%.2f", heard.confidence()),
        next.isEmpty() ? "" : next.getFirst(),
        next.size() < 2 ? "" : next.get(1),
        turn.form().id());
  }

  /** A line ends at a line feed and nowhere else, so that lines out match lines in. */
  private static @Nullable String line(BufferedReader in) throws IOException {
    var line = new StringBuilder();
    var next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString().replace("\uFEFF", "").replace('\r', ' ');
  }
}
