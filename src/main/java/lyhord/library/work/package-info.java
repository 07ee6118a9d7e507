/**
 * What has been published, as it is described to others: who made it, when, where it lies and who
 * answers for it. Citations, feeds, harvesters and search engines are all told the same.
 */
@org.jspecify.annotations.NullMarked
package lyhord.library.work;
