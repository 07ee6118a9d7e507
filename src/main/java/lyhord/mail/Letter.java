package lyhord.mail;

/** A letter in plain Swedish text. */
public record Letter(String to, String subject, String text) {

  public Letter {
    if (to.indexOf('\n') >= 0 || to.indexOf('\r') >= 0 || subject.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("An address and a subject are one line");
    }
  }
}
