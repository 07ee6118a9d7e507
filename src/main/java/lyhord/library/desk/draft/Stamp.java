package lyhord.library.desk.draft;

/**
 * What a text was written on top of.
 *
 * @param version of the draft; 0 when there was none
 * @param base the revision that could be read then; 0 when none could
 */
public record Stamp(long version, int base) {}
