package lyhord.member.signin;

import lyhord.member.ReturnPath;

/** Where someone who has come in is shown: what they were on the way to, or the clinics. */
public final class Landing {

  private Landing() {}

  public static String after(ReturnPath to) {
    return "redirect:" + (to.isHome() ? "/ova" : to.path());
  }
}
