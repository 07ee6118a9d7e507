package lyhord.member.account;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import lyhord.member.Consents;
import lyhord.member.Organisations;
import lyhord.member.Role;
import lyhord.member.Session;
import lyhord.member.Sessions;
import lyhord.member.SignedIn;
import lyhord.member.passkey.Passkeys;
import lyhord.member.signin.Passwords;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers the account page, for whichever of its forms was sent. */
@Component
class Account {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv"))
          .withZone(ZoneId.of("Europe/Stockholm"));
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM HH.mm", Locale.of("sv"))
          .withZone(ZoneId.of("Europe/Stockholm"));

  private final Organisations organisations;
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final Consents consents;

  Account(
      Organisations organisations,
      Passwords passwords,
      Passkeys passkeys,
      Sessions sessions,
      Consents consents) {
    this.organisations = organisations;
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.consents = consents;
  }

  /** What was written in the fields that keep it. */
  record Typed(String name, String email) {
    static Typed nothing(SignedIn signedIn) {
      return new Typed(signedIn.member().name(), "");
    }
  }

  ModelAndView refused(SignedIn signedIn, Typed typed, Problems problems) {
    var view = page(signedIn, typed, null, problems);
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  ModelAndView page(SignedIn signedIn, Typed typed, @Nullable String done, Problems problems) {
    var member = signedIn.member();
    var mine = organisations.of(member);
    var page =
        new AccountPage(
            member.email(),
            typed.name(),
            typed.email(),
            member.roles().stream().map(Role::swedish).sorted().collect(Collectors.joining(", ")),
            member.is(Role.EDITOR),
            member.is(Role.ADMINISTRATOR),
            consents.given(member.id()).isPresent(),
            done,
            problems,
            mine,
            organisations.all().stream().filter(other -> !mine.contains(other)).toList(),
            password(signedIn),
            passkeys.of(member).stream().map(Account::told).toList(),
            sessions.of(member).stream().map(open -> told(open, signedIn.session())).toList());
    return new ModelAndView("member/account/account", "page", page);
  }

  /** Who has just come in by link or passkey has shown more than the old password would. */
  boolean mustTellPassword(SignedIn signedIn) {
    return passwords.has(signedIn.member()) && !sessions.isFresh(signedIn.session());
  }

  private AccountPage.Password password(SignedIn signedIn) {
    var chosen = passwords.has(signedIn.member());
    return new AccountPage.Password(chosen, chosen && !sessions.isFresh(signedIn.session()));
  }

  private static AccountPage.Passkey told(Passkeys.Passkey passkey) {
    return new AccountPage.Passkey(passkey.id(), passkey.name(), DAY.format(passkey.createdAt()));
  }

  private static AccountPage.Open told(Session open, Session here) {
    return new AccountPage.Open(
        open.id(), open.device(), MOMENT.format(open.seenAt()), open.id().equals(here.id()));
  }
}
