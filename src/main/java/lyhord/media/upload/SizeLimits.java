package lyhord.media.upload;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import lyhord.media.FileType.Kind;
import lyhord.media.store.FileSettings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large a file of each kind may be. */
@Component
public class SizeLimits {
  private final FileSettings settings;

  SizeLimits(FileSettings settings) {
    this.settings = settings;
  }

  long of(Kind kind) {
    return size(kind).toBytes();
  }

  public long largest() {
    return Arrays.stream(Kind.values()).map(this::of).max(Comparator.naturalOrder()).orElseThrow();
  }

  public String words(Kind kind) {
    var bytes = size(kind);
    return bytes.toGigabytes() > 0 && bytes.toMegabytes() % 1024 == 0
        ? bytes.toGigabytes() + " GB"
        : bytes.toMegabytes() + " MB";
  }

  Refusal tooLarge(Kind kind) {
    var advice =
        switch (kind) {
          case IMAGE -> "En bild får vara högst %s. Spara den mindre och ladda upp den igen.";
          case DOCUMENT ->
              "Ett dokument får vara högst %s. Spara det med mindre bilder, eller dela det i delar.";
          case SOUND -> "Ljud får vara högst %s. Spara det som MP3 med lägre kvalitet.";
          case FILM -> "En film får vara högst %s. Spara den i 720p, eller dela den i delar.";
        };
    var words = String.format(Locale.ROOT, advice, words(kind));
    return new Refusal(
        HttpStatus.CONTENT_TOO_LARGE, "Filen är för stor. " + words + " Inget av filen är sparat.");
  }

  private DataSize size(Kind kind) {
    return switch (kind) {
      case IMAGE -> settings.image();
      case DOCUMENT -> settings.document();
      case SOUND -> settings.sound();
      case FILM -> settings.film();
    };
  }
}
