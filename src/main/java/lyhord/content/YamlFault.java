package lyhord.content;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What the YAML parser stumbled on, as advice for an author.
 *
 * @param line where to look; for what was opened and never closed, where it was opened
 */
record YamlFault(int line, String message) {

  /** A sign in the parser's own words, and what to tell the author. */
  private record Advice(String sign, boolean whereOpened, String message) {}

  private static final String SPECIAL =
      "Texten börjar med ett tecken som betyder något särskilt i filen. Sätt texten inom"
          + " citattecken.";

  private static final List<Advice> KNOWN =
      List.of(
          at(
              "mapping values are not allowed",
              "Det står ett kolon i texten, eller så är raden för långt indragen. Sätt text med"
                  + " kolon inom citattecken, eller skriv den efter | på raden under."),
          at("(TAB)", "Raden har en tabb. Använd mellanslag till indrag."),
          opened(
              "unexpected end of stream",
              "Ett citattecken öppnas här men stängs aldrig. Sätt ut det avslutande citattecknet."),
          at(
              "unknown escape",
              "Det står ett bakstreck inom citattecken. Skriv det två gånger, eller ta bort det."),
          at(
              "but found '<scalar>'",
              "Texten fortsätter efter sitt citattecken eller sin hakparentes, eller så saknas ett"
                  + " citattecken längre upp. Sätt hela texten inom citattecken."),
          at(
              "expected <block end>",
              "Indraget stämmer inte. Rader på samma nivå ska börja i samma kolumn."),
          opened(
              "could not find expected ':'",
              "Raden saknar kolon, eller mellanslag efter kolonet. Skriv nyckel: värde."),
          opened(
              "expected ',' or",
              "Listan eller klammern som börjar här är inte avslutad, eller så står det ett kolon i"
                  + " en text i den. Sätt ut ] eller }, och sätt text med kolon inom citattecken."),
          at(
              "are not allowed here",
              "Texten börjar med - eller ?. Sätt den inom citattecken, eller skriv listan på"
                  + " raderna under."),
          at("a comment or a line break", "Texten efter > eller | ska börja på raden under."),
          at("indentation indicators", "Texten efter > eller | ska börja på raden under."),
          at("another document", "Raden --- delar filen i två. Ta bort den."),
          at(
              "special characters are not allowed",
              "Filen har ett osynligt tecken som inte får finnas. Skriv om raden det står på."),
          at("cannot start any token", SPECIAL),
          at("unexpected character found", SPECIAL),
          at("expected the node content", SPECIAL),
          at("undefined alias", SPECIAL));

  static YamlFault of(YamlEngineException problem) {
    var words = words(problem);
    var known = KNOWN.stream().filter(it -> words.contains(it.sign)).findFirst();
    var message = known.map(Advice::message).orElseGet(() -> unknown(words));
    var opened = known.filter(Advice::whereOpened).flatMap(it -> context(problem));
    return new YamlFault(
        opened.or(() -> mark(problem)).map(it -> it.getLine() + 1).orElse(1), message);
  }

  private static Advice at(String sign, String message) {
    return new Advice(sign, false, message);
  }

  private static Advice opened(String sign, String message) {
    return new Advice(sign, true, message);
  }

  private static Optional<Mark> context(YamlEngineException problem) {
    return problem instanceof MarkedYamlEngineException marked
        ? marked.getContextMark()
        : Optional.empty();
  }

  private static Optional<Mark> mark(YamlEngineException problem) {
    return problem instanceof MarkedYamlEngineException marked
        ? marked.getProblemMark()
        : Optional.empty();
  }

  private static String words(YamlEngineException problem) {
    return problem instanceof MarkedYamlEngineException marked
        ? String.valueOf(marked.getProblem())
        : String.valueOf(problem.getMessage());
  }

  private static String unknown(String words) {
    return "Raden går inte att läsa (" + words + "). Kontrollera indrag, kolon och citattecken.";
  }
}
