package lyhord.member.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lyhord.member.Extract;
import lyhord.member.Members;
import lyhord.member.Organisation;
import lyhord.member.Organisations;
import lyhord.member.Role;
import lyhord.member.signin.Passwords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Five people with one password, which is drawn at the first start and kept until they go. */
@Component
class DemoCast {

  record Player(String name, String email, Set<Role> roles) {}

  static final List<Player> PLAYERS =
      List.of(
          new Player("Asta", "asta@lyhord.example", Set.of()),
          new Player("Bo", "bo@lyhord.example", Set.of(Role.COORDINATOR)),
          new Player("Cilla", "cilla@lyhord.example", Set.of(Role.EDUCATOR, Role.EDITOR)),
          new Player("Dag", "dag@lyhord.example", Set.of(Role.EDITOR, Role.MODERATOR)),
          new Player("Eva", "eva@lyhord.example", Set.of(Role.ADMINISTRATOR)));

  /** Easy to read aloud and to type: no letters that look alike. */
  private static final String LETTERS = "bdfghjkmnprstvx";

  private static final String VOWELS = "aeiouy";

  private final Members members;
  private final Organisations organisations;
  private final Passwords passwords;
  private final Extract extract;
  private final JdbcClient db;

  DemoCast(
      Members members,
      Organisations organisations,
      Passwords passwords,
      Extract extract,
      JdbcClient db) {
    this.members = members;
    this.organisations = organisations;
    this.passwords = passwords;
    this.extract = extract;
    this.db = db;
  }

  /** Returns the password that all of them have. */
  @Transactional
  String enter() {
    var known = password();
    if (known.isPresent()) {
      return known.get();
    }
    var drawn = draw();
    db.sql("insert into member.demo (password) values (:password)")
        .param("password", drawn)
        .update();
    var unit = unit();
    for (var player : PLAYERS) {
      enter(player, drawn, unit);
    }
    return drawn;
  }

  /**
   * Whoever once tried the platform here leaves no known password behind, and no administrator
   * under a new address.
   */
  @Transactional
  void leave() {
    if (password().isEmpty()) {
      return;
    }
    for (var id : db.sql("select member_id from member.player").query(UUID.class).list()) {
      members.withId(id).ifPresent(extract::erase);
    }
    db.sql("delete from member.demo").update();
  }

  private void enter(Player player, String password, Organisation unit) {
    var member = members.create(player.email(), player.name());
    db.sql("insert into member.player (member_id) values (:id) on conflict do nothing")
        .param("id", member.id())
        .update();
    passwords.choose(member, password);
    player.roles().forEach(role -> members.give(member, role));
    organisations.join(member, unit.id());
  }

  private Organisation unit() {
    var region = organisations.create("region", "Region Nordanskog", null);
    organisations.create("municipality", "Älvnäs kommun", region);
    return organisations.create("unit", "Vårdcentralen Linden", region);
  }

  private Optional<String> password() {
    return db.sql("select password from member.demo").query(String.class).optional();
  }

  private static String draw() {
    var random = new java.security.SecureRandom();
    var word = new StringBuilder();
    for (var syllable = 0; syllable < 8; syllable++) {
      word.append(syllable > 0 && syllable % 2 == 0 ? "-" : "")
          .append(LETTERS.charAt(random.nextInt(LETTERS.length())))
          .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.toString();
  }
}
