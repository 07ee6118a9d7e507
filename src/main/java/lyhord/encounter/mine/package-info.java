/** The visits that are a member's own: which they are, taking one over, taking them out. */
@org.jspecify.annotations.NullMarked
package lyhord.encounter.mine;
