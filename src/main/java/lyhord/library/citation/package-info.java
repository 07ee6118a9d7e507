/** How a work is referred to: as a line to copy, and as files for programs that keep references. */
@org.jspecify.annotations.NullMarked
package lyhord.library.citation;
