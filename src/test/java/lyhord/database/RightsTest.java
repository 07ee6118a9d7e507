package lyhord.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RightsTest {

  @TempDir Path temporary;

  @Test
  @Tag("slow")
  void root_in_a_container_makes_and_runs_the_database_as_nobody() throws IOException {
    assumeTrue(new UnixSystem().getUid() == 0 && Files.exists(Path.of("/usr/bin/setpriv")));
    var postmaster = ofNobody();
    postmaster.start("");
    try {
      assertThat(postmaster.isAlive()).isTrue();
    } finally {
      postmaster.stop();
    }
    assertThat(postmaster.isAlive()).isFalse();
  }

  private Postmaster ofNobody() throws IOException {
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    var folder = Files.createDirectories(temporary.resolve("data/postgres"));
    var program = Binaries.in(folder);
    var tools = new Tools(program, folder, Rights.nobody(folder));
    return new Postmaster(tools, Cluster.in(folder, tools));
  }
}
