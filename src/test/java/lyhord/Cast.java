package lyhord;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.member.Role;
import lyhord.member.Session;
import lyhord.member.Sessions;
import lyhord.member.signin.Passwords;
import org.jspecify.annotations.Nullable;

/** The people every test may use. */
public enum Cast {
  /** A counsellor at a health centre. */
  ASTA,
  /** Coordinates the work with children as next of kin in a region. */
  BO(Role.COORDINATOR),
  /** Teaches at a university. */
  CILLA(Role.EDUCATOR),
  /** Edits what the national centre publishes. */
  DAG(Role.EDITOR),
  /** Runs the site. */
  EVA(Role.ADMINISTRATOR),
  /** Leads a network. */
  FIA(Role.MODERATOR),
  /** Edits too, and reads what Dag has written. */
  GUN(Role.EDITOR);

  public static final String PASSWORD = "en lugn kväll vid sjön";

  private static final Map<Cast, Member> KNOWN = new ConcurrentHashMap<>();

  private final @Nullable Role role;

  Cast() {
    this(null);
  }

  Cast(@Nullable Role role) {
    this.role = role;
  }

  public String email() {
    return name().toLowerCase(java.util.Locale.ROOT) + "@exempel.se";
  }

  /** The member as the database knows them, made at the first need. */
  public Member member() {
    var members = Playhouse.bean(Members.class);
    return KNOWN.computeIfAbsent(this, it -> make(members, email(), role));
  }

  /** Someone of their own for a test that changes or erases an account. */
  public static Member newcomer(String email) {
    return make(Playhouse.bean(Members.class), email, null);
  }

  private static Member make(Members members, String email, @Nullable Role role) {
    var member = members.create(email, email.substring(0, email.indexOf('@')));
    Playhouse.bean(Passwords.class).choose(member, PASSWORD);
    if (role != null) {
      members.give(member, role);
    }
    return members.withEmail(email).orElseThrow();
  }

  /** A browser in which someone has signed in. */
  public static Guest as(Cast someone) {
    return as(someone.member());
  }

  public static Guest as(Member member) {
    var secret =
        Playhouse.bean(Sessions.class)
            .open(member, Session.Way.PASSWORD, "Firefox på Linux", false);
    return new Guest("lyhord=" + secret.text());
  }

  /** A browser that has never been here. */
  public static Guest stranger() {
    return new Guest("");
  }
}
