package lyhord.member.signin;

import lyhord.web.Problems;

/** Where a link leads: a button for a member, a short form for who has no account yet. */
public record EntrancePage(String email, boolean first, String name, Problems problems) {}
