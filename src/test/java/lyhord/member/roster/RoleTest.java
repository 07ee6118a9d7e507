package lyhord.member.roster;

import static lyhord.Cast.BO;
import static lyhord.Cast.EVA;
import static lyhord.Cast.as;
import static lyhord.Cast.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lyhord.Page;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.member.Extract;
import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.member.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class RoleTest {

  @BeforeEach
  @AfterEach
  void eva_is_the_only_administrator() {
    Playhouse.bean(Members.class).give(EVA.member(), Role.ADMINISTRATOR);
    Playhouse.bean(JdbcClient.class)
        .sql("delete from member.role where role = 'administrator' and member_id <> :eva")
        .param("eva", EVA.member().id())
        .update();
  }

  private static Page page(Member member) {
    return as(EVA).open("/medlemmar/" + member.id());
  }

  private static boolean has(Member member, Role role) {
    return Playhouse.bean(Members.class).withId(member.id()).orElseThrow().is(role);
  }

  private static Member administrator(String email) {
    var member = newcomer(email);
    Playhouse.bean(RoleChanges.class).give(member, Role.ADMINISTRATOR, EVA.member());
    return Playhouse.bean(Members.class).withId(member.id()).orElseThrow();
  }

  @Test
  void a_role_is_given_and_taken_and_who_did_it_is_kept() {
    var member = newcomer("redigerar@exempel.se");
    assertThat(page(member).text()).contains("Ingen har ändrat rollerna.");
    var given = page(member).press("Ge rollen redaktör");
    assertThat(given.text()).contains("Rollen är given.", "eva gav rollen redaktör.");
    assertThat(has(member, Role.EDITOR)).isTrue();
    var taken = given.press("Ta bort rollen redaktör");
    assertThat(taken.text()).contains("Rollen är borttagen.", "eva tog bort rollen redaktör.");
    assertThat(has(member, Role.EDITOR)).isFalse();
  }

  @Test
  void giving_twice_gives_once() {
    var member = newcomer("dubbelklickar@exempel.se");
    var path = "/medlemmar/" + member.id() + "/roller";
    as(EVA).post(path, "roll", "utbildare");
    as(EVA).post(path, "roll", "utbildare");
    as(EVA).post(path + "/moderator/ta-bort");
    assertThat(page(member).html().select(".change")).hasSize(1);
  }

  @Test
  void nobody_but_an_administrator_gives_a_role() {
    var path = "/medlemmar/" + BO.member().id() + "/roller";
    assertThat(as(BO).post(path, "roll", "administrator").status()).isEqualTo(404);
    assertThat(has(BO.member(), Role.ADMINISTRATOR)).isFalse();
  }

  @Test
  void what_is_no_role_and_no_member_does_not_exist() {
    var path = "/medlemmar/" + BO.member().id() + "/roller";
    assertThat(as(EVA).post(path, "roll", "kung").status()).isEqualTo(404);
    assertThat(as(EVA).post(path + "/kung/ta-bort").status()).isEqualTo(404);
  }

  @Test
  void the_last_administrator_keeps_the_role() {
    var page = page(EVA.member()).press("Ta bort rollen administratör");
    assertThat(page.text()).contains("Rollen är kvar, för någon måste vara administratör.");
    assertThat(has(EVA.member(), Role.ADMINISTRATOR)).isTrue();
  }

  @Test
  void who_gives_up_the_role_comes_to_their_account() {
    var member = administrator("lamnar@exempel.se");
    var page = as(member).open("/medlemmar/" + member.id()).press("Ta bort rollen administratör");
    assertThat(page.text()).contains("Du är inte administratör längre.");
    assertThat(as(member).status("/medlemmar")).isEqualTo(404);
  }

  @Test
  void all_who_leave_at_the_same_moment_leave_one_behind() {
    var changes = Playhouse.bean(RoleChanges.class);
    var others = IntStream.range(0, 5).mapToObj(it -> administrator("adm" + it + "@exempel.se"));
    var all = Stream.concat(Stream.of(EVA.member()), others).toList();
    all.parallelStream().forEach(it -> changes.take(it, Role.ADMINISTRATOR, it));
    assertThat(all.stream().filter(it -> has(it, Role.ADMINISTRATOR))).hasSize(1);
  }

  @Test
  void what_somebody_gave_stays_when_they_leave_without_their_name() {
    var giver = administrator("givare@exempel.se");
    var member = newcomer("fick@exempel.se");
    Playhouse.bean(RoleChanges.class).give(member, Role.MODERATOR, giver);
    Playhouse.bean(Extract.class).erase(giver);
    assertThat(page(member).text()).contains("En tidigare medlem gav rollen moderator.");
  }

  @Test
  void the_extract_tells_what_was_given_to_and_by_the_member() {
    var giver = administrator("ger@exempel.se");
    var member = newcomer("far@exempel.se");
    Playhouse.bean(RoleChanges.class).give(member, Role.COORDINATOR, giver);
    assertThat(as(member).open("/konto/utdrag").text()).contains("samordnare gavs ");
    var extract = Playhouse.bean(Extract.class).of(giver).get("Ändrade roller");
    assertThat(extract).asString().contains("administratör gavs ", "samordnare gavs ");
    assertThat(List.of(extract)).asString().doesNotContain("far@exempel.se", "eva");
  }
}
