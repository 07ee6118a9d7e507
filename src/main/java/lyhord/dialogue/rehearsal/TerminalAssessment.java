package lyhord.dialogue.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lyhord.dialogue.Assessment;
import lyhord.dialogue.Assessment.Part;
import lyhord.dialogue.Assessment.Report;
import lyhord.dialogue.Case;
import lyhord.dialogue.Move;

/** Asks for the assessment in a terminal. */
final class TerminalAssessment {
  private final Assessment assessment;
  private final PrintStream out;

  TerminalAssessment(Case scene, PrintStream out) {
    this.assessment = scene.assessment();
    this.out = out;
  }

  /** What was concluded; nothing when the lines end before that. */
  Optional<Move.Judgement> ask(BufferedReader in) throws IOException {
    for (var part : Part.values()) {
      out.println("\n" + part.label());
      assessment.of(part).forEach(it -> out.println("  %-28s %s".formatted(it.id(), it.text())));
    }
    out.println("\nSkriv id för det du väljer, med mellanslag emellan.");
    var chosen = in.readLine();
    out.println("Orosanmälan: " + String.join(", ", reports()) + ". Skriv ett av dem.");
    var report = report(in);
    return chosen == null ? Optional.empty() : report.map(it -> judgement(chosen, it));
  }

  private Optional<Report> report(BufferedReader in) throws IOException {
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var report = Report.ofSwedish(line.strip());
      if (report.isPresent()) {
        return report;
      }
      out.println("Skriv " + String.join(", ", reports()) + ".");
    }
    return Optional.empty();
  }

  private Move.Judgement judgement(String written, Report report) {
    var known = assessment.options().map(Assessment.Option::id).collect(Collectors.toSet());
    var choices = new LinkedHashMap<String, List<Integer>>();
    for (var id : written.strip().split("[,\\s]+")) {
      if (known.contains(id)) {
        choices.put(id, List.of());
      } else if (!id.isEmpty()) {
        out.println(id + " finns inte bland alternativen och räknas inte.");
      }
    }
    return new Move.Judgement(choices, report, List.of(), "", "");
  }

  private static List<String> reports() {
    return Arrays.stream(Report.values()).map(Report::swedish).toList();
  }
}
