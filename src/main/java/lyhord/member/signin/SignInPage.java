package lyhord.member.signin;

import lyhord.web.Problems;

/** The sign-in form, with what was typed but never the password. */
public record SignInPage(String email, boolean keep, String to, Problems problems) {}
