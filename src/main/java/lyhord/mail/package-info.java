/**
 * The one door for outgoing mail. A feature hands in a letter, in its own transaction; the letter
 * leaves when that transaction is done, is tried again when the mail server is away, and is erased
 * when it has been delivered.
 */
@org.jspecify.annotations.NullMarked
package lyhord.mail;
