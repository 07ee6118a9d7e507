/**
 * How well the question bank does: which topics are taken for each other when some writers are held
 * out, which have too few examples, and which sentences stand there twice.
 */
@org.jspecify.annotations.NullMarked
package lyhord.workbench.checkup;
