package lyhord.web;

import static java.util.Map.entry;
import static lyhord.web.RouteRoleTest.Rule.ADMINISTRATOR;
import static lyhord.web.RouteRoleTest.Rule.CLAIM;
import static lyhord.web.RouteRoleTest.Rule.DEVELOPER;
import static lyhord.web.RouteRoleTest.Rule.EDITOR;
import static lyhord.web.RouteRoleTest.Rule.MEMBER;
import static lyhord.web.RouteRoleTest.Rule.OWN;
import static lyhord.web.RouteRoleTest.Rule.PUBLIC;
import static lyhord.web.RouteRoleTest.Rule.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import lyhord.Cast;
import lyhord.Guest;
import lyhord.PageTest;
import lyhord.Playhouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address and who it is for. An address without a line here fails the suite. */
@PageTest
class RouteRoleTest {

  enum Rule {
    /** For everyone. */
    PUBLIC,
    /** For whoever has the unguessable address; a made-up one does not exist. */
    TOKEN,
    /** For a member who has the unguessable address. */
    CLAIM,
    /** For anyone who has signed in. */
    MEMBER,
    /** For members, and each sees only their own. */
    OWN,
    /** For administrators; for everyone else it does not exist. */
    ADMINISTRATOR,
    /** For editors; for everyone else it does not exist. */
    EDITOR,
    /** For the one who sits at the machine. */
    DEVELOPER
  }

  private static final Map<String, Rule> RULES =
      EditorRoutes.with(
          EDITOR,
          entry("GET /", PUBLIC),
          entry("GET /om", PUBLIC),
          entry("GET /integritet", PUBLIC),
          entry("GET /tillganglighet", PUBLIC),
          entry("GET /robots.txt", PUBLIC),
          entry("GET /sitemap.xml", PUBLIC),
          entry("GET /sitemap/{number:\\d{1,4}}.xml", PUBLIC),
          entry("ANY /error", PUBLIC),
          entry("GET /logga-in", PUBLIC),
          entry("POST /logga-in", PUBLIC),
          entry("POST /logga-ut", PUBLIC),
          entry("GET /logga-in/lank", PUBLIC),
          entry("POST /logga-in/lank", PUBLIC),
          entry("GET /logga-in/lank/skickad", PUBLIC),
          entry("POST /logga-in/passnyckel", PUBLIC),
          entry("POST /logga-in/passnyckel/fraga", PUBLIC),
          entry("GET /lank/{secret}", TOKEN),
          entry("POST /lank/{secret}", TOKEN),
          entry("GET /konto/nytt", PUBLIC),
          entry("POST /konto/nytt", PUBLIC),
          entry("GET /konto/borttaget", PUBLIC),
          entry("GET /konto", MEMBER),
          entry("POST /konto", MEMBER),
          entry("POST /konto/losenord", MEMBER),
          entry("POST /konto/epost", MEMBER),
          entry("GET /konto/epost/{secret}", OWN),
          entry("POST /konto/epost/{secret}", OWN),
          entry("GET /konto/utdrag", MEMBER),
          entry("GET /konto/utdrag.json", MEMBER),
          entry("GET /konto/ta-bort", MEMBER),
          entry("POST /konto/ta-bort", MEMBER),
          entry("POST /konto/arbetsplatser", MEMBER),
          entry("POST /konto/arbetsplatser/{id}/ta-bort", OWN),
          entry("POST /konto/inloggningar/{id}/ta-bort", OWN),
          entry("POST /konto/passnycklar", MEMBER),
          entry("POST /konto/passnycklar/fraga", MEMBER),
          entry("POST /konto/passnycklar/{id}/ta-bort", OWN),
          entry("GET /medlemmar", ADMINISTRATOR),
          entry("GET /medlemmar/{id}", ADMINISTRATOR),
          entry("POST /medlemmar/{id}/roller", ADMINISTRATOR),
          entry("POST /medlemmar/{id}/roller/{role}/ta-bort", ADMINISTRATOR),
          entry("GET /utveckling/brev", DEVELOPER),
          entry("GET /ova", PUBLIC),
          entry("GET /ova/{clinic}", PUBLIC),
          entry("GET /ova/{clinic}/{name}", PUBLIC),
          entry("POST /ova/{clinic}/{name}/besok", PUBLIC),
          entry("GET /film/{clinic}/{name}/{file:[\\p{L}\\d-]+\\.[a-z0-9]+}", PUBLIC),
          entry("GET /besok/{token}", TOKEN),
          entry("POST /besok/{token}/ta-bort", TOKEN),
          entry("POST /besok/{token}/repliker", TOKEN),
          entry("POST /besok/{token}/undersokningar", TOKEN),
          entry("GET /besok/{token}/bedomning", TOKEN),
          entry("POST /besok/{token}/bedomning", TOKEN),
          entry("POST /besok/{token}/rum", TOKEN),
          entry("POST /besok/{token}/fortydliganden", TOKEN),
          entry("GET /besok/{token}/paus", TOKEN),
          entry("POST /besok/{token}/missforstand", TOKEN),
          entry("POST /besok/{token}/forsok", TOKEN),
          entry("POST /besok/{token}/overtagande", CLAIM),
          entry("GET /besok/{token}/aterkoppling", TOKEN),
          entry("GET /besok/{token}/aterkoppling.pdf", TOKEN),
          entry("GET /besok/{token}/jamfor", TOKEN),
          entry("GET /besok/{token}/jamfor/{other}", TOKEN),
          entry("GET /mina-besok", MEMBER),
          entry("POST /konto/larande", MEMBER),
          entry("POST /konto/larande/ta-bort", MEMBER),
          entry("GET /bibliotek", PUBLIC),
          entry("GET /bibliotek/{kind}", PUBLIC),
          entry("GET /bibliotek/{kind}/{slug}", PUBLIC),
          entry("GET /bibliotek/{kind}/{slug}/hanvisning/{format}", PUBLIC),
          entry("GET /bibliotek/flode.atom", PUBLIC),
          entry("GET /bibliotek/{kind}/flode.atom", PUBLIC),
          entry("GET /bibliotek/teman/{slug}/flode.atom", PUBLIC),
          entry("GET /bibliotek/podd/flode.rss", PUBLIC),
          entry("GET /bibliotek/podd/omslag.png", PUBLIC),
          entry("GET /bibliotek/podd/{slug}/kapitel.json", PUBLIC),
          entry("GET /bibliotek/podd/{slug}/utskrift.txt", PUBLIC),
          entry("GET /oai", PUBLIC),
          entry("POST /oai", PUBLIC),
          entry("GET /lag", PUBLIC),
          entry("GET /lag/{act}", PUBLIC),
          entry("GET /lag/{act}/{section}", PUBLIC),
          entry("GET /lag/{act}/{section}/jamfor/{number:\\d{1,3}}", PUBLIC),
          entry("GET /sok", PUBLIC),
          entry("GET /sok/forslag", PUBLIC),
          entry("GET /fil/{id}/{name}", TOKEN),
          entry("GET /fil/{id}/{number:\\d{1,4}}/{name}", TOKEN),
          entry("GET /fil/{id}/undertexter.vtt", TOKEN));

  static Stream<String> routes() {
    return RULES.keySet().stream().sorted();
  }

  @Test
  void every_address_has_a_rule_and_every_rule_an_address() {
    assertThat(mapped()).containsExactlyInAnyOrderElementsOf(RULES.keySet());
  }

  @ParameterizedTest
  @MethodSource("routes")
  void everyone_meets_what_the_rule_says(String route) {
    var rule = Objects.requireNonNull(RULES.get(route));
    for (var someone : visitors()) {
      var status = status(someone.guest(), route);
      assertThat(allowed(rule, someone, route))
          .as("%s for %s answered %d", route, someone.name(), status)
          .anyMatch(range -> range.test(status));
    }
  }

  private static List<IntPredicate> allowed(Rule rule, Visitor someone, String route) {
    var member = someone.member();
    return switch (rule) {
      case PUBLIC -> List.of(status -> status < 500 && status != 401 && status != 403);
      case TOKEN ->
          List.of(status -> status == 404 || status == 410 || isIncomplete(status, route));
      case CLAIM -> List.of(status -> status == (member ? 404 : 401));
      case ADMINISTRATOR -> onlyFor(Set.of(Cast.EVA), someone, route);
      case EDITOR -> onlyFor(Set.of(Cast.DAG, Cast.GUN), someone, route);
      case DEVELOPER -> List.of(status -> status == 404);
      case MEMBER, OWN ->
          member
              ? List.of(status -> status < 500 && status != 401 && status != 403)
              : List.of(status -> status == (route.startsWith("GET") ? 303 : 401));
    };
  }

  private static List<IntPredicate> onlyFor(Set<Cast> some, Visitor someone, String route) {
    return some.stream().anyMatch(one -> someone.name().equals(one.name()))
        ? List.of(
            status -> status == (route.contains("{") ? 404 : 200),
            it -> isIncomplete(it, route),
            it -> it == 303 && route.equals("POST /redaktion/sokindex")) // a button without fields
        : List.of(status -> status == 404);
  }

  /** A form without its fields is refused before anything is looked up. */
  private static boolean isIncomplete(int status, String route) {
    return status == 400 && route.startsWith("POST");
  }

  private record Visitor(String name, boolean member, Guest guest) {}

  private static List<Visitor> visitors() {
    var members = Arrays.stream(Cast.values()).map(it -> new Visitor(it.name(), true, Cast.as(it)));
    return Stream.concat(Stream.of(new Visitor("a stranger", false, Cast.stranger())), members)
        .toList();
  }

  private static int status(Guest guest, String route) {
    var parts = route.split(" ", 2);
    var path = parts[1].replaceAll("\\{id}", UUID.randomUUID().toString());
    path =
        path.replaceAll("\\{file:.*}", "x.webm")
            .replaceAll("\\{number:.*}", "1")
            .replaceAll("\\{[a-z]+}", "finns-inte");
    var method = parts[0].equals("ANY") ? "GET" : parts[0];
    return guest.send(method, path, "").status();
  }

  private static Set<String> mapped() {
    var found = new TreeSet<String>();
    var mapping = Playhouse.bean(RequestMappingHandlerMapping.class);
    mapping
        .getHandlerMethods()
        .keySet()
        .forEach(
            info -> {
              var methods = info.getMethodsCondition().getMethods();
              for (var path : info.getPatternValues()) {
                found.add((methods.isEmpty() ? "ANY" : methods.iterator().next()) + " " + path);
              }
            });
    return found;
  }
}
