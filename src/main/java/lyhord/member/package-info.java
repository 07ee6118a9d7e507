/**
 * Who is signed in: people, the roles they have been given, the organisations they belong to and
 * the sessions they have open. A controller that takes a {@link lyhord.member.Member} is for
 * members; with {@code @Nullable} it is open to all. What a role may not see does not exist: 404.
 */
@org.jspecify.annotations.NullMarked
package lyhord.member;
