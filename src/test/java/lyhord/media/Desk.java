package lyhord.media;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lyhord.Page;
import lyhord.Playhouse;

/** What an editor does with files. */
public final class Desk {
  public static final String CAPTIONS =
      """
      WEBVTT

      00:01.000 --> 00:04.000
      <v Anna>Hur har barnen det hemma?

      01:15.000 --> 01:19.000
      <v Maria>Elsa hjälper mig om kvällarna.
      """;

  private static final byte[] PICTURE = Samples.image("png", 600, 400);

  private Desk() {}

  public static Page upload(String name, byte[] content) {
    return as(DAG).attach("/redaktion/filer", "fil", name, content);
  }

  /** The file that it became. */
  public static StoredFile add(String name, byte[] content) {
    var answer = upload(name, content);
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return find(answer);
  }

  public static StoredFile published(String name, byte[] content) {
    var file = add(name, content);
    Playhouse.bean(Gallery.class).publish(file.id());
    return file;
  }

  public static StoredFile find(Page answer) {
    var id = answer.to().replaceFirst(".*/filer/([^?]*).*", "$1");
    return Playhouse.bean(Files.class).find(UUID.fromString(id)).orElseThrow();
  }

  /** A film of ninety seconds with captions and chapters. */
  public static StoredFile filmed() {
    var film = add("samtal.mp4", Samples.recorded("samtal.mp4"));
    tell(film, "undertexter", CAPTIONS, "kapitel", "00:00 Början\n01:10 Om barnen");
    return Playhouse.bean(Files.class).find(film.id()).orElseThrow();
  }

  public static Page tell(StoredFile file, String... namesAndValues) {
    var page = as(DAG).open(file.editing());
    for (var at = 0; at < namesAndValues.length; at += 2) {
      page.fill(namesAndValues[at], namesAndValues[at + 1]);
    }
    return page.press("Spara uppgifterna");
  }

  /** An address in which the names of files stand for files that there are. */
  public static String withFiles(String path) {
    if (path.contains("{film}")) {
      return path.replace("{film}", filmed().id().toString());
    }
    return path.contains("{bild}")
        ? path.replace("{bild}", add("bild.png", PICTURE).id().toString())
        : path;
  }
}
