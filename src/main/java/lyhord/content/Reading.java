package lyhord.content;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One reading of a folder of files. Mistakes are gathered here; {@link #finish} refuses the lot.
 * Not thread-safe.
 */
public final class Reading {

  private final Path folder;
  private final Set<Mistake> mistakes = new LinkedHashSet<>();

  public Reading(Path folder) {
    this.folder = folder;
  }

  /** The file's outermost mapping; an absent one, with a mistake noted, when it cannot be read. */
  public Yaml open(Path file) {
    var name = name(file);
    return compose(file, name)
        .map(root -> new Yaml(this, name, root))
        .orElseGet(() -> Yaml.absent(name, 1));
  }

  /** Notes a mistake, once. */
  public void mistake(String file, int line, String message) {
    mistakes.add(new Mistake(file, line, message));
  }

  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /** Throws {@link Mistakes} if anything was wrong. */
  public void finish() {
    if (!mistakes.isEmpty()) {
      throw new Mistakes(mistakes());
    }
  }

  /** The file's text, or nothing with a mistake noted. */
  public Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      mistake(name(file), 1, "Filen saknas. Skapa den, eller ta bort det som pekar på den.");
    } catch (MalformedInputException e) {
      mistake(name(file), 1, "Filen är inte sparad som UTF-8. Spara om den med UTF-8.");
    } catch (IOException e) {
      mistake(name(file), 1, "Filen går inte att läsa: " + e.getMessage() + ".");
    }
    return Optional.empty();
  }

  private Optional<MappingNode> compose(Path file, String name) {
    return text(file).flatMap(text -> parse(name, text)).flatMap(root -> mapping(name, root));
  }

  private Optional<Node> parse(String name, String text) {
    try {
      var settings = LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(20).build();
      var root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        mistake(name, 1, "Filen är tom. Skriv innehållet eller ta bort filen.");
      }
      return root;
    } catch (YamlEngineException e) {
      var fault = YamlFault.of(e);
      mistake(name, fault.line(), fault.message());
    }
    return Optional.empty();
  }

  private Optional<MappingNode> mapping(String name, Node root) {
    if (root instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    mistake(name, 1, "Filen ska bestå av rader på formen nyckel: värde.");
    return Optional.empty();
  }

  /** A file as the author knows it. */
  public String name(Path file) {
    return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
  }
}
