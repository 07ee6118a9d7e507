/** What was written at each time: to read, compare and take up again. */
@org.jspecify.annotations.NullMarked
package lyhord.library.desk.version;
