package lyhord.library;

import java.util.Map;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Kind;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry as it is kept in the database. */
@Component
public class FieldsAsJson {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final JsonMapper mapper;

  FieldsAsJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  public Entry entry(Kind kind, String fields) {
    return new Entry(kind, mapper.readValue(fields, TEXTS));
  }

  public String text(Entry entry) {
    return mapper.writeValueAsString(entry.values());
  }
}
