/**
 * The index itself, in Lucene: how a document is laid down, how a question is understood, what is
 * found and in which order. Knows neither Spring nor the database.
 */
@org.jspecify.annotations.NullMarked
package lyhord.search.index;
