/**
 * Understands typed Swedish: which topic a question is about, how it was asked and in what manner.
 * Pure Java over the question bank in {@code content/}; nothing leaves the server and every result
 * can be explained. Knows nothing of clients, cases or pages.
 */
@org.jspecify.annotations.NullMarked
package lyhord.understanding;
