/**
 * What is written about something in the library: its kind, its fields and what is wrong with them.
 * Pure: knows no database and no page.
 */
@org.jspecify.annotations.NullMarked
package lyhord.library.entry;
