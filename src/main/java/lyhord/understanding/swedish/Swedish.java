package lyhord.understanding.swedish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a sentence into words, stems and concepts. Built once from the lexicon and the sentences of
 * the bank; immutable and safe for many threads after that.
 */
public final class Swedish {

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Stems stems;
  private final Spelling spelling;
  private final Compounds compounds;
  private final Concepts concepts = new Concepts();
  private final Map<String, Word> words = new HashMap<>();

  private Swedish(Lexicon lexicon, Collection<String> sentences) {
    this.lexicon = lexicon;
    this.tokens = new Tokens(lexicon.spoken(), lexicon.phrases());
    this.stems = new Stems(lexicon.bases());
    this.spelling = new Spelling(vocabulary(sentences));
    this.compounds = new Compounds(spelling.words());
    spelling.words().forEach(word -> words.put(word, analyse(word, true)));
    lexicon.concepts().forEach((concept, terms) -> terms.forEach(term -> learn(concept, term)));
  }

  public static Swedish of(Lexicon lexicon, Collection<String> sentences) {
    return new Swedish(lexicon, sentences);
  }

  public Phrase read(String text) {
    var read = new ArrayList<Word>();
    for (var token : tokens.of(text)) {
      spelling.mend(token.word()).forEach(word -> read.add(word(word)));
    }
    return new Phrase(List.copyOf(read), concepts.in(read));
  }

  /** The text with spoken forms written out, for rules on words. */
  public Written written(String text) {
    return new Written(text, tokens.of(text));
  }

  private Word word(String normal) {
    var known = words.get(normal);
    return known != null ? known : analyse(normal, false);
  }

  private Word analyse(String normal, boolean known) {
    var split = compounds.split(normal);
    var parts = split.stream().map(stems::of).toList();
    var small = lexicon.small().contains(normal);
    return new Word(normal, stems.of(normal), parts, small, known || !split.isEmpty());
  }

  private void learn(String concept, String term) {
    var star = term.endsWith("*");
    var found = words(term).map(stems::of).toList();
    if (!found.isEmpty()) {
      concepts.add(concept, star ? List.of(Tokens.raw(term).getFirst().word() + "*") : found);
    }
  }

  private Stream<String> words(String text) {
    return tokens.of(text).stream().map(Token::word);
  }

  private Map<String, Integer> vocabulary(Collection<String> sentences) {
    var terms = lexicon.concepts().values().stream().flatMap(Collection::stream);
    var written = Stream.concat(terms, lexicon.spoken().values().stream());
    var counts = new HashMap<String, Integer>();
    Stream.concat(
            Stream.concat(sentences.stream(), written).flatMap(this::words),
            lexicon.bases().keySet().stream())
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }
}
