/**
 * Everyone who has an account, for administrators: to find a member, to give and take roles, and to
 * see who did. The first administrator is the one whom the operator names.
 */
@org.jspecify.annotations.NullMarked
package lyhord.member.roster;
