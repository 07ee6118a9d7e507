package lyhord.dialogue.rehearsal;

import java.nio.file.Path;

/** Our own content, learnt once for every test that listens to real questions. */
public final class Taught {
  public static final Path FOLDER = Path.of("content");
  public static final Repertoire CONTENT = Repertoire.read(FOLDER, FOLDER);

  private Taught() {}
}
