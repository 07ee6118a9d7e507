package lyhord.member.account;

/** The address a member has, and the one that is to take its place. */
public record EmailPage(String old, String email) {}
