/** The clinics and their clients as they can be found: what is read before going in. */
@org.jspecify.annotations.NullMarked
package lyhord.clinic.found;
