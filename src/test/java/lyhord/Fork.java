package lyhord;

import java.nio.file.Path;

/** Tests run in two processes at once, each with a data folder of its own; pom.xml names it. */
public final class Fork {

  public static final Path DATA = Path.of(System.getProperty("lyhord.data", "target/data-0"));

  private Fork() {}
}
