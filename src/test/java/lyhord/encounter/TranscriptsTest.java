package lyhord.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lyhord.dialogue.Move;
import lyhord.dialogue.rehearsal.Repertoire;
import lyhord.dialogue.rehearsal.Taught;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every transcript plays as its author wrote it, with the visit kept and read back at each line.
 */
class TranscriptsTest {
  @TestFactory
  Stream<DynamicContainer> every_visit_goes_as_it_is_written() {
    return Repertoire.folders(Taught.FOLDER).stream().map(it -> visits(Taught.CONTENT, it));
  }

  private static DynamicContainer visits(Repertoire repertoire, Path folder) {
    var scene = repertoire.read(folder);
    var ear = repertoire.listener(scene);
    var tests =
        Repertoire.transcripts(folder).stream()
            .map(
                it ->
                    DynamicTest.dynamicTest(
                        it.getFileName().toString(),
                        () ->
                            assertThat(repertoire.rehearse(scene, ear, it, TranscriptsTest::keep))
                                .isEmpty()));
    return DynamicContainer.dynamicContainer(scene.id(), tests);
  }

  private static List<Move> keep(List<Move> moves) {
    return moves.stream().map(MoveJson::write).map(MoveJson::read).toList();
  }
}
