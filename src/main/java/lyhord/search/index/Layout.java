package lyhord.search.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lyhord.search.Label;
import lyhord.search.Part;
import lyhord.search.stream.StemStream;
import lyhord.search.stream.Weights;
import lyhord.search.stream.WordStream;
import lyhord.search.swedish.Swedish;
import lyhord.search.swedish.Token;
import lyhord.search.swedish.Tokens;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Lays a document down as Lucene documents: one for itself and one for each of its parts. */
final class Layout {

  private static final int LONGEST_TEXT = 400_000;

  private static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType PLACED =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType IN_ORDER = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType LISTED = type(IndexOptions.DOCS);

  private final Swedish swedish;

  Layout(Swedish swedish) {
    this.swedish = swedish;
  }

  private static FieldType type(IndexOptions options) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(options != IndexOptions.DOCS_AND_FREQS); // only what ranks has a length
    type.freeze();
    return type;
  }

  List<Document> of(lyhord.search.Document written) {
    var all = new ArrayList<Document>();
    var weights = new Weights(swedish);
    Set<String> words = new HashSet<>();
    var main = head(written);
    main.add(shown(said(written)));
    show(main, Fields.TITLE, written.title(), weights, Weights.Place.TITLE, words);
    show(main, Fields.SUMMARY, written.summary(), weights, Weights.Place.SUMMARY, words);
    show(main, Fields.BODY, cut(written.body()), weights, Weights.Place.BODY, words);
    for (var part : written.parts()) {
      var text = cut(part.text());
      var tokens = Tokens.of(text);
      main.add(new Field(Fields.PARTS, new StemStream(swedish, text, tokens), IN_ORDER));
      weights.add(Weights.Place.PART, tokens);
      tokens.forEach(it -> words.add(it.word()));
      all.add(part(written, part, tokens));
    }
    names(main, written, weights, words);
    main.add(new Field(Fields.ALL, weights.stream(), WEIGHTED));
    main.add(listed(Fields.WORD, words.stream()));
    main.add(listed(Fields.FOLDED, words.stream().filter(this::hasMarks).map(this::folded)));
    all.add(main);
    return all;
  }

  private static Document head(lyhord.search.Document written) {
    var main = new Document();
    main.add(new StringField(Fields.KEY, written.key(), Field.Store.NO));
    main.add(new StringField(Fields.SOURCE, written.source(), Field.Store.NO));
    main.add(new StringField(Fields.PATH, written.path(), Field.Store.NO));
    main.add(listed(Fields.LEADS, written.leads().stream().distinct()));
    Facet.values(written).forEach(it -> main.add(new Field(Fields.FACET, it, LISTED)));
    return main;
  }

  /** Not compressed, and not among Lucene's stored fields: each search reads ten of these. */
  private static Field shown(Map<String, String> texts) {
    var bytes = new ByteBuffersDataOutput();
    bytes.writeMapOfStrings(texts);
    return new BinaryDocValuesField(Fields.SHOWN, new BytesRef(bytes.toArrayCopy()));
  }

  private static Map<String, String> said(lyhord.search.Document written) {
    return Map.of(
        Fields.KEY, written.key(),
        Fields.PATH, written.path(),
        Fields.LEADS, String.join("\n", written.leads()),
        Fields.TYPE, written.type().name(),
        Fields.YEAR, written.year() == null ? "" : "" + written.year(),
        Fields.TITLE, written.title(),
        Fields.SUMMARY, written.summary(),
        Fields.BODY, cut(written.body()));
  }

  private void show(
      Document main,
      String field,
      String text,
      Weights weights,
      Weights.Place place,
      Set<String> words) {
    var tokens = Tokens.of(text);
    weights.add(place, tokens);
    tokens.forEach(it -> words.add(it.word()));
    // What is long is cut where the words stand.
    var type = field.equals(Fields.BODY) ? PLACED : IN_ORDER;
    main.add(new Field(field, new StemStream(swedish, text, tokens), type));
  }

  private void names(
      Document main, lyhord.search.Document written, Weights weights, Set<String> words) {
    main.add(new Field(Fields.NAME, Fields.name(written.title()), LISTED));
    for (var name : written.words()) {
      main.add(new Field(Fields.NAME, Fields.name(name), LISTED));
    }
    for (var question : written.questions()) {
      main.add(new Field(Fields.NAME, Fields.name(question), LISTED));
    }
    var named = Tokens.of(distinct(written.words()));
    weights.add(Weights.Place.NAME, named);
    weights.add(Weights.Place.LABEL, Tokens.of(labels(written)));
    weights.add(Weights.Place.LABEL, swedish.asksFor(written.type().slug()));
    named.forEach(it -> words.add(it.word()));
    var asked = Tokens.of(String.join("\n", written.questions()));
    weights.add(Weights.Place.QUESTION, asked);
    asked.forEach(it -> words.add(it.word()));
    var begun = Stream.concat(named.stream(), Tokens.of(written.title()).stream());
    main.add(listed(Fields.BEGINNING, begun.flatMap(Layout::beginnings).distinct()));
  }

  /** What it is, what it is about and who it is for, as those choose who narrow what they find. */
  private static String labels(lyhord.search.Document written) {
    var labels = Stream.of(List.of(written.type()), written.themes(), written.audiences());
    return labels.flatMap(List::stream).map(Label::name).collect(Collectors.joining(" "));
  }

  /** A name in many forms says its words once. */
  private static String distinct(List<String> names) {
    return names.stream()
        .flatMap(it -> Tokens.words(it).stream())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> beginnings(Token token) {
    var longest = Math.min(token.word().length(), Fields.LONGEST_BEGINNING);
    return IntStream.rangeClosed(1, longest).mapToObj(it -> token.word().substring(0, it));
  }

  private boolean hasMarks(String word) {
    return !swedish.forms(word).folded().equals(word);
  }

  private String folded(String word) {
    return swedish.forms(word).folded() + Fields.BETWEEN + word;
  }

  private static Field listed(String field, Stream<String> words) {
    return new Field(field, new WordStream(words), LISTED);
  }

  private Document part(lyhord.search.Document whole, Part part, List<Token> tokens) {
    var found = new Document();
    found.add(new StringField(Fields.KEY, whole.key(), Field.Store.NO));
    found.add(new StringField(Fields.SOURCE, whole.source(), Field.Store.NO));
    found.add(new StringField(Fields.PART_OF, whole.key(), Field.Store.NO));
    var text = cut(part.text());
    found.add(
        shown(
            Map.of(Fields.PART_LABEL, part.label(), Fields.PATH, part.path(), Fields.PART, text)));
    // Lengths are looked up sooner when every document has one.
    found.add(new Field(Fields.ALL, new WordStream(Stream.of()), WEIGHTED));
    found.add(new Field(Fields.PART, new StemStream(swedish, text, tokens), PLACED));
    return found;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
