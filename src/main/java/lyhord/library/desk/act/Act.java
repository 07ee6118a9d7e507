package lyhord.library.desk.act;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What somebody did with an item.
 *
 * @param by empty when it was done by the clock, or the editor is a member no more
 */
record Act(UUID item, String title, Deed deed, String note, OffsetDateTime at, String by) {}
