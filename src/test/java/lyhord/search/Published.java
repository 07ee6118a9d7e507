package lyhord.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lyhord.Playhouse;
import org.springframework.boot.test.context.TestComponent;

/** What tests publish in the one program of the suite, and take back. */
@TestComponent
public class Published implements Searchable {

  /** Shared by every node in the suite, as rows of a database would be. */
  private static final Map<String, Document> ALL = new ConcurrentHashMap<>();

  @Override
  public String source() {
    return "test";
  }

  @Override
  public Stream<Document> documents() {
    return ALL.values().stream();
  }

  @Override
  public Optional<Document> document(String key) {
    return Optional.ofNullable(ALL.get(key));
  }

  public static void publish(Writing written) {
    var document = written.done();
    ALL.put(document.key(), document);
    Playhouse.bean(Changes.class).announce(document.key());
  }

  public static void withdraw(String key) {
    ALL.remove("test:" + key);
    Playhouse.bean(Changes.class).announce("test:" + key);
  }

  public static void withdrawAll() {
    ALL.clear();
    Playhouse.bean(Changes.class).announceAll("test");
  }
}
