package lyhord.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is meant where somebody is mentioned by name. */
class NamesTest {
  private static final Names HENRIK = new Names(Map.of("Henrik", "din man"));

  @Test
  void a_name_says_who_it_is() {
    assertThat(HENRIK.in("Har Henrik slagit dig?")).isEqualTo("Har din man slagit dig?");
    assertThat(HENRIK.in("är henrik snäll")).isEqualTo("är din man snäll");
  }

  @Test
  void what_is_somebodys_says_whose_it_is() {
    assertThat(HENRIK.in("Hur är Henriks humör?")).isEqualTo("Hur är din mans humör?");
  }

  @Test
  void a_longer_name_is_somebody_else() {
    assertThat(HENRIK.in("Vem är Henrika?")).isEqualTo("Vem är Henrika?");
  }

  @Test
  void the_same_person_is_one_to_the_child_and_another_to_the_mother() {
    var question = "Är Olle snäll mot Wilmer?";
    assertThat(toldTo("nils", question)).isEqualTo("Är pappa snäll mot kompisen?");
    assertThat(toldTo("ida", question)).isEqualTo("Är din man snäll mot kompisen?");
  }

  @Test
  void the_one_spoken_to_is_left_out() {
    assertThat(toldTo("nils", "Vem sover i Nils rum, Nils?")).isEqualTo("Vem sover i  rum, ?");
  }

  private static String toldTo(String client, String text) {
    return Names.saidTo(SmallCase.NILS.client(client)).in(text);
  }
}
