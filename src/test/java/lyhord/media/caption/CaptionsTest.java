package lyhord.media.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
  private static final String GOOD =
      """
      WEBVTT - ett samtal

      NOTE gjord för hand
      utan rader om tider

      STYLE
      ::cue { color: red }

      hej
      00:01.000 --> 00:04.500 align:start line:0
      <v.lugn Anna>Hur sover <i>du</i>?</v>
      Och barnen?

      01:02:03.004 --> 01:02:05.000
      Sådär &amp; så där.
      """;

  @Test
  void cues_tell_when_who_and_what() {
    var read = Captions.read(GOOD);
    assertThat(read.mistakes()).isEmpty();
    var first = read.cues().getFirst();
    assertThat(first.start()).isEqualTo(Duration.ofSeconds(1));
    assertThat(first.end()).isEqualTo(Duration.ofMillis(4500));
    assertThat(first.voice()).isEqualTo("Anna");
    assertThat(first.text()).isEqualTo("Hur sover du? Och barnen?");
    assertThat(read.cues().getLast().text()).isEqualTo("Sådär & så där.");
    assertThat(read.cues().getLast().clock()).isEqualTo("1:02:03");
    assertThat(read.cues().getLast().seconds()).isEqualTo("3723.004");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_may_be_broken_in_every_way(String line) {
    assertThat(Captions.read("\uFEFF" + GOOD.replace("\n", line)).cues()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'00:01.000 --> 00:02.000|Hej', Rad 1: Skriv WEBVTT",
    "'WEBVTTHej||00:01.000 --> 00:02.000|Hej', Rad 1: Skriv WEBVTT",
    "'WEBVTT|00:01.000 --> 00:02.000|Hej', Rad 2: Lägg en tom rad",
    "'WEBVTT||00:01,000 --> 00:02,000|Hej', Rad 3: Tiden går inte att läsa",
    "'WEBVTT||0:01.000 --> 00:02.000|Hej', Rad 3: Tiden går inte att läsa",
    "'WEBVTT||00:61.000 --> 02:02.000|Hej', Rad 3: Tiden går inte att läsa",
    "'WEBVTT||00:01.00 --> 00:02.000|Hej', Rad 3: Tiden går inte att läsa",
    "'WEBVTT||1|00:03.000 --> 00:02.000|Hej', Rad 4: Repliken slutar innan",
    "'WEBVTT||00:02.000 --> 00:02.000|Hej', Rad 3: Repliken slutar innan",
    "'WEBVTT||00:05.000 --> 00:06.000|Hej||00:01.000 --> 00:02.000|Nä', Rad 6: Repliken börjar före",
    "'WEBVTT||00:01.000 --> 00:02.000|Hej|00:03.000 --> 00:04.000|Nä', Rad 3: Två repliker",
    "'WEBVTT||00:01.000 --> 00:02.000', Rad 3: Repliken har ingen text",
    "'WEBVTT||Bara text', Rad 3: Här saknas tiderna",
    "'WEBVTT', Rad 1: Det finns inga repliker"
  })
  void a_mistake_is_told_with_its_line_and_what_to_do(String text, String advice) {
    assertThat(Captions.read(text.replace('|', '\n')).mistake()).startsWith(advice);
  }

  @Test
  void cues_may_overlap_when_they_begin_in_order() {
    var text = "WEBVTT\n\n00:01.000 --> 00:09.000\nA\n\n00:01.000 --> 00:02.000\nB";
    assertThat(Captions.read(text).mistakes()).isEmpty();
  }

  @Test
  void no_captions_are_no_mistake() {
    assertThat(Captions.read(" \n").mistake()).isNull();
  }

  @Test
  void a_text_of_nothing_but_mistakes_is_told_in_few_words() {
    assertThat(Captions.read("WEBVTT\n\n" + "x\n\n".repeat(9000)).mistakes()).hasSize(10);
  }

  @Test
  void chapters_are_a_line_each() {
    var read = Chapters.read("00:00 Början\n\n1:30 Vad barnen märker\r\n1:02:03.500 Slutet");
    assertThat(read.mistakes()).isEmpty();
    assertThat(read.cues())
        .extracting("text")
        .containsExactly("Början", "Vad barnen märker", "Slutet");
    assertThat(read.cues().getFirst().end()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void chapters_may_be_webvtt() {
    var read = Chapters.read("WEBVTT\n\n00:00.000 --> 00:10.000\nBörjan");
    assertThat(read.cues()).extracting("text").containsExactly("Början");
  }

  @ParameterizedTest
  @CsvSource({
    "'Början 00:00', Rad 1: Skriv tiden",
    "'00:00', Rad 1: Skriv tiden",
    "'01:00 Ett|00:30 Två', Rad 2: Kapitlet börjar inte efter"
  })
  void a_chapter_that_cannot_be_read_is_told(String text, String advice) {
    assertThat(Chapters.read(text.replace('|', '\n')).mistake()).startsWith(advice);
  }
}
