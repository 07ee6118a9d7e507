/**
 * Reads hasty, spoken, misspelt Swedish into words one can compare: written forms, stems, parts of
 * compounds and the concepts they stand for. Everything it knows comes from {@code
 * content/understanding/normalisation.yaml} and {@code concepts.yaml}, and from the words of the
 * question bank. Used by the interpreter alone.
 */
@org.jspecify.annotations.NullMarked
package lyhord.understanding.swedish;
