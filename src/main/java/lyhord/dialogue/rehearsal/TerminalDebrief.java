package lyhord.dialogue.rehearsal;

import java.io.PrintStream;
import java.util.List;
import lyhord.dialogue.Assessment.Standing;
import lyhord.dialogue.Case;
import lyhord.dialogue.Debrief;
import lyhord.dialogue.Debrief.Reviewed;
import lyhord.dialogue.Move;

/** The debrief in short: what an author wants to see come out. */
final class TerminalDebrief {
  private final Case scene;
  private final PrintStream out;

  TerminalDebrief(Case scene, PrintStream out) {
    this.scene = scene;
    this.out = out;
  }

  void show(List<Move> moves) {
    var debrief = Debrief.of(scene, moves);
    out.println("\n" + debrief.headline());
    told(debrief.aftermath());
    debrief
        .criticalErrors()
        .forEach(it -> out.println("\nKritiskt: " + it.text() + " " + it.reason()));
    out.println("\nDu fick fram %d av %d.".formatted(debrief.found().size(), scene.facts().size()));
    debrief
        .missed()
        .forEach(
            it ->
                out.println(
                    "  missat (%s): %s Fråga: %s"
                        .formatted(it.weight().swedish(), it.truth(), it.example())));
    debrief.missedCues().forEach(it -> out.println("  missad ledtråd: " + it.cue().noticed()));
    debrief.options().values().forEach(options -> options.forEach(this::option));
    told(debrief.childsSide());
    debrief.encounter().trust().forEach((who, now) -> out.println("Tillit, " + who + ": " + now));
  }

  private void told(List<Debrief.Told> voices) {
    voices.forEach(it -> out.println("\n" + it.who() + "\n" + String.join("\n", it.paragraphs())));
  }

  private void option(Reviewed it) {
    var option = it.option();
    if (it.chosen() && option.standing() == Standing.NOT) {
      out.println("  håller inte: " + option.text() + " " + option.reason());
    } else if (!it.chosen() && option.standing() == Standing.EXPECTED) {
      out.println("  väntades: " + option.text() + " " + option.reason());
    }
  }
}
