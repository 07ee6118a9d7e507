/**
 * What rests on the law, and the editors' room where wordings are entered and uses looked through.
 */
@org.jspecify.annotations.NullMarked
package lyhord.law.radar;
