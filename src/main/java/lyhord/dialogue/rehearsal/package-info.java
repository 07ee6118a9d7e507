/**
 * An author's tools: plays the transcripts that are a case's tests, and plays a case in the
 * terminal.
 */
@org.jspecify.annotations.NullMarked
package lyhord.dialogue.rehearsal;
