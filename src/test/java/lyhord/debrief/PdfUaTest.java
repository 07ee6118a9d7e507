package lyhord.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;
import static org.verapdf.pdfa.results.TestAssertion.Status.FAILED;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import lyhord.Practice;
import lyhord.dialogue.Assessment.Report;
import lyhord.understanding.Form;
import lyhord.understanding.Manner;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether veraPDF, which others judge by, finds that a printed debrief can be read by all. */
@Tag("slow")
class PdfUaTest {

  @BeforeAll
  static void open() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(strings = {"socialkontoret/maria", "bup/liam", "vardcentralen/anders"})
  void a_printed_debrief_follows_pdf_ua(String scene) throws Exception {
    var practice =
        Practice.with(scene)
            .asksAsIn("god")
            .asks("Hur kan du, \u0007😀 <b>ärligt</b>?", "blame", Form.LEADING, Manner.BLAME)
            .judges(Report.CONSULT, Map.of());
    var print = new Print(TemplateEngine.createPrecompiled(ContentType.Html));
    assertThat(faults(print.pdf(PrintTest.page(practice)))).isEmpty();
  }

  @Test
  void an_empty_page_that_says_nothing_about_itself_does_not() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var file = new PDDocument()) {
      file.addPage(new PDPage());
      file.save(bytes);
    }
    assertThat(faults(bytes.toByteArray())).isNotEmpty();
  }

  private static List<String> faults(byte[] pdf) throws IOException, VeraPDFException {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFUA_1);
        var validator = foundry.createValidator(PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(it -> it.getStatus() == FAILED)
          .map(PdfUaTest::words)
          .distinct()
          .toList();
    }
  }

  private static String words(TestAssertion fault) {
    return fault.getRuleId().getClause() + ": " + fault.getMessage();
  }
}
