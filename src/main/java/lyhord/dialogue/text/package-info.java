/**
 * From an author's text to a checked case: reads a case's folder, refuses it with file, line and
 * advice, and plays the transcripts that are its tests.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("text")
package lyhord.dialogue.text;
