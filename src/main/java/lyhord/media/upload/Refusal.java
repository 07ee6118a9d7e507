package lyhord.media.upload;

import org.springframework.http.HttpStatus;

/** Why a file is not taken in, in words that tell what to do. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final HttpStatus status;

  Refusal(HttpStatus status, String words) {
    super(words, null, false, false);
    this.status = status;
  }

  Refusal(String words) {
    this(HttpStatus.UNPROCESSABLE_CONTENT, words);
  }

  public HttpStatus status() {
    return status;
  }

  public String words() {
    return String.valueOf(getMessage());
  }
}
