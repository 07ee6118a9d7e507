package lyhord.search;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import lyhord.content.Mistake;
import lyhord.search.index.Index;
import lyhord.search.serving.InOrder;
import lyhord.search.swedish.Swedish;
import lyhord.search.swedish.Token;
import lyhord.search.swedish.Tokens;
import lyhord.search.swedish.Vocabulary;
import lyhord.search.swedish.WordLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes an index of everything: reads it once for its words, and once to lay it down. */
@Component
class Binding {

  private final ObjectProvider<Searchable> sources;
  private final Shelves shelves;
  private final Path content;

  Binding(
      ObjectProvider<Searchable> sources,
      Shelves shelves,
      @Value("${lyhord.content}") Path content) {
    this.sources = sources;
    this.shelves = shelves;
    this.content = content;
  }

  /** An index, and what is wrong in the lists it was made with. */
  record Bound(Index index, List<Mistake> mistakes) {}

  Bound bind(IntConsumer progress) {
    var lists = WordLists.read(content);
    var swedish = new Swedish(lists, vocabulary());
    var index = Index.in(shelves.fresh(), swedish);
    fill(index, progress);
    index.show();
    return new Bound(index, lists.mistakes());
  }

  /** One is laid out while the one before it is written. */
  private void fill(Index index, IntConsumer progress) {
    var done = 0;
    try (var writing = new InOrder()) {
      for (var source : sources) {
        try (var documents = source.documents()) {
          for (var document : (Iterable<Document>) documents::iterator) {
            writing.add(index.adding(document));
            progress.accept(++done);
          }
        }
      }
    }
  }

  private Vocabulary vocabulary() {
    var vocabulary = new Vocabulary();
    for (var source : sources) {
      try (var documents = source.documents()) {
        documents.forEach(it -> vocabulary.add(words(it)));
      }
    }
    return vocabulary;
  }

  private static Set<String> words(Document document) {
    var words = new HashSet<String>();
    var texts = Stream.of(document.title(), document.summary(), document.body());
    var parts = document.parts().stream().map(Part::text);
    Stream.of(texts, parts, document.questions().stream())
        .flatMap(it -> it)
        .flatMap(text -> Tokens.of(text).stream())
        .map(Token::word)
        .forEach(words::add);
    return words;
  }

  /** Takes in what has changed: one document, or all of a source. */
  void renew(Index index, String key) {
    for (var source : sources) {
      if (key.equals(source.source() + ":" + Changes.ALL)) {
        index.removeAll(source.source());
        try (var documents = source.documents()) {
          documents.forEach(index::put);
        }
      } else if (key.startsWith(source.source() + ":")) {
        source.document(key).ifPresentOrElse(index::put, () -> index.remove(key));
      }
    }
  }
}
