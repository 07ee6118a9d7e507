/** Looks after where published pages lead: every address is tried once a week. */
@org.jspecify.annotations.NullMarked
package lyhord.library.desk.link;
