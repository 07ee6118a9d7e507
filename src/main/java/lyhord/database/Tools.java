package lyhord.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's commands, run with the rights they demand. */
record Tools(Path program, Path folder, Rights rights) {

  static Tools in(Path folder) {
    return new Tools(Binaries.in(folder), folder, Rights.in(folder));
  }

  Command run(Duration deadline, String command, List<String> arguments) {
    var words = new ArrayList<>(rights.words());
    words.add(program.resolve("bin").resolve(command).toString());
    words.addAll(arguments);
    return Command.run(folder, deadline, words);
  }
}
