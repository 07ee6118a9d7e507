package lyhord.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lyhord.search.Document;
import lyhord.search.Writing;
import lyhord.search.swedish.Lists;

/** An index with a few documents, and short ways to ask it. */
final class Shelf implements AutoCloseable {

  private final Index index;

  Shelf(Path folder, Writing... written) {
    var documents = Stream.of(written).map(Writing::done).toList();
    index =
        Index.in(folder, Lists.with(documents.stream().map(Shelf::text).toArray(String[]::new)));
    documents.forEach(index::put);
    index.settle();
  }

  private static String text(Document document) {
    return document.title() + " " + document.summary() + " " + document.body();
  }

  Index index() {
    return index;
  }

  Found ask(String text) {
    return index.find(Asked.of(text, 1));
  }

  /** The last part of each hit's path, in order. */
  List<String> find(String text) {
    return paths(ask(text));
  }

  static List<String> paths(Found found) {
    return found.hits().stream().map(it -> it.path().replace("/test/", "")).toList();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
