package lyhord.library;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import lyhord.Program;
import lyhord.media.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while files arrive, pages are published and the index is made. What was
 * published is found afterwards and nothing else is, no file is there by half, and none is left on
 * its way in.
 */
@Tag("slow")
class KilledEditingTest {

  /** Of each sort; before a release more, with -Dlyhord.kills=25. */
  private static final int KILLS = Integer.getInteger("lyhord.kills", 1);

  /** In every article, published or not. */
  private static final String WORD = "strömkrets";

  @TempDir static Path folder;

  private static Program program;
  private static Newsroom editor;

  private final Random random = new Random(20261122);
  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private final Set<String> published = ConcurrentHashMap.newKeySet();

  private interface Work {
    void go() throws IOException;
  }

  @BeforeAll
  static void begin() throws IOException {
    program =
        new Program(
            folder.resolve("data"),
            Map.of("LYHORD_DEMO", "true", "LYHORD_EDITORS_FOUR_EYES", "false"));
    program.start();
    var password = program.said("lösenordet ([a-z-]+)");
    editor = Newsroom.of(program.address(), password);
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @Test
  void a_file_is_there_whole_or_not_at_all() throws IOException {
    for (var kill = 1; kill <= KILLS; kill++) {
      var name = "Avbruten" + kill;
      var film = film(kill);
      killDuring(1_500, () -> editor.upload(name + ".mp4", film));
      assertThat(folder.resolve("data/files/incoming").toFile().list()).isNullOrEmpty();
      var there = editor.file(name);
      if (there.isPresent()) {
        assertThat(editor.bytes(there.get())).isEqualTo(film);
      }
      assertThat(editor.upload(name + ".mp4", film).statusCode()).isEqualTo(200);
      assertThat(editor.bytes(editor.file(name).orElseThrow())).isEqualTo(film);
    }
  }

  @Test
  void what_is_published_is_found_and_nothing_else() throws IOException {
    published.add(published("Först"));
    for (var kill = 1; kill <= KILLS; kill++) {
      killDuring(2_500, () -> publishOnAndOn());
      everythingIsAsItWasSaid();
    }
  }

  @Test
  void an_index_that_was_never_ready_is_made_again() throws IOException {
    for (var kill = 1; kill <= KILLS; kill++) {
      published.add(published("Klar " + kill));
      editor.write(editor.begin("Inte klar " + kill));
      killDuring(400, () -> editor.remakeIndex());
      everythingIsAsItWasSaid();
    }
  }

  private String published(String title) throws IOException {
    var form = editor.begin(title);
    var path = editor.write(form);
    begun.add(path);
    assertThat(editor.publish(form)).isTrue();
    return path;
  }

  /** Every second article stays a draft. */
  private void publishOnAndOn() throws IOException {
    while (true) {
      published.add(published("En krets " + begun.size()));
      begun.add(editor.write(editor.begin("Ett utkast " + begun.size())));
    }
  }

  /** Whoever had no answer may have been published or not: then page and search say the same. */
  private void everythingIsAsItWasSaid() throws IOException {
    assertThat(found()).containsAll(published);
    var open = new LinkedHashSet<String>();
    for (var path : begun) {
      if (editor.status(path) == 200) {
        assertThat(editor.open(path).text()).contains("slutordet");
        open.add(path);
      }
    }
    assertThat(open).containsAll(published);
    assertThat(found().stream().filter(begun::contains)).containsExactlyInAnyOrderElementsOf(open);
  }

  /** The index is made anew at every start, and answers when it is. */
  private Set<String> found() throws IOException {
    var all = new LinkedHashSet<String>();
    for (var tries = 0; tries < 200 && !all.containsAll(published); tries++) {
      pass(50);
      all.addAll(editor.found(WORD));
    }
    return all;
  }

  /** kill -9 at some moment before then, and a new start. */
  private void killDuring(int milliseconds, Work work) {
    var working = Thread.startVirtualThread(() -> tolerant(work));
    pass(random.nextInt(milliseconds));
    program.kill();
    join(working);
    program.start();
  }

  private static void tolerant(Work work) {
    try {
      work.go();
    } catch (IOException killed) {
      Thread.onSpinWait();
    }
  }

  private static void join(Thread working) {
    try {
      working.join();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static void pass(int milliseconds) {
    LockSupport.parkNanos(Duration.ofMillis(milliseconds).toNanos());
  }

  /** Real, and long enough to be cut anywhere. */
  private static byte[] film(int number) {
    var film = Samples.recorded("samtal.mp4");
    var all = ByteBuffer.allocate(film.length + 30_000_000).put(film);
    return all.putInt(30_000_000).put("free".getBytes(US_ASCII)).putInt(number).array();
  }
}
