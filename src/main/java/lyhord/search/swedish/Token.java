package lyhord.search.swedish;

/**
 * A word of a text, in small letters.
 *
 * @param start where it begins in the text
 * @param end where it ends
 */
public record Token(String word, int start, int end) {}
