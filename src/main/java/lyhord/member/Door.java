package lyhord.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import lyhord.web.Address;
import lyhord.web.Recognition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Lets members in and out, and recognises them. The only code that knows the cookie. */
@Component
public class Door implements Recognition {

  private static final String COOKIE = "lyhord";
  private static final String FOUND = Door.class.getName();

  private final Sessions sessions;
  private final Address address;
  private final ApplicationEventPublisher events;

  Door(Sessions sessions, Address address, ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.address = address;
    this.events = events;
  }

  public void letIn(
      Member member,
      Session.Way way,
      boolean keep,
      HttpServletRequest request,
      HttpServletResponse response) {
    letOut(request, response);
    var secret = sessions.open(member, way, Device.of(request.getHeader("User-Agent")), keep);
    set(response, secret.text(), keep ? Sessions.KEPT : null);
    events.publishEvent(new MemberCameIn(member));
  }

  /** Ends the session in which this request was made, if there is one. */
  public void letOut(HttpServletRequest request, HttpServletResponse response) {
    var found = find(request);
    if (found.isPresent()) {
      sessions.close(found.get().member(), found.get().session().id());
      set(response, "", Duration.ZERO);
    }
    request.setAttribute(FOUND, Optional.empty());
  }

  /**
   * Who this is. Asked of the database once for each request, and never without a cookie; when it
   * does not answer, a stranger.
   */
  @SuppressWarnings("unchecked")
  public Optional<SignedIn> find(HttpServletRequest request) {
    var known = (Optional<SignedIn>) request.getAttribute(FOUND);
    if (known == null) {
      var cookie = WebUtils.getCookie(request, COOKIE);
      request.setAttribute(FOUND, Optional.empty());
      known =
          cookie == null || cookie.getValue().isEmpty()
              ? Optional.empty()
              : sessions.find(new Secret(cookie.getValue()));
      request.setAttribute(FOUND, known);
    }
    return known;
  }

  @Override
  public @Nullable Known known(HttpServletRequest request) {
    return find(request)
        .map(it -> new Known(it.member().name(), it.member().is(Role.EDITOR)))
        .orElse(null);
  }

  private void set(HttpServletResponse response, String value, @Nullable Duration age) {
    var cookie =
        ResponseCookie.from(COOKIE, value)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .secure(address.isSecure());
    if (age != null) {
      cookie.maxAge(age);
    }
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }
}
