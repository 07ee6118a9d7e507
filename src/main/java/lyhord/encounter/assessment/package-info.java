/** The assessment at the end of a visit: a draft that is saved as one goes, handed in once. */
@org.jspecify.annotations.NullMarked
package lyhord.encounter.assessment;
