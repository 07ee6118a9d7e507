package lyhord.library.desk.compare;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import lyhord.library.desk.compare.Change.Side;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Field;
import lyhord.media.Files;
import org.springframework.stereotype.Component;

/** What two versions say differently; files are told by their names. */
@Component
public class Differences {

  private static final Map<String, String> NONE = Map.of();

  private final Files files;

  Differences(Files files) {
    this.files = files;
  }

  /** The fields that differ, in the order of the form. */
  public List<Change> between(Entry older, Entry newer) {
    var changed =
        newer.kind().fields().stream()
            .filter(field -> !older.value(field.key()).equals(newer.value(field.key())))
            .toList();
    var names = changed.stream().anyMatch(it -> it.input().isFiles()) ? names(older, newer) : NONE;
    return changed.stream().map(field -> change(field, older, newer, names)).toList();
  }

  private Map<String, String> names(Entry older, Entry newer) {
    var keys = new LinkedHashSet<>(older.files());
    keys.addAll(newer.files());
    return files.find(keys).entrySet().stream()
        .collect(toMap(it -> it.getKey().toString(), it -> it.getValue().name()));
  }

  private static Change change(Field field, Entry older, Entry newer, Map<String, String> names) {
    var before = side(field, older.value(field.key()), names);
    var after = side(field, newer.value(field.key()), names);
    var lines = Comparing.lines(before.words(), after.words());
    return new Change(field.key(), field.label(), before, after, lines, field.input().isFiles());
  }

  private static Side side(Field field, String value, Map<String, String> names) {
    return new Side(value, field.input().isFiles() ? named(value, names) : value);
  }

  private static String named(String keys, Map<String, String> names) {
    return String.join("\n", keys.lines().map(it -> names.getOrDefault(it, it)).toList());
  }
}
