/** What is new in the library, for programs that follow it: Atom, and RSS for the podcast. */
@org.jspecify.annotations.NullMarked
package lyhord.library.feed;
