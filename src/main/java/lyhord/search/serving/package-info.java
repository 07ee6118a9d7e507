/** In what order searches are answered, and which answers are kept. */
@org.jspecify.annotations.NullMarked
package lyhord.search.serving;
