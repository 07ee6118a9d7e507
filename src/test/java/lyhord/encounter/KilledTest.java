package lyhord.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import lyhord.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program and its database are killed in the middle of a visit, fifty times in all. What was
 * answered is never lost, nothing is there twice, and the visit goes on.
 */
@Tag("slow")
class KilledTest {

  /** Each of the two; before a release 25, with -Dlyhord.kills=25. */
  private static final int KILLS = Integer.getInteger("lyhord.kills", 8);

  @TempDir Path folder;

  @Test
  void a_killed_program_loses_nothing_it_has_answered() throws IOException {
    killAgainAndAgain(
        program -> {
          program.kill();
          program.start();
        });
  }

  @Test
  void a_killed_database_loses_nothing_the_program_has_answered() throws IOException {
    killAgainAndAgain(
        program -> {
          program.killPostgres();
          Moments.pass(150);
        });
  }

  private void killAgainAndAgain(Consumer<Program> kill) throws IOException {
    var moments = new Moments();
    try (var program = new Program(folder.resolve("data"))) {
      program.start();
      var script = Script.begin(program.address());
      for (var kills = 1; kills <= KILLS; kills++) {
        script.talk();
        moments.untilTheNext(script);
        kill.accept(program);
        script.hush();
        script.check();
        script.resume();
      }
      assertThat(script.moves()).isGreaterThan(2 * KILLS);
    }
  }
}
