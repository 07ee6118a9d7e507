package lyhord.search.swedish;

import java.util.List;

/**
 * What a word is found by.
 *
 * @param stem what all its forms share
 * @param parts stems of what it is put together of; empty for a simple word
 * @param folded the word without dots and rings
 */
public record Forms(String stem, List<String> parts, String folded) {}
