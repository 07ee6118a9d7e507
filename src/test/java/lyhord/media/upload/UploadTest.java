package lyhord.media.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lyhord.Fork;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.media.Desk;
import lyhord.media.FileType;
import lyhord.media.Files;
import lyhord.media.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@PageTest
class UploadTest {
  static final Path INCOMING = Fork.DATA.resolve("files/incoming");

  @AfterEach
  void nothing_is_left_on_the_way() throws IOException {
    try (var left = java.nio.file.Files.list(INCOMING)) {
      assertThat(left).isEmpty();
    }
  }

  static Stream<Arguments> allowed() {
    return Stream.of(
        Arguments.of("rapport.pdf", Samples.pdf("En rapport"), FileType.PDF),
        Arguments.of("brev.docx", Samples.word("Ett brev"), FileType.DOCX),
        Arguments.of("bild.jpg", Samples.image("jpg", 900, 600), FileType.JPEG),
        Arguments.of("bild.dat", Samples.image("png", 300, 200), FileType.PNG),
        Arguments.of("ton.mp3", Samples.recorded("ton.mp3"), FileType.MP3),
        Arguments.of("ton.m4a", Samples.recorded("ton.m4a"), FileType.M4A),
        Arguments.of("samtal.mp4", Samples.recorded("samtal.mp4"), FileType.MP4),
        Arguments.of("samtal.webm", Samples.recorded("samtal.webm"), FileType.WEBM));
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void what_a_file_is_is_told_by_its_content(String name, byte[] content, FileType type) {
    assertThat(Desk.add(name, content).type()).isEqualTo(type);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "rapport.pdf", text("<!doctype html><html><body>Hej</body></html>"), "webbsida"),
        Arguments.of("bild.jpg", program(), "Filen är ett program"),
        Arguments.of(
            "bild.png",
            text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
            "Spara bilden som PNG"),
        Arguments.of("bild.gif", text("GIF89a\1\0\1\0\0\0\0;"), "JPEG eller PNG"),
        Arguments.of("anteckning.txt", text("Bara text."), "inte av ett slag som vi tar emot"),
        Arguments.of("brev.docx", text("PK\3\4 och sen inget mer"), "Filen är skadad"),
        Arguments.of("rapport.pdf", text("%PDF-1.7\n och sen inget mer"), "Filen är skadad"),
        Arguments.of("bild.jpg", jpegOf(5_000), "Filen är skadad"),
        Arguments.of("rapport.pdf", Samples.lockedPdf(), "låst med lösenord"),
        Arguments.of("tom.pdf", new byte[0], "Filen är tom"),
        Arguments.of("stor.jpg", jpegOf(21 << 20), "En bild får vara högst 20 MB"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_is_refused_is_told_with_what_to_do(String name, byte[] content, String words) {
    var before = count();
    var answer = Desk.upload(name, content);
    assertThat(answer.status()).isIn(413, 422);
    assertThat(answer.error("fil")).contains(words);
    assertThat(answer.heading()).isEqualTo("Filer");
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void a_form_without_a_file_asks_for_one() {
    assertThat(Desk.upload("", new byte[0]).error("fil")).startsWith("Välj en fil");
  }

  @Test
  void the_same_file_twice_is_one_file() {
    var pdf = Samples.pdf("Samma sak");
    assertThat(Desk.add("andra.pdf", pdf).id()).isEqualTo(Desk.add("forsta.pdf", pdf).id());
  }

  @Test
  void the_name_is_the_file_name_without_folders_and_ending() {
    var file = Desk.add("C:\\\\tmp\\\\Årsrapport_2025 <slut>.v2.pdf", Samples.pdf("Årsrapport"));
    assertThat(file.name()).isEqualTo("Årsrapport 2025 <slut>.v2");
    assertThat(file.path()).endsWith("/arsrapport-2025-slut-v2.pdf");
    assertThat(as(DAG).open(file.editing()).heading()).isEqualTo("Årsrapport 2025 <slut>.v2");
  }

  @Test
  void what_a_document_says_is_kept_page_by_page() {
    var file = Desk.add("rapport.pdf", Samples.pdf("Barn som anhöriga", "Sida två"));
    var parts = Playhouse.bean(Files.class).parts(List.of(file.id()));
    assertThat(parts).extracting(Files.Part::text).containsExactly("Barn som anhöriga", "Sida två");
    assertThat(parts).extracting(Files.Part::number).containsExactly(1, 2);
    assertThat(file.document().pages()).isEqualTo(2);
    assertThat(file.document().tagged()).isFalse();
  }

  private static int count() {
    return Playhouse.bean(Files.class).count("");
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] program() {
    try {
      var program = Path.of(System.getProperty("java.home"), "bin/java");
      return java.nio.file.Files.readAllBytes(program);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] jpegOf(int bytes) {
    var image = java.util.Arrays.copyOf(Samples.image("jpg", 50, 50), bytes);
    java.util.Arrays.fill(image, 300, bytes, (byte) 0);
    return image;
  }
}
