/**
 * Ranks topics for a sentence by what example sentences have taught: a linear classifier and the
 * likeness to the nearest examples, over the same features. Knows sentences and topic names, not
 * what they are for. Used by the interpreter alone.
 */
@org.jspecify.annotations.NullMarked
package lyhord.understanding.ranking;
