package lyhord.media.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import lyhord.media.FileType;
import lyhord.media.Samples;
import lyhord.media.reading.Examiner.Examined;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In processes of their own, as in the program. */
class ExaminerTest {
  @TempDir Path folder;

  @Test
  void a_tagged_pdf_tells_its_language_and_title() throws IOException {
    var found = examine(FileType.PDF, Samples.taggedPdf("sv-SE", "Våga fråga", "Hej")).findings();
    assertThat(found.document().tagged()).isTrue();
    assertThat(found.document().language()).isEqualTo("sv-SE");
    assertThat(found.document().title()).isEqualTo("Våga fråga");
    assertThat(found.parts()).containsExactly("Hej");
  }

  @Test
  void a_word_document_is_one_part() throws IOException {
    var found = examine(FileType.DOCX, Samples.word("Ett stycke.", "Ett till.")).findings();
    assertThat(found.parts()).containsExactly("Ett stycke.\nEtt till.");
  }

  @Test
  void a_zip_that_is_no_word_document_is_broken() throws IOException {
    assertThat(examine(FileType.DOCX, Bombs.zip("x.txt", 10)).verdict()).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void a_pdf_that_unfolds_for_ever_is_given_up_in_time() throws IOException {
    var began = System.nanoTime();
    var examined = examine(FileType.PDF, Bombs.nestedPdf(), Duration.ofSeconds(4));
    assertThat(examined.verdict()).isEqualTo(Verdict.TOO_HEAVY);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void a_pdf_that_unpacks_to_gigabytes_takes_no_memory_of_ours() throws IOException {
    var examined = examine(FileType.PDF, Bombs.packedPdf());
    assertThat(examined.verdict()).isIn(Verdict.READ, Verdict.TOO_HEAVY);
    assertThat(String.join("", examined.findings().parts()).length())
        .isLessThanOrEqualTo(Findings.MOST_SIGNS);
  }

  @Test
  void a_word_document_that_unpacks_to_gigabytes_is_refused() throws IOException {
    assertThat(examine(FileType.DOCX, Bombs.word()).verdict())
        .isIn(Verdict.BROKEN, Verdict.TOO_HEAVY);
  }

  @Test
  void more_text_than_is_kept_is_cut() throws IOException {
    var found = examine(FileType.DOCX, Samples.word(Samples.words(400_000))).findings();
    assertThat(found.document().textCut()).isTrue();
    assertThat(found.parts().getFirst()).hasSize(Findings.MOST_SIGNS);
  }

  @Test
  void an_image_of_too_many_pixels_is_refused_by_its_size_alone() throws IOException {
    var examined = examine(FileType.PNG, Bombs.png(60_000, 60_000));
    assertThat(examined.verdict()).isEqualTo(Verdict.TOO_MANY_PIXELS);
  }

  @Test
  void a_large_photograph_is_drawn_within_the_memory_there_is() throws IOException {
    var examined = examine(FileType.JPEG, Samples.image("jpg", 9_000, 6_600));
    assertThat(examined.verdict()).isEqualTo(Verdict.READ);
    assertThat(examined.findings().size().width()).isLessThanOrEqualTo(Picture.WHOLE);
    assertThat(folder.resolve("1600")).isNotEmptyFile();
  }

  @Test
  void a_photograph_is_upright_and_does_not_tell_where_it_was_taken() throws IOException {
    var photograph = Samples.photograph(1000, 500);
    assertThat(new String(photograph, ISO_8859_1)).contains("Storgatan");
    var examined = examine(FileType.JPEG, photograph);
    assertThat(examined.findings().size().width()).isEqualTo(500);
    assertThat(examined.findings().size().height()).isEqualTo(1000);
    for (var name : new String[] {"whole", "400"}) {
      assertThat(Files.readString(folder.resolve(name), ISO_8859_1))
          .doesNotContain("Storgatan", "Exif");
    }
  }

  @ParameterizedTest
  @CsvSource({"MP4, samtal.mp4, 90", "MP3, ton.mp3, 3", "M4A, ton.m4a, 3", "WEBM, samtal.webm, 0"})
  void a_film_and_a_sound_tell_how_long_they_are(FileType type, String name, int seconds)
      throws IOException {
    var examined = examine(type, Samples.recorded(name));
    assertThat(examined.verdict()).isEqualTo(Verdict.READ);
    assertThat(examined.findings().seconds()).isEqualTo(seconds);
  }

  @ParameterizedTest
  @EnumSource(names = {"MP4", "MP3", "M4A", "WEBM"})
  void a_film_that_tells_nothing_is_taken_all_the_same(FileType type) throws IOException {
    var examined = examine(type, "ftyp inget mer".getBytes(ISO_8859_1));
    assertThat(examined.verdict()).isEqualTo(Verdict.READ);
    assertThat(examined.findings().seconds()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"90.4, 90", "90.5, 91", "1e9, 0", "-3, 0", "NaN, 0", "999999999, 0", ", 0"})
  void a_length_is_believed_within_bounds_only(@Nullable String told, int seconds) {
    assertThat(RecordingReading.seconds(told)).isEqualTo(seconds);
  }

  private Examined examine(FileType type, byte[] content) throws IOException {
    return examine(type, content, Duration.ofSeconds(60));
  }

  private Examined examine(FileType type, byte[] content, Duration longest) throws IOException {
    var file = Files.write(folder.resolve("file"), content);
    return new Examiner().examine(type, file, folder, longest);
  }
}
