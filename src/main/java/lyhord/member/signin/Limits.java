package lyhord.member.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import lyhord.member.signin.Allowances.Pace;
import org.springframework.stereotype.Component;

/** How often someone may try to come in. A whole school may share one network. */
@Component
public class Limits {

  private static final Pace TRIES_FROM_HERE = new Pace(8, Duration.ofMinutes(1));
  private static final Pace TRIES_FOR_ADDRESS = new Pace(40, Duration.ofSeconds(30));
  private static final Pace TRIES_FROM_NETWORK = new Pace(120, Duration.ofSeconds(5));
  private static final Pace LETTERS_TO_ADDRESS = new Pace(4, Duration.ofMinutes(5));
  private static final Pace LETTERS_FROM_NETWORK = new Pace(60, Duration.ofSeconds(20));

  private static final Pace KEYS_FROM_NETWORK = new Pace(120, Duration.ofSeconds(5));

  private final Allowances allowances;

  Limits(Allowances allowances) {
    this.allowances = allowances;
  }

  public void passwordTried(String email, HttpServletRequest request) {
    var network = Network.of(request).prefix();
    allowances.spend("sign-in", network, TRIES_FROM_NETWORK);
    allowances.spend("sign-in", email + " " + network, TRIES_FROM_HERE);
    allowances.spend("sign-in", email, TRIES_FOR_ADDRESS);
  }

  public void letterAsked(String email, HttpServletRequest request) {
    allowances.spend("letter", Network.of(request).prefix(), LETTERS_FROM_NETWORK);
    allowances.spend("letter", email, LETTERS_TO_ADDRESS);
  }

  public void keyAsked(HttpServletRequest request) {
    allowances.spend("passkey", Network.of(request).prefix(), KEYS_FROM_NETWORK);
  }
}
