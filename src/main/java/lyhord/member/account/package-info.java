/**
 * What a member decides about their own account: name, workplaces, password, open sessions, the
 * extract of all that is kept, and the end of it.
 */
@org.jspecify.annotations.NullMarked
package lyhord.member.account;
