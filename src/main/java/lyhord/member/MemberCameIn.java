package lyhord.member;

/**
 * A member has just signed in, for the first time or again. Heard before the next page is drawn.
 */
public record MemberCameIn(Member member) {}
