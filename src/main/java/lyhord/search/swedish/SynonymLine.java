package lyhord.search.swedish;

import java.util.List;

/**
 * A line of the file of synonyms.
 *
 * @param from what somebody may write
 * @param to what it also stands for; the same list when each stands for the others
 */
record SynonymLine(List<String> from, List<String> to) {}
