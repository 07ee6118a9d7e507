package lyhord.member.account;

import lyhord.web.Problems;

/** Asks once more before an account is erased. */
public record DeletionPage(String email, String typed, Problems problems) {}
