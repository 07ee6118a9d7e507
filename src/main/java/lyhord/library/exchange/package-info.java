/** A work in the formats of others, one at a time. */
@org.jspecify.annotations.NullMarked
package lyhord.library.exchange;
