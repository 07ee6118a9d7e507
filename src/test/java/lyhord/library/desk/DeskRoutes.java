package lyhord.library.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The addresses of the desk. All of them are for editors. */
public final class DeskRoutes {

  private static final List<String> ALL =
      List.of(
          "GET /redaktion",
          "GET /redaktion/handelser",
          "GET /redaktion/lankar",
          "POST /redaktion/lankar",
          "GET /redaktion/sokindex",
          "POST /redaktion/sokindex",
          "GET /redaktion/bibliotek",
          "POST /redaktion/bibliotek",
          "GET /redaktion/bibliotek/ny",
          "GET /redaktion/bibliotek/{id}",
          "POST /redaktion/bibliotek/{id}",
          "POST /redaktion/bibliotek/{id}/autospara",
          "POST /redaktion/bibliotek/{id}/narvaro",
          "POST /redaktion/bibliotek/{id}/sammanslagning",
          "POST /redaktion/bibliotek/{id}/adress",
          "GET /redaktion/bibliotek/{id}/forhandsvisning",
          "GET /redaktion/bibliotek/{id}/versioner",
          "GET /redaktion/bibliotek/{id}/versioner/jamfor",
          "POST /redaktion/bibliotek/{id}/versioner/{number}/aterstall",
          "GET /redaktion/bibliotek/{id}/handelser",
          "GET /redaktion/bibliotek/{id}/publicering",
          "POST /redaktion/bibliotek/{id}/publicering",
          "POST /redaktion/bibliotek/{id}/publicering/ta-bort",
          "POST /redaktion/bibliotek/{id}/granskning",
          "POST /redaktion/bibliotek/{id}/granskning/svar",
          "GET /redaktion/bibliotek/{id}/avpublicering",
          "POST /redaktion/bibliotek/{id}/avpublicering");

  private DeskRoutes() {}

  /** The rules for all other addresses, and for these the editors' rule. */
  @SafeVarargs
  public static <R> Map<String, R> with(R editors, Map.Entry<String, R>... others) {
    var all = new HashMap<String, R>();
    for (var rule : others) {
      all.put(rule.getKey(), rule.getValue());
    }
    ALL.forEach(route -> all.put(route, editors));
    return Map.copyOf(all);
  }
}
