/**
 * Passkeys: signing in with a phone or computer that keeps a key. What a key is asked to sign waits
 * in a row, not in a cookie, so any node may hear the answer.
 */
@org.jspecify.annotations.NullMarked
package lyhord.member.passkey;
