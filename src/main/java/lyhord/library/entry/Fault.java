package lyhord.library.entry;

/**
 * Something that must be mended before an entry can be published.
 *
 * @param key the field
 * @param advice a Swedish sentence that says what to do
 */
public record Fault(String key, String advice) {}
