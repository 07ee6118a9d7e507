/**
 * From an author's text to a checked case: reads a case's folder, or refuses it with file, line and
 * advice.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("text")
package lyhord.dialogue.text;
