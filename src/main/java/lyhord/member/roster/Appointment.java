package lyhord.member.roster;

import lyhord.member.Member;
import lyhord.member.MemberCameIn;
import lyhord.member.Members;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the one whom the operator names an administrator. That the address is the account's is
 * proof enough: an account is opened, and its address changed, only with a link that was sent
 * there. The demo cast alone has addresses that nobody has shown to read, and no mail reaches them.
 */
@Component
@EnableConfigurationProperties(RosterSettings.class)
class Appointment {

  private final RosterSettings settings;
  private final Members members;
  private final RoleChanges changes;

  Appointment(RosterSettings settings, Members members, RoleChanges changes) {
    this.settings = settings;
    this.members = members;
    this.changes = changes;
  }

  boolean isFor(Member member) {
    return member.email().equals(settings.administrator());
  }

  @EventListener(ApplicationReadyEvent.class)
  void atStart() {
    if (!settings.administrator().isEmpty()) {
      members.withEmail(settings.administrator()).ifPresent(changes::appoint);
    }
  }

  @EventListener
  void atSignIn(MemberCameIn event) {
    if (isFor(event.member())) {
      changes.appoint(event.member());
    }
  }
}
