package lyhord.member.signin;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many tries in a short time, by this reader or by all together. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
class TooMany extends RuntimeException {
  TooMany() {
    super("Too many tries", null, false, false);
  }
}
