/**
 * An example is tried before it is saved: a model learns it in the background, and the page shows
 * what would be understood differently then.
 */
@org.jspecify.annotations.NullMarked
package lyhord.workbench.trial;
