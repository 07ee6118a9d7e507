package lyhord.media.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.media.Desk;
import lyhord.media.Files;
import lyhord.media.Samples;
import lyhord.media.StoredFile;
import org.junit.jupiter.api.Test;

/** What an editor writes about a long film is kept whole, or nothing of it is. */
@PageTest
class LongCaptionsTest {

  /** What is said in an hour, and words without end in the last line up to the length. */
  private static String captions(int length) {
    var said =
        IntStream.range(0, 850)
            .mapToObj(at -> at * 4)
            .map(
                at ->
                    """
                    %02d:%02d.000 --> %02d:%02d.900
                    <v Åsa>När pappa är sjuk får barnen ofta höra det först på kvällen, när ingen frågar.

                    """
                        .formatted(at / 60, at % 60, at / 60, at % 60 + 3))
            .collect(Collectors.joining("", "WEBVTT\n\n", ""))
            .strip();
    return said + "å".repeat(length - said.length());
  }

  private static StoredFile film() {
    return Desk.add("En timme.mp4", Samples.film());
  }

  private static StoredFile now(StoredFile film) {
    return Playhouse.bean(Files.class).find(film.id()).orElseThrow();
  }

  @Test
  void an_hour_of_swedish_fits() {
    var film = film();
    var written = captions(Lengths.CAPTIONS);
    assertThat(Desk.tell(film, "undertexter", written).text()).contains("Uppgifterna är sparade.");
    assertThat(now(film).captions()).isEqualTo(written);
    assertThat(now(film).cues()).hasSize(850);
  }

  @Test
  void one_character_too_many_is_told_and_nothing_is_cut() {
    var film = film();
    var written = captions(Lengths.CAPTIONS + 1);
    var page = Desk.tell(film, "undertexter", written, "beskrivning", "Åh".repeat(3_000));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.error("undertexter")).startsWith("Texten har 100001 tecken.");
    assertThat(page.error("beskrivning")).contains("högst 4000", "allt du skrev står kvar");
    assertThat(page.value("undertexter")).isEqualTo(written);
    assertThat(page.value("beskrivning")).hasSize(6_000);
    assertThat(now(film).captions()).isEmpty();
  }

  @Test
  void more_than_the_form_can_carry_is_refused_on_a_page_of_ours() {
    var page = Desk.tell(film(), "undertexter", "å".repeat(400_000));
    assertThat(page.status()).isEqualTo(413);
    assertThat(page.text()).contains("finns texten kvar");
  }
}
