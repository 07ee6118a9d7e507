package lyhord.member.signin;

import lyhord.web.Problems;

/** Asks for the address that a link is to be sent to; for the first account or for signing in. */
public record LinkPage(boolean first, String email, String to, Problems problems) {

  public String title() {
    return first ? "Skapa ett konto" : "Logga in med en länk";
  }
}
