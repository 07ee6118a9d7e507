package lyhord.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an author's editor would say of a file. */
public final class Schemas {
  private static final Path FOLDER = Path.of("content/schema");
  private static final String BASE = "https://lyhord.test/";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(at -> text(FOLDER.resolve(at.substring(BASE.length())))));

  private Schemas() {}

  /** The faults in some YAML, empty when there are none. */
  public static List<String> faults(String schema, String yaml) {
    return REGISTRY
        .getSchema(SchemaLocation.of(BASE + schema))
        .validate(yaml, InputFormat.YAML)
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** A schema as it is written. */
  public static JsonNode read(String schema) {
    return JsonMapper.shared().readTree(text(FOLDER.resolve(schema)));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
