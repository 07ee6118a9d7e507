/** The lists of the library: its front page, and all there is of each kind. */
@org.jspecify.annotations.NullMarked
package lyhord.library.shelf;
