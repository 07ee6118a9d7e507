package lyhord.dialogue.rehearsal;

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
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lyhord.content.Mistake;
import lyhord.content.Mistakes;
import lyhord.dialogue.Case;
import lyhord.dialogue.Client;

/** {@code ./lyhord case check} and {@code ./lyhord case play}: an author's two tools. */
final class CaseCommand {
  private static final String USAGE =
      """
      Skriv:
        ./lyhord case check MAPP   säger vad som är fel i ett fall, eller i alla fall i en mapp
        ./lyhord case play MAPP    spelar ett fall här i terminalen""";

  private final BufferedReader in;
  private final PrintStream out;

  CaseCommand(BufferedReader in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), UTF_8));
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    System.exit(new CaseCommand(in, out).run(args));
  }

  int run(String... args) throws IOException {
    if (args.length != 2 || !List.of("check", "play").contains(args[0]) || args[1].isBlank()) {
      return refuse(USAGE);
    }
    var here = Path.of("").toAbsolutePath();
    var folder = here.resolve(args[1]).normalize();
    var content = Repertoire.contentAbove(folder);
    if (!Files.isDirectory(folder) || Repertoire.folders(folder).isEmpty()) {
      return refuse("Det finns inget fall i %s. Peka på en mapp med case.yaml.".formatted(folder));
    }
    if (content.isEmpty()) {
      return refuse("Fallet ska ligga under en mapp med topics.yaml. Flytta %s.".formatted(folder));
    }
    try {
      var repertoire = Repertoire.read(here, content.get());
      return args[0].equals("check") ? check(repertoire, folder) : play(repertoire, folder);
    } catch (Mistakes mistakes) {
      mistakes.all().forEach(out::println);
      return 1;
    }
  }

  int check(Repertoire repertoire, Path folder) {
    var good =
        Repertoire.folders(folder).stream().map(it -> check(repertoire, it, new ArrayList<>()));
    return good.toList().contains(false) ? 1 : 0;
  }

  private boolean check(Repertoire repertoire, Path folder, List<Mistake> found) {
    try {
      var scene = repertoire.read(folder);
      var transcripts = Repertoire.transcripts(folder);
      found.addAll(repertoire.films(scene, folder));
      found.addAll(rehearse(repertoire, scene, transcripts));
      if (found.isEmpty()) {
        out.println(scene.id() + ": " + summary(scene, transcripts.size()));
      }
    } catch (Mistakes mistakes) {
      found.addAll(mistakes.all());
    }
    found.forEach(out::println);
    return found.isEmpty();
  }

  private static List<Mistake> rehearse(Repertoire repertoire, Case scene, List<Path> transcripts) {
    if (transcripts.isEmpty()) {
      return List.of();
    }
    var ear = repertoire.listener(scene);
    return transcripts.stream()
        .flatMap(it -> repertoire.rehearse(scene, ear, it, UnaryOperator.identity()).stream())
        .toList();
  }

  private static String summary(Case scene, int transcripts) {
    var topics = scene.clients().stream().mapToInt(it -> it.answers().size()).sum();
    var answers = scene.clients().stream().map(Client::answers).flatMap(it -> it.values().stream());
    return "Inga fel. %d ämnen, %d svar, %d fakta, %d ledtrådar, %d samtal som gick som de skulle."
        .formatted(
            topics,
            answers.mapToInt(List::size).sum(),
            scene.facts().size(),
            scene.cues().size(),
            transcripts);
  }

  int play(Repertoire repertoire, Path folder) throws IOException {
    var folders = Repertoire.folders(folder);
    if (folders.size() > 1) {
      return refuse("Det finns flera fall i %s. Peka på ett av dem.".formatted(folder));
    }
    var scene = repertoire.read(folders.getFirst());
    new TerminalVisit(scene, repertoire.listener(scene), repertoire.topics(), out).play(in);
    return 0;
  }

  private int refuse(String why) {
    out.println(why);
    return 2;
  }
}
