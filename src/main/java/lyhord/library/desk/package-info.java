/** The editors' desk over the library: what waits for whom, and all there is. */
@org.jspecify.annotations.NullMarked
package lyhord.library.desk;
