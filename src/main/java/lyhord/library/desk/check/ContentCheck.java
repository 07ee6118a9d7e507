package lyhord.library.desk.check;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import lyhord.law.Days;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Input;
import lyhord.library.entry.Kind;
import lyhord.media.Files;
import lyhord.media.StoredFile;
import org.springframework.stereotype.Component;

/** What a careful colleague would say about an entry and the files it shows. */
@Component
public class ContentCheck {
  private final Files files;
  private final Clock clock;

  ContentCheck(Files files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** How heavy it is to read. */
  public Lix lix(Entry entry) {
    return Remarks.lix(entry);
  }

  public List<Remark> remarks(Entry entry) {
    var today = Days.today(clock);
    var shown = files.find(entry.files()).values().stream();
    return Stream.concat(
            Remarks.of(entry, today).stream(), shown.flatMap(it -> remarks(entry, it).stream()))
        .toList();
  }

  private static List<Remark> remarks(Entry entry, StoredFile file) {
    if (file.lacksCaptions() && entry.kind() == Kind.FILM) {
      return List.of(remark(entry, file, "saknar textning. Den som inte hör blir utan."));
    }
    if (file.lacksAlternative()) {
      return List.of(remark(entry, file, "saknar beskrivning. Den som inte ser blir utan."));
    }
    var document = file.document();
    return document.pages() > 0 && !document.tagged()
        ? List.of(remark(entry, file, "är en PDF som inte är märkt för skärmläsare."))
        : List.of();
  }

  /** At the field where the file is named, or in the text. */
  private static Remark remark(Entry entry, StoredFile file, String what) {
    var key =
        entry.kind().fields().stream()
            .filter(it -> it.input() == Input.FILE || it.input() == Input.FILES)
            .filter(it -> entry.value(it.key()).contains(file.id().toString()))
            .findFirst()
            .map(it -> it.key())
            .orElse("text");
    return new Remark(key, "Filen " + file.name() + " " + what, "");
  }
}
