package lyhord.search;

/**
 * A page of a file or a stretch of a transcript, with an address of its own.
 *
 * @param label "Sida 12" or "04:31"
 */
public record Part(String label, String text, String path) {}
