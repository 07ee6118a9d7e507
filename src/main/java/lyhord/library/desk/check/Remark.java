package lyhord.library.desk.check;

/**
 * Something that should be better, though it does not stop a publishing.
 *
 * @param key the field
 * @param advice a Swedish sentence that says what to do
 * @param where the words it is about; may be empty
 */
public record Remark(String key, String advice, String where) {}
