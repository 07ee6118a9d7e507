package lyhord.encounter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import lyhord.Fork;
import lyhord.Lyhord;
import lyhord.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

/** A second node on the suite's database. There somebody has filmed how Maria says she sleeps. */
final class Neighbour {

  private static final Path CONTENT = Fork.DATA.resolve("filmed-content");
  private static final String ANSWER = "- säg: Sådär. Jag somnar direkt";

  private static @Nullable String address;

  private Neighbour() {}

  static synchronized String address() {
    if (address == null) {
      var program =
          new SpringApplicationBuilder(Lyhord.class)
              .registerShutdownHook(false)
              .run(
                  "--server.port=0",
                  "--lyhord.demo=false",
                  "--lyhord.links=off",
                  "--lyhord.database.url=" + TestDatabase.url(),
                  "--lyhord.content=" + filmed());
      address = "http://localhost:" + program.getEnvironment().getProperty("local.server.port");
    }
    return address;
  }

  private static Path filmed() {
    try {
      FileSystemUtils.deleteRecursively(CONTENT);
      FileSystemUtils.copyRecursively(Path.of("content"), CONTENT);
      var maria = CONTENT.resolve("clinics/socialkontoret/maria");
      var text = Files.readString(maria.resolve("maria.yaml"));
      Files.writeString(
          maria.resolve("maria.yaml"),
          text.replace(ANSWER, "- film: svar.webm\n      " + ANSWER.substring(2)));
      Files.createDirectory(maria.resolve("film"));
      for (var name : new String[] {"svar.webm", "svar.vtt"}) {
        var clip = Objects.requireNonNull(Neighbour.class.getResourceAsStream("/film/" + name));
        try (clip) {
          Files.copy(clip, maria.resolve("film").resolve(name));
        }
      }
      return CONTENT;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
