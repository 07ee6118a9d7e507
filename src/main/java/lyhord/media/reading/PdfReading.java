package lyhord.media.reading;

import java.io.IOException;
import java.nio.file.Path;
import lyhord.media.StoredFile.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** A PDF, page by page. */
final class PdfReading {
  private PdfReading() {}

  static Findings read(Path file) throws IOException {
    try (var pdf =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      var text = text(pdf);
      var catalog = pdf.getDocumentCatalog();
      var marked = catalog.getMarkInfo();
      var tagged = marked != null && marked.isMarked() && catalog.getStructureTreeRoot() != null;
      var document =
          new Document(
              pdf.getNumberOfPages(),
              tagged,
              words(catalog.getLanguage(), 35),
              words(pdf.getDocumentInformation().getTitle(), 300),
              text.cut());
      return Findings.of(document, text.parts());
    }
  }

  private static Collected text(PDDocument pdf) throws IOException {
    var text = new Collected();
    var stripper = new PDFTextStripper();
    for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      if (!text.add(stripper.getText(pdf))) {
        break;
      }
    }
    return text;
  }

  private static String words(@Nullable String told, int longest) {
    var clean = told == null ? "" : Collected.clean(told);
    return clean.substring(0, Math.min(clean.length(), longest));
  }
}
