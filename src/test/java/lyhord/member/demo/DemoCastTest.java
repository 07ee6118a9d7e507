package lyhord.member.demo;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.member.Members;
import lyhord.member.Role;
import org.junit.jupiter.api.Test;

@PageTest
class DemoCastTest {

  @Test
  void the_cast_can_sign_in_until_it_leaves() {
    var cast = Playhouse.bean(DemoCast.class);
    var password = cast.enter();
    assertThat(cast.enter()).isEqualTo(password);
    assertThat(signedIn(password)).isEqualTo(303);
    var eva = Playhouse.bean(Members.class).withEmail("eva@lyhord.example").orElseThrow();
    assertThat(eva.is(Role.ADMINISTRATOR)).isTrue();
    cast.leave();
    assertThat(signedIn(password)).isEqualTo(422);
  }

  @Test
  void a_player_with_a_new_address_leaves_with_the_others() {
    var cast = Playhouse.bean(DemoCast.class);
    var members = Playhouse.bean(Members.class);
    cast.enter();
    var eva = members.withEmail("eva@lyhord.example").orElseThrow();
    members.readdress(eva, "eva.ny@exempel.se");
    cast.leave();
    assertThat(members.withId(eva.id())).isEmpty();
  }

  @Test
  void there_is_no_cast_where_the_operator_said_no() {
    assertThat(Playhouse.bean(DemoSettings.class).isOn(true)).isFalse();
    assertThat(Playhouse.bean(Members.class).withEmail("asta@lyhord.example")).isEmpty();
  }

  @Test
  void there_is_no_cast_on_a_site_unless_the_operator_said_yes() {
    assertThat(new DemoSettings(null).isOn(false)).isFalse();
    assertThat(new DemoSettings(null).isOn(true)).isTrue();
    assertThat(new DemoSettings(true).isOn(false)).isTrue();
  }

  private static int signedIn(String password) {
    return stranger().post("/logga-in", "epost", "asta@lyhord.example", "losen", password).status();
  }
}
