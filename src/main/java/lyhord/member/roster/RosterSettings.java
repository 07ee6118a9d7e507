package lyhord.member.roster;

import lyhord.member.Members;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** LYHORD_ADMINISTRATOR: the address of the one who is an administrator without being asked. */
@ConfigurationProperties("lyhord")
record RosterSettings(@DefaultValue("") String administrator) {

  RosterSettings {
    administrator = Members.address(administrator);
  }
}
