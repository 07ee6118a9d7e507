package lyhord.search.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** More searches from one network than people make. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
class TooMany extends RuntimeException {
  TooMany() {
    super("Too many searches", null, false, false);
  }
}
