package lyhord.search.swedish;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyhord.content.Mistake;
import lyhord.content.Reading;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/**
 * The lists that authors edit under content/search. A line with a mistake is left out and told; the
 * others hold.
 *
 * @param parts words that compounds are put together of, however short
 * @param whole words that look like compounds and are not
 * @param irregular a form to the word it belongs to
 * @param kinds the slug of a type to the words of those who look for just such things
 * @param stop words that say nothing of what a text is about
 */
public record WordLists(
    Set<String> parts,
    Set<String> whole,
    Map<String, String> irregular,
    Set<String> stop,
    Map<String, Set<String>> kinds,
    List<SynonymLine> synonyms,
    List<Mistake> mistakes) {

  public static WordLists read(Path content) {
    var reading = new Reading(content.toAbsolutePath());
    var folder = content.toAbsolutePath().resolve("search");
    var parts = new ListFile(reading, folder.resolve("parts.txt")).words();
    var whole = new ListFile(reading, folder.resolve("whole.txt")).words();
    var irregular = new ListFile(reading, folder.resolve("forms.txt")).forms();
    var kinds = new ListFile(reading, folder.resolve("kinds.txt")).groups();
    var stop = new HashSet<>(new ListFile(reading, folder.resolve("stop.txt")).words());
    for (var word : SwedishAnalyzer.getDefaultStopSet()) {
      stop.add(new String((char[]) word));
    }
    var synonyms = new SynonymFile(reading, folder.resolve("synonyms.txt")).lines();
    return new WordLists(parts, whole, irregular, stop, kinds, synonyms, reading.mistakes());
  }

  /** Every word that authors have written, whatever for. */
  Set<String> words() {
    var all = new HashSet<>(parts);
    all.addAll(irregular.keySet());
    all.addAll(irregular.values());
    for (var line : synonyms) {
      line.from().forEach(it -> all.addAll(Tokens.words(it)));
      line.to().forEach(it -> all.addAll(Tokens.words(it)));
    }
    return all;
  }
}
