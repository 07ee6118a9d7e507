package lyhord.media.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lyhord.media.FileType;
import lyhord.media.reading.Examiner;
import lyhord.media.reading.Findings;
import lyhord.media.reading.Verdict;
import lyhord.media.store.Incoming.Tray;
import lyhord.media.store.Keeping;
import lyhord.media.upload.Uploads.Arrived;
import lyhord.member.Member;
import org.springframework.stereotype.Component;

/** Has an arrived file looked into, stores its bytes, and writes its row last. */
@Component
class Admission {
  private final Examiner examiner;
  private final Keeping keeping;
  private final Register register;

  Admission(Examiner examiner, Keeping keeping, Register register) {
    this.examiner = examiner;
    this.keeping = keeping;
    this.register = register;
  }

  /** What is to be stored, and its height when it is an image in another width. */
  record Drawn(int width, Receipt receipt) {}

  UUID admit(Arrived arrived, Tray tray, Member editor) throws IOException, Refusal {
    var known = register.withContent(arrived.receipt().sha256());
    if (known.isPresent()) {
      return known.get();
    }
    var examined = examiner.examine(arrived.type(), tray.file(), tray.folder());
    if (examined.verdict() != Verdict.READ) {
      throw new Refusal(words(examined.verdict(), arrived.type()));
    }
    return arrived.type().isImage()
        ? image(arrived, examined.findings(), tray, editor)
        : store(arrived, examined.findings(), tray.file(), List.of(), editor);
  }

  /** What is kept of an image is what was drawn from it, and not what the camera noted. */
  private UUID image(Arrived arrived, Findings findings, Tray tray, Member editor)
      throws IOException {
    var whole = tray.folder().resolve("whole");
    var receipt = Receipt.of(whole);
    var known = register.withContent(receipt.sha256());
    if (known.isPresent()) {
      return known.get();
    }
    var drawn = new ArrayList<Drawn>();
    for (var width : Examiner.WIDTHS) {
      var file = tray.folder().resolve("" + width);
      if (Files.exists(file)) {
        var stored = Receipt.of(file);
        keeping.put(stored.sha256(), file);
        drawn.add(new Drawn(width, stored));
      }
    }
    return store(
        new Arrived(arrived.name(), arrived.type(), receipt), findings, whole, drawn, editor);
  }

  private UUID store(
      Arrived arrived, Findings findings, Path file, List<Drawn> drawn, Member editor)
      throws IOException {
    keeping.put(arrived.receipt().sha256(), file);
    return register.enter(arrived, findings, drawn, editor.id());
  }

  private static String words(Verdict verdict, FileType type) {
    return switch (verdict) {
      case LOCKED -> "PDF:en är låst med lösenord. Spara den utan lösenord och ladda upp den igen.";
      case TOO_MANY_PIXELS ->
          "Bilden har för många bildpunkter. Spara den med högst 8 000 punkter på bredden och ladda upp den igen.";
      case TOO_HEAVY ->
          "Filen tar för lång tid eller för mycket minne att läsa. Spara om den i programmet den gjordes i, gärna i mindre delar, och ladda upp den igen.";
      case READ, BROKEN ->
          "Filen är skadad, eller något annat än den ser ut att vara (%s). Öppna den på din dator, spara den på nytt och ladda upp den igen."
              .formatted(type.swedish());
    };
  }
}
