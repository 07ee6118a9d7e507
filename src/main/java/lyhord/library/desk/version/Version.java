package lyhord.library.desk.version;

import java.time.OffsetDateTime;

/**
 * What was written at some time.
 *
 * @param by empty when it came with Lyhörd, or the editor is a member no more
 */
record Version(int number, String note, OffsetDateTime at, String by, boolean published) {}
