package lyhord.media.desk;

import java.util.ArrayList;
import java.util.List;
import lyhord.media.FileType;
import lyhord.media.StoredFile;

/** What was found out about a file, in sentences for an editor. */
final class Facts {
  private Facts() {}

  static List<String> about(StoredFile file) {
    var facts = new ArrayList<String>();
    facts.add(file.type().swedish() + ", " + file.weight() + ".");
    if (file.type().isImage()) {
      facts.add("%d × %d bildpunkter.".formatted(file.size().width(), file.size().height()));
      facts.add("Vad kameran antecknade, till exempel platsen, följde inte med.");
    }
    if (!file.length().isZero()) {
      facts.add("Längd: " + file.clock() + ".");
    }
    if (file.type() == FileType.PDF) {
      pdf(file.document(), facts);
    }
    if (file.document().textCut()) {
      facts.add("Dokumentet är så långt att bara de första två miljonerna tecken är sökbara.");
    }
    return facts;
  }

  private static void pdf(StoredFile.Document document, List<String> facts) {
    facts.add(document.pages() == 1 ? "1 sida." : document.pages() + " sidor.");
    facts.add(
        document.tagged()
            ? "PDF:en är taggad, så en skärmläsare hittar rubriker och läsordning."
            : "PDF:en är inte taggad. Den är svår att läsa med skärmläsare: spara om den som tillgänglig PDF.");
    facts.add(
        document.language().isEmpty()
            ? "Språket är inte angivet i PDF:en."
            : "Språk i PDF:en: " + document.language() + ".");
    facts.add(
        document.title().isEmpty()
            ? "PDF:en har ingen titel."
            : "Titel i PDF:en: " + document.title() + ".");
  }
}
