/** Lyhörd: one folder for each thing the platform does. */
@org.jspecify.annotations.NullMarked
package lyhord;
