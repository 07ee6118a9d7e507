package lyhord.understanding.swedish;

import java.util.List;

/**
 * A word as it was understood.
 *
 * @param normal the written form: "nåt" becomes "något", "lange" becomes "länge"
 * @param stem what its inflections share
 * @param pieces a compound's parts, empty for a simple word
 * @param parts their stems
 * @param small true for a word that says nothing of what the question is about
 * @param known false for a word never met in the bank or the concepts
 */
public record Word(
    String normal,
    String stem,
    List<String> pieces,
    List<String> parts,
    boolean small,
    boolean known) {}
