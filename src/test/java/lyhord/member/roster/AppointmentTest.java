package lyhord.member.roster;

import static lyhord.Cast.EVA;
import static lyhord.Cast.PASSWORD;
import static lyhord.Cast.as;
import static lyhord.Cast.newcomer;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.member.Member;
import lyhord.member.MemberCameIn;
import lyhord.member.Members;
import lyhord.member.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.core.env.ConfigurableEnvironment;

@PageTest
class AppointmentTest {

  private static Appointment named(String email) {
    var members = Playhouse.bean(Members.class);
    return new Appointment(new RosterSettings(email), members, Playhouse.bean(RoleChanges.class));
  }

  private static boolean isAdministrator(Member member) {
    var now = Playhouse.bean(Members.class).withId(member.id()).orElseThrow();
    return now.is(Role.ADMINISTRATOR);
  }

  @Test
  void who_is_named_and_has_an_account_is_an_administrator_after_a_start() {
    var member = newcomer("chef@exempel.se");
    named(" Chef@Exempel.se ").atStart();
    named("chef@exempel.se").atStart();
    assertThat(isAdministrator(member)).isTrue();
    var page = as(EVA).open("/medlemmar/" + member.id());
    assertThat(page.html().select(".change").eachText())
        .singleElement()
        .asString()
        .endsWith("Inställningen LYHORD_ADMINISTRATOR gav rollen administratör.");
  }

  @Test
  void who_is_named_is_an_administrator_after_signing_in() {
    var member = newcomer("senare@exempel.se");
    var program = Playhouse.bean(ApplicationEventMulticaster.class);
    var appointment = named("senare@exempel.se");
    var listener = ApplicationListener.<MemberCameIn>forPayload(appointment::atSignIn);
    program.addApplicationListener(listener);
    stranger().post("/logga-in", "epost", "senare@exempel.se", "losen", "fel");
    assertThat(isAdministrator(member)).isFalse();
    stranger().post("/logga-in", "epost", "senare@exempel.se", "losen", PASSWORD);
    program.removeApplicationListener(listener);
    assertThat(isAdministrator(member)).isTrue();
  }

  @Test
  void nobody_else_is() {
    var member = newcomer("senare.nagon@exempel.se");
    named("nagon@exempel.se").atSignIn(new MemberCameIn(member));
    named("nagon@exempel.se").atStart();
    assertThat(isAdministrator(member)).isFalse();
  }

  @Test
  void an_operator_who_names_nobody_appoints_nobody() {
    var environment = Playhouse.bean(ConfigurableEnvironment.class);
    var settings = Binder.get(environment).bind("lyhord", RosterSettings.class).get();
    assertThat(settings.administrator()).isEmpty();
    var member = newcomer("ingen@exempel.se");
    named("").atStart();
    named("").atSignIn(new MemberCameIn(member));
    assertThat(isAdministrator(member)).isFalse();
  }
}
