package lyhord.encounter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import lyhord.dialogue.Move;
import tools.jackson.databind.json.JsonMapper;

/**
 * Moves as they are kept. The words written here are promises to the past: a move stored by an
 * earlier version must always read back. The engine itself knows nothing of JSON.
 */
final class MoveJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(Move.class, Kinds.class)
          .changeDefaultPropertyInclusion(
              always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private MoveJson() {}

  static String write(Move move) {
    return JSON.writerFor(Move.class).writeValueAsString(move);
  }

  static Move read(String json) {
    return JSON.readValue(json, Move.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @Type(value = Move.Asked.class, name = "asked"),
    @Type(value = Move.Clarified.class, name = "clarified"),
    @Type(value = Move.Disowned.class, name = "disowned"),
    @Type(value = Move.Entered.class, name = "entered"),
    @Type(value = Move.Examined.class, name = "examined"),
    @Type(value = Move.Assessed.class, name = "assessed")
  })
  private interface Kinds {}
}
