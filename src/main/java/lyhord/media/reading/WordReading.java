package lyhord.media.reading;

import java.io.IOException;
import java.nio.file.Path;
import lyhord.media.StoredFile.Document;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** A Word document, which has no pages until somebody prints it. */
final class WordReading {
  private static final long LARGEST_PART = 100_000_000;

  private WordReading() {}

  static Findings read(Path file) throws IOException {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    try (var zip = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      if (zip.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()).isEmpty()) {
        throw new IOException("No Word document");
      }
      var text = new Collected();
      text.add(text(zip));
      return Findings.of(new Document(0, false, "", title(zip), text.cut()), text.parts());
    } catch (OpenXML4JException e) {
      throw new IOException(e);
    }
  }

  private static String text(OPCPackage zip) throws IOException {
    try (var extractor = new XWPFWordExtractor(new XWPFDocument(zip))) {
      return extractor.getText();
    }
  }

  private static String title(OPCPackage zip) throws OpenXML4JException {
    var title = Collected.clean(zip.getPackageProperties().getTitleProperty().orElse(""));
    return title.substring(0, Math.min(title.length(), 300));
  }
}
