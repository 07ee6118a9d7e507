/** The library as it can be searched. */
@org.jspecify.annotations.NullMarked
package lyhord.library.found;
