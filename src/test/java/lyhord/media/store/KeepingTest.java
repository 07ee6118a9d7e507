package lyhord.media.store;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements.PassingTime;
import lyhord.media.Desk;
import lyhord.media.Samples;
import lyhord.media.StoredFile;
import org.junit.jupiter.api.Test;

@PageTest
class KeepingTest {

  @Test
  void the_bytes_of_a_deleted_file_go_a_time() {
    var file = Desk.add("bort.png", Samples.image("png", 900, 90));
    assertThat(onDisk(file)).exists();
    as(DAG).post(file.editing() + "/ta-bort");
    sweepAfter(Duration.ofHours(1));
    assertThat(onDisk(file)).exists();
    sweepAfter(Duration.ofHours(7));
    assertThat(onDisk(file)).doesNotExist();
  }

  @Test
  void bytes_that_a_file_has_are_kept() {
    var file = Desk.add("kvar.png", Samples.image("png", 900, 90));
    sweepAfter(Duration.ofHours(7));
    assertThat(onDisk(file)).exists();
  }

  @Test
  void a_file_that_comes_back_is_not_swept() {
    var pdf = Samples.pdf("Den kommer tillbaka");
    as(DAG).post(Desk.add("ett.pdf", pdf).editing() + "/ta-bort");
    var again = Desk.add("tva.pdf", pdf);
    sweepAfter(Duration.ofHours(7));
    assertThat(onDisk(again)).exists();
  }

  @Test
  void bytes_whose_row_was_never_written_go_too() throws IOException {
    var name = "ef".repeat(32);
    var file = java.nio.file.Files.createTempFile("lyhord", "");
    Playhouse.bean(Keeping.class).put(name, file);
    assertThat(path(name)).exists();
    sweepAfter(Duration.ofHours(7));
    assertThat(path(name)).doesNotExist();
  }

  private static void sweepAfter(Duration time) {
    Playhouse.bean(PassingTime.class).pass(time);
    Playhouse.bean(Keeping.class).sweep();
  }

  private static Path onDisk(StoredFile file) {
    return path(file.sha256());
  }

  private static Path path(String name) {
    return Playhouse.bean(Store.class).onDisk(name).orElseThrow();
  }
}
