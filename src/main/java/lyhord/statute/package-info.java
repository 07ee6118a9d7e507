/**
 * Statutes as dated data: acts, their sections and what each said from when to when. Pure Java; the
 * text is what authors write under {@code content/law}.
 */
@org.jspecify.annotations.NullMarked
package lyhord.statute;
