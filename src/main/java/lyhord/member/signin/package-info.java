/**
 * The ways in: e-mail and password, or a link by e-mail that also opens the first account. The link
 * is sent to any address in the same way, so nobody learns who has an account.
 */
@org.jspecify.annotations.NullMarked
package lyhord.member.signin;
