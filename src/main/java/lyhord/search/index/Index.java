package lyhord.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lyhord.search.Document;
import lyhord.search.Link;
import lyhord.search.serving.Answers;
import lyhord.search.serving.Searchers;
import lyhord.search.swedish.Swedish;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.MMapDirectory;
import org.springframework.util.ConcurrentLruCache;

/** An index in a folder of its own, open for questions and for what is published meanwhile. */
public final class Index implements Closeable {

  private static final double BUFFER_MEGABYTES = 24;
  private static final int KEPT = 2_000;
  private static final int MOST_ALIKE = 10;

  private final Swedish swedish;
  private final Layout layout;
  private final MMapDirectory directory;
  private final IndexWriter writer;
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Searchers searchers = new Searchers();
  private volatile Answers<Asked, Found> answers;
  private volatile ConcurrentLruCache<String, List<Link>> alike;
  private volatile Snapshot now;
  private volatile boolean closed;

  private Index(Path folder, Swedish swedish) throws IOException {
    this.swedish = swedish;
    this.layout = new Layout(swedish);
    this.directory = new MMapDirectory(folder);
    var config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setSimilarity(Snapshot.RANKING)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    this.writer = new IndexWriter(directory, config);
    this.now = Snapshot.of(DirectoryReader.open(writer), names);
    forget();
  }

  /** Makes an empty index. */
  public static Index in(Path folder, Swedish swedish) {
    try {
      return new Index(folder, swedish);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is asked of one moment. */
  interface Asking<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  /** Takes the place of what had the same key. Found after {@link #show}. */
  public void put(Document document) {
    name(document);
    change(() -> writer.updateDocuments(key(document.key()), layout.of(document)));
  }

  /**
   * Lays a document out for a new index, where nothing has the same key, so that there is nothing
   * to look for first. Run, it is in the index.
   */
  public Runnable adding(Document document) {
    name(document);
    var laid = layout.of(document);
    return () -> change(() -> writer.addDocuments(laid));
  }

  private void name(Document document) {
    for (var facet : Facet.values()) {
      facet.of(document).forEach(it -> names.put(facet.value(it.slug()), it.name()));
    }
  }

  public void remove(String key) {
    change(() -> writer.deleteDocuments(key(key)));
  }

  public void removeAll(String source) {
    change(() -> writer.deleteDocuments(new Term(Fields.SOURCE, source)));
  }

  /** Makes everything until now be found. */
  public synchronized void show() {
    change(
        () -> {
          var newer = DirectoryReader.openIfChanged(now.reader(), writer);
          if (newer != null) {
            var before = now;
            now = Snapshot.of(newer, names);
            forget();
            before.reader().close();
          }
        });
  }

  /** Lays the index down for reading, once it is whole. It answers meanwhile. */
  public void settle() {
    change(() -> writer.forceMerge(1));
    show();
  }

  /** How many documents can be found. */
  public int size() {
    return ask(it -> it.reader().getDocCount(Fields.ALL));
  }

  /** The first of the results, or a page of them. The same again costs nothing until a change. */
  public Found find(Asked asked) {
    return answers.to(asked);
  }

  private Found search(Asked asked) {
    return searchers.ask(() -> ask(state -> new Finding(state, swedish, asked).found()));
  }

  /**
   * What is kept is thrown away as a whole, after a newer state is in place: a slow answer of
   * before is put where nobody looks any more.
   */
  private void forget() {
    answers = new Answers<>(this::search, it -> !it.unfinished());
    alike = new ConcurrentLruCache<>(KEPT, this::alike);
  }

  /** Titles that go on as somebody has begun to type. */
  public List<Link> complete(String begun, int most) {
    return ask(it -> new Completion(it, swedish).of(begun, most));
  }

  /** What is about the same as one document. */
  public List<Link> related(String key, int most) {
    return alike.get(key).stream().limit(most).toList();
  }

  private List<Link> alike(String key) {
    return ask(state -> new Likeness(state, swedish).to(key, MOST_ALIKE));
  }

  private <T> T ask(Asking<T> question) {
    while (true) {
      var snapshot = now;
      if (closed) {
        throw new IllegalStateException("The index is closed");
      }
      if (snapshot.reader().tryIncRef()) {
        try {
          return question.of(snapshot);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } finally {
          release(snapshot);
        }
      }
    }
  }

  private static void release(Snapshot snapshot) {
    change(() -> snapshot.reader().decRef());
  }

  private static Term key(String key) {
    return new Term(Fields.KEY, key);
  }

  private interface Change {
    void make() throws IOException;
  }

  private static void change(Change change) {
    try {
      change.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Nothing is kept: an index is made anew at the next start. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    searchers.close();
    now.reader().close();
    writer.rollback();
    var folder = directory.getDirectory();
    directory.close();
    delete(folder);
  }
}
