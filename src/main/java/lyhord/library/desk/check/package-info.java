/** Reads an entry as a careful colleague would, before it is published. */
@org.jspecify.annotations.NullMarked
package lyhord.library.desk.check;
