/** The editors' pages about files. */
@org.jspecify.annotations.NullMarked
package lyhord.media.desk;
