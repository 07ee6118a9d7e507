/** The files that belong to what is in the library. */
@org.jspecify.annotations.NullMarked
package lyhord.library.attached;
