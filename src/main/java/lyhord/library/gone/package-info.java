/** What once could be read, and what its address tells now. */
@org.jspecify.annotations.NullMarked
package lyhord.library.gone;
