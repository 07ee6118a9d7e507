package lyhord.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.util.Map;
import lyhord.Practice;
import lyhord.dialogue.Assessment.Report;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PrintTest {
  private static byte[] pdf = {};

  @BeforeAll
  static void print() {
    var practice =
        Practice.with("socialkontoret/maria")
            .asksAsIn("god")
            .asks("Hur kan du, \u0007😀 <b>ärligt</b>?", "blame", Form.LEADING, Manner.BLAME)
            .judges(Report.CONSULT, Map.of("barnen-information", 17));
    pdf = new Print(TemplateEngine.createPrecompiled(ContentType.Html)).pdf(page(practice));
  }

  static DebriefPage page(Practice practice) {
    var debrief = practice.debrief();
    var face = new DebriefPage.Face("sol", "maria", "orolig", "Maria ser orolig ut");
    var top =
        new DebriefPage.Top(
            "/besok/x",
            "/ova/" + practice.scene().id(),
            practice.scene().heading().title(),
            debrief.headline(),
            "Virtuella socialkontoret",
            Phrases.day(Practice.BEGUN),
            face,
            null,
            false,
            true);
    return Debriefs.page(
        debrief,
        top,
        new Retelling(debrief, Practice.BEGUN, it -> it).told(Shown.ALL),
        Practice.LAW);
  }

  @Test
  void it_is_tagged_so_that_a_screen_reader_can_read_it() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      var catalog = file.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).startsWith("sv");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Återkoppling: Maria, 38");
    }
  }

  @Test
  void its_parts_are_found_from_the_bookmarks() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      var first = file.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(first.getTitle()).isEqualTo("Vad som hände sedan");
    }
  }

  @Test
  void the_conversation_is_there_word_for_word() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("Hej Maria. Jag heter Amira och är socialsekreterare här på vuxenenheten.")
          .contains("Återkoppling", "replik för replik", "Det du inte fick veta")
          .contains("<b>ärligt</b>?");
    }
  }

  @Test
  void every_font_is_in_the_file() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      assertThat(fonts(file)).isNotEmpty().allMatch(PDFont::isEmbedded);
    }
  }

  private static Iterable<PDFont> fonts(PDDocument file) throws IOException {
    var fonts = new java.util.ArrayList<PDFont>();
    for (var page : file.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }
}
