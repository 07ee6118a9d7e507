package lyhord.understanding.swedish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/**
 * Reads a sentence into words, stems and concepts. Built once from the lexicon and the sentences of
 * the bank; immutable and safe for many threads after that.
 */
public final class Swedish {

  /** All that has a part in how a sentence is read. */
  static final List<Class<?>> CODE =
      List.of(
          Swedish.class,
          Tokens.class,
          Spelling.class,
          Compounds.class,
          Stems.class,
          Concepts.class,
          Inflections.class,
          Phrase.class,
          Word.class,
          Names.class,
          Token.class);

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Stems stems;
  private final Spelling spelling;
  private final Compounds compounds;
  private final Concepts concepts;
  private final Map<String, Word> words;
  private final Set<String> knownStems;
  private final Set<String> own;
  private final String fingerprint;

  private Swedish(Lexicon lexicon, Collection<String> sentences) {
    this.lexicon = lexicon;
    this.tokens = new Tokens(lexicon.spoken(), lexicon.phrases());
    this.stems = new Stems(lexicon.bases());
    var trusted = trusted();
    var met = Stream.concat(sentences.stream().flatMap(this::unnamed), trusted.stream());
    this.spelling = new Spelling(counts(met), trusted);
    this.compounds = new Compounds(spelling.words());
    this.concepts = new Concepts(new Inflections(lexicon.bases(), lexicon.small()));
    this.words = new HashMap<>();
    this.knownStems = new HashSet<>();
    this.own = Set.of();
    spelling.words().forEach(word -> knownStems.add(stems.of(word)));
    spelling.words().forEach(word -> words.put(word, analyse(word)));
    lexicon.concepts().forEach((concept, terms) -> terms.forEach(term -> learn(concept, term)));
    concepts.add(Names.CONCEPT, List.of(Names.STEM));
    this.fingerprint = fingerprint(lexicon, sentences);
  }

  public static Swedish of(Lexicon lexicon, Collection<String> sentences) {
    return new Swedish(lexicon, sentences);
  }

  private Swedish(Swedish shared, Set<String> own) {
    this.lexicon = shared.lexicon;
    this.tokens = shared.tokens;
    this.stems = shared.stems;
    this.spelling = shared.spelling;
    this.compounds = shared.compounds;
    this.concepts = shared.concepts;
    this.words = shared.words;
    this.knownStems = shared.knownStems;
    this.own = own;
    this.fingerprint = shared.fingerprint;
  }

  /** Tells this reading of sentences from another, by the code, the lexicon and the sentences. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The same, and the words of some more sentences are known as they are written there. */
  public Swedish with(Collection<String> sentences) {
    return new Swedish(this, sentences.stream().flatMap(this::words).collect(Collectors.toSet()));
  }

  public Phrase read(String text) {
    var read = new ArrayList<Word>();
    for (var token : tokens.of(text)) {
      read.addAll(words(token, text));
    }
    return new Phrase(List.copyOf(read), concepts.in(read));
  }

  private List<Word> words(Token token, String text) {
    var word = token.word();
    var isName = lexicon.names().isName(token, text);
    if (own.contains(word)) {
      return List.of(isName ? name(word, stems.of(word)) : word(word));
    }
    return isName
        ? List.of(name(Names.STEM, Names.STEM))
        : spelling.mend(word).stream().map(this::word).toList();
  }

  /** A case's own people are known by name, and as people. */
  private static Word name(String normal, String stem) {
    var parts = stem.equals(Names.STEM) ? List.<String>of() : List.of(Names.STEM);
    return new Word(normal, stem, parts, parts, false, true);
  }

  /** The text with spoken forms written out, for rules on words. */
  public Written written(String text) {
    var read = tokens.of(text).stream();
    return new Written(text, read.map(it -> new Token(dotted(it), it.start(), it.end())).toList());
  }

  private String dotted(Token token) {
    return own.contains(token.word()) ? token.word() : spelling.dotted(token.word());
  }

  private Word word(String normal) {
    var known = words.get(normal);
    return known != null ? known : analyse(normal);
  }

  private Word analyse(String normal) {
    var pieces = compounds.split(normal);
    var parts = pieces.stream().map(stems::of).toList();
    var stem = stems.of(normal);
    var small = lexicon.small().contains(normal);
    var known = !parts.isEmpty() || knownStems.contains(stem) || own.contains(normal);
    return new Word(normal, stem, pieces, parts, small, known);
  }

  private void learn(String concept, String term) {
    var star = term.endsWith("*");
    var found = words(term).toList();
    if (star) {
      concepts.addPrefix(concept, Tokens.raw(term).getFirst().word());
    } else if (!found.isEmpty()) {
      concepts.add(concept, found);
    }
  }

  /** Nothing is mended into a name. */
  private Stream<String> unnamed(String text) {
    return tokens.of(text).stream()
        .filter(it -> !lexicon.names().isName(it, text))
        .map(Token::word);
  }

  private Stream<String> words(String text) {
    return tokens.of(text).stream().map(Token::word);
  }

  /** The words of the lexicon, which are rightly spelt. */
  private Set<String> trusted() {
    var terms = lexicon.concepts().values().stream().flatMap(Collection::stream);
    var written = Stream.concat(terms, lexicon.spoken().values().stream()).flatMap(this::words);
    return Stream.concat(written, lexicon.bases().keySet().stream()).collect(Collectors.toSet());
  }

  private static String fingerprint(Lexicon lexicon, Collection<String> sentences) {
    var found = new Fingerprint().code(CODE).text(Version.LATEST.toString());
    found.text(lexicon.spoken().toString()).text(lexicon.phrases().toString());
    found.text(lexicon.bases().toString()).text(new TreeSet<>(lexicon.small()).toString());
    found.text(lexicon.concepts().toString());
    found.text(new TreeSet<>(lexicon.names().always()).toString());
    found.text(new TreeSet<>(lexicon.names().words()).toString());
    sentences.forEach(found::text);
    return found.hex();
  }

  private static Map<String, Integer> counts(Stream<String> words) {
    return words.collect(Collectors.toMap(word -> word, word -> 1, Integer::sum));
  }
}
