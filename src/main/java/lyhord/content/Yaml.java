package lyhord.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping in a content file. Asking for something that is missing or of the wrong kind notes a
 * mistake and answers with an empty value, so that reading goes on and finds the rest.
 */
public final class Yaml {

  /** A text in a list, and where it stands. */
  public record Words(String text, int line) {}

  private final Reading reading;
  private final String file;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  Yaml(Reading reading, String file, MappingNode node) {
    this(reading, file, node, line(node));
  }

  private Yaml(Reading reading, String file, MappingNode node, int line) {
    this.reading = reading;
    this.file = file;
    this.line = line;
    node.getValue().forEach(entry -> add(entry.getKeyNode(), entry.getValueNode()));
  }

  /** Stands for what is not there. That it is missing is told once; what it lacks is not. */
  static Yaml absent(String file, int line) {
    var nothing = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
    return new Yaml(new Reading(Path.of("")), file, nothing, line);
  }

  /** The line of a key, or of the mapping itself when the key is missing. */
  public int line(String key) {
    return lines.getOrDefault(key, line);
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The keys, where authors choose them; one with nothing under it is a mistake. */
  public Set<String> keys() {
    lines.keySet().stream().filter(this::isBlank).forEach(this::blank);
    return Collections.unmodifiableSet(values.keySet());
  }

  /** Notes a mistake at this mapping. */
  public void mistake(String message) {
    reading.mistake(file, line, message);
  }

  /** Notes a mistake at a key. */
  public void mistake(String key, String message) {
    reading.mistake(file, line(key), message);
  }

  /** Notes a mistake at a line of this file. */
  public void mistakeAt(int at, String message) {
    reading.mistake(file, at, message);
  }

  /** Notes every key but these as a mistake, with the one that was probably meant. */
  public Yaml only(String... allowed) {
    var known = List.of(allowed);
    for (var key : lines.keySet()) {
      if (!known.contains(key)) {
        mistake(
            key,
            isBlank(key)
                ? cutOff(key)
                : "Okänd nyckel " + key + "." + Nearest.advice("Här kan stå", key, known));
      } else if (isBlank(key)) {
        blank(key);
      }
    }
    return this;
  }

  /** A text that must be there. */
  public String text(String key) {
    var isText = values.get(key) instanceof ScalarNode || !has(key);
    return optionalText(key).orElseGet(() -> isText ? missing(key, "") : "");
  }

  public String text(String key, String otherwise) {
    return optionalText(key).orElse(otherwise);
  }

  public Optional<String> optionalText(String key) {
    return switch (values.get(key)) {
      case null -> Optional.empty();
      case ScalarNode scalar -> Optional.of(scalar.getValue().strip()).filter(s -> !s.isEmpty());
      default -> wrong(key, "en text", Optional.empty());
    };
  }

  /** A whole number that must be there. */
  public int integer(String key) {
    return has(key) ? integer(key, 0) : missing(key, 0);
  }

  public int integer(String key, int otherwise) {
    var written = text(key, "");
    if (written.isEmpty()) {
      return otherwise;
    }
    var whole = written.matches("[+-]?\\d{1,9}");
    return whole ? Integer.parseInt(written) : wrong(key, "ett heltal", otherwise);
  }

  /** {@code true} or {@code ja}; false when nothing is written. */
  public boolean yes(String key) {
    return switch (text(key, "nej")) {
      case "true", "ja" -> true;
      case "false", "nej" -> false;
      default -> wrong(key, "true eller false", false);
    };
  }

  /** One of the given words, as what it stands for; the first when missing or unknown. */
  public <T> T choice(String key, Map<String, T> choices) {
    var written = text(key);
    var found = choices.get(written);
    if (found == null && !written.isEmpty()) {
      var advice = Nearest.advice("Välj bland", written, choices.keySet());
      mistake(key, written + " går inte att ha som " + key + "." + advice);
    }
    return found != null ? found : choices.values().iterator().next();
  }

  /** The texts of a list; empty when the key is missing. */
  public List<String> texts(String key) {
    return words(key).stream().map(Words::text).toList();
  }

  /** The texts of a list with their lines; empty when the key is missing. */
  public List<Words> words(String key) {
    var found = new ArrayList<Words>();
    for (var item : items(key)) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        found.add(new Words(scalar.getValue().strip(), line(item)));
      } else {
        mistakeAt(line(item), "Varje rad under " + key + " ska vara en text.");
      }
    }
    return found;
  }

  /** The mappings of a list; empty when the key is missing. */
  public List<Yaml> list(String key) {
    var found = new ArrayList<Yaml>();
    for (var item : items(key)) {
      if (item instanceof MappingNode mapping) {
        found.add(new Yaml(reading, file, mapping));
      } else {
        mistakeAt(line(item), "Varje punkt under " + key + " ska ha rader som nyckel: värde.");
      }
    }
    return found;
  }

  /** A mapping that must be there; an empty one when it is not. */
  public Yaml map(String key) {
    return optionalMap(key)
        .orElseGet(() -> has(key) ? absent(file, line) : missing(key, absent(file, line)));
  }

  public Optional<Yaml> optionalMap(String key) {
    return switch (values.get(key)) {
      case null -> Optional.empty();
      case MappingNode mapping -> Optional.of(new Yaml(reading, file, mapping));
      default -> wrong(key, "rader på formen nyckel: värde", Optional.empty());
    };
  }

  /** Every value of this mapping as a mapping, in the order written. */
  public Map<String, Yaml> maps() {
    var found = new LinkedHashMap<String, Yaml>();
    keys().forEach(key -> optionalMap(key).ifPresent(map -> found.put(key, map)));
    return found;
  }

  private List<Node> items(String key) {
    return switch (values.get(key)) {
      case null -> List.of();
      case SequenceNode sequence -> sequence.getValue();
      default -> wrong(key, "en lista: [a, b] eller en rad för varje med - först", List.of());
    };
  }

  private void add(Node key, Node value) {
    var name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (name.isEmpty()) {
      mistakeAt(line(key), "Här saknas en nyckel. Skriv nyckel: värde.");
    } else if (lines.putIfAbsent(name, line(key)) != null) {
      mistakeAt(line(key), name + " står redan på rad " + lines.get(name) + ". Behåll en.");
    } else if (!value.getTag().equals(Tag.NULL)) {
      values.put(name, value);
    }
  }

  private static String cutOff(String key) {
    return key + " har inget värde. Står det ett kommatecken i en text? Sätt den i citattecken.";
  }

  private boolean isBlank(String key) {
    return lines.containsKey(key) && !has(key);
  }

  private void blank(String key) {
    mistake(key, "Det står inget under " + key + ". Skriv något där, eller ta bort raden.");
  }

  private <T> T missing(String key, T otherwise) {
    if (isBlank(key)) {
      blank(key);
    } else {
      mistake(key, key + " saknas. Skriv raden " + key + ": och ett värde.");
    }
    return otherwise;
  }

  private <T> T wrong(String key, String expected, T otherwise) {
    mistake(key, key + " ska vara " + expected + ".");
    return otherwise;
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
