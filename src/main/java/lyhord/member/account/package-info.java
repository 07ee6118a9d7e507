/**
 * What a member decides about their own account: name, e-mail address, workplaces, password, open
 * sessions, the extract of all that is kept, and the end of it. A new address counts when the one
 * who is signed in has followed a link that was sent there.
 */
@org.jspecify.annotations.NullMarked
package lyhord.member.account;
