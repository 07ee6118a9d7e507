/**
 * The interview engine: an authored case, a list of moves, and the encounter they make. Pure Java;
 * the state is a function of case and moves, so a visit can be resumed, replayed and forked.
 */
@org.jspecify.annotations.NullMarked
package lyhord.dialogue;
