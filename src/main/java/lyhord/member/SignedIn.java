package lyhord.member;

/** A member, and the session in which they are here. */
public record SignedIn(Member member, Session session) {}
