/** Words and stems as Lucene wants to be handed them. */
@org.jspecify.annotations.NullMarked
package lyhord.search.stream;
