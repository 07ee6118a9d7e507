/**
 * What editors add to the question bank: examples, which the clients learn from at once, and
 * proposals for topics, which wait until somebody has written them into the content.
 */
@org.jspecify.annotations.NullMarked
package lyhord.workbench.example;
