/**
 * OAI-PMH 2.0: other catalogues fetch what the library has and hear of what is withdrawn. A token
 * to go on with holds the place itself, so none is kept here and none grows old. See docs/adr/0017.
 */
@org.jspecify.annotations.NullMarked
package lyhord.library.harvest;
