package lyhord.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The addresses that are for editors: the desk, the radar and the workbench. */
final class EditorRoutes {

  private static final List<String> ALL =
      List.of(
          "GET /lagradar",
          "POST /lagradar/granskat/{id}",
          "GET /lagradar/{act}/{section}",
          "POST /lagradar/{act}/{section}/kontroll",
          "POST /lagradar/{act}/{section}/lydelser",
          "POST /lagradar/{act}/{section}/lydelser/{id}/ta-bort",
          "GET /redaktion",
          "GET /redaktion/bibliotek",
          "POST /redaktion/bibliotek",
          "GET /redaktion/bibliotek/ny",
          "GET /redaktion/bibliotek/{id}",
          "POST /redaktion/bibliotek/{id}",
          "POST /redaktion/bibliotek/{id}/adress",
          "POST /redaktion/bibliotek/{id}/autospara",
          "GET /redaktion/bibliotek/{id}/avpublicering",
          "POST /redaktion/bibliotek/{id}/avpublicering",
          "GET /redaktion/bibliotek/{id}/forhandsvisning",
          "POST /redaktion/bibliotek/{id}/granskning",
          "POST /redaktion/bibliotek/{id}/granskning/svar",
          "GET /redaktion/bibliotek/{id}/handelser",
          "POST /redaktion/bibliotek/{id}/narvaro",
          "GET /redaktion/bibliotek/{id}/publicering",
          "POST /redaktion/bibliotek/{id}/publicering",
          "POST /redaktion/bibliotek/{id}/publicering/ta-bort",
          "POST /redaktion/bibliotek/{id}/sammanslagning",
          "GET /redaktion/bibliotek/{id}/versioner",
          "GET /redaktion/bibliotek/{id}/versioner/jamfor",
          "POST /redaktion/bibliotek/{id}/versioner/{number}/aterstall",
          "GET /redaktion/filer",
          "POST /redaktion/filer",
          "GET /redaktion/filer/{id}",
          "POST /redaktion/filer/{id}",
          "POST /redaktion/filer/{id}/ta-bort",
          "GET /redaktion/handelser",
          "GET /redaktion/lankar",
          "POST /redaktion/lankar",
          "GET /redaktion/sokindex",
          "POST /redaktion/sokindex",
          "GET /verkstad",
          "GET /verkstad/exempel",
          "POST /verkstad/exempel",
          "GET /verkstad/exempel.zip",
          "POST /verkstad/exempel/{id}/ta-bort",
          "GET /verkstad/forslag",
          "POST /verkstad/forslag",
          "POST /verkstad/forslag/{id}/ta-bort",
          "GET /verkstad/halsa/{addressee}",
          "POST /verkstad/halsa/{addressee}",
          "POST /verkstad/prov",
          "GET /verkstad/prov/{id}",
          "POST /verkstad/prov/{id}/ta-bort",
          "POST /verkstad/undanlagda");

  private EditorRoutes() {}

  /** The rules for all other addresses, and for these the editors' rule. */
  @SafeVarargs
  static <R> Map<String, R> with(R editors, Map.Entry<String, R>... others) {
    var all = new HashMap<String, R>();
    for (var rule : others) {
      all.put(rule.getKey(), rule.getValue());
    }
    ALL.forEach(route -> all.put(route, editors));
    return Map.copyOf(all);
  }
}
