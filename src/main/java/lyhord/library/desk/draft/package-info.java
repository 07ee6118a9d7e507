/** What is being written, whole or not. A text is never lost because somebody else wrote too. */
@org.jspecify.annotations.NullMarked
package lyhord.library.desk.draft;
