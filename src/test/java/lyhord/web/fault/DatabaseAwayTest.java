package lyhord.web.fault;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static lyhord.Cast.ASTA;
import static lyhord.Cast.as;
import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lyhord.Guest;
import lyhord.Page;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that can be opened, opened while the database is away. */
@PageTest
@Tag("slow")
class DatabaseAwayTest {
  private static final int AT_ONCE = 4;

  /** Made of text that was read at the start. */
  private static final Set<String> READ_BY_ALL =
      Set.of(
          "/",
          "/om",
          "/integritet",
          "/tillganglighet",
          "/robots.txt",
          "/oai",
          "/bibliotek/podd/omslag.png",
          "/lag",
          "/sok",
          "/sok/forslag",
          "/ova",
          "/ova/socialkontoret",
          "/ova/socialkontoret/maria",
          "/logga-in/lank",
          "/logga-in/lank/skickad",
          "/konto/nytt",
          "/konto/borttaget");

  /** There is no such film, shelf or law, and nobody develops here. */
  private static final Set<String> NOT_THERE =
      Set.of(
          "/film/socialkontoret/maria/x.webm",
          "/bibliotek/finns-inte",
          "/bibliotek/finns-inte/flode.atom",
          "/bibliotek/finns-inte/finns-inte/hanvisning/finns-inte",
          "/bibliotek/finns-inte/finns-inte",
          "/lag/finns-inte",
          "/lag/finns-inte/finns-inte/jamfor/1",
          "/utveckling/brev");

  /** Looks first who is looking, since an editor sees more; a stranger has no row to look for. */
  private static final String SECTION = "/lag/finns-inte/finns-inte";

  /** What shows a file is asked before the database is. */
  private static final String FILES = "/fil/";

  /** Whoever has a cookie may be in already. */
  private static final String SIGN_IN = "/logga-in";

  private static final Set<String> LEAD_A_STRANGER_IN =
      Set.of(
          "/konto",
          "/konto/epost/finns-inte",
          "/konto/ta-bort",
          "/konto/utdrag",
          "/konto/utdrag.json",
          "/mina-besok");

  private static final List<String> HIDDEN_FROM_A_STRANGER =
      List.of("/lagradar", "/medlemmar", "/redaktion", "/verkstad");

  @Test
  void a_stranger_reads_what_needs_no_database_and_is_told_about_the_rest() {
    for (var page : openedBy(stranger())) {
      if (LEAD_A_STRANGER_IN.contains(page.path())) {
        assertThat(page.to()).startsWith("/logga-in");
      } else if (HIDDEN_FROM_A_STRANGER.stream().anyMatch(page.path()::startsWith)) {
        assertThat(page.status()).as(page.path()).isEqualTo(404);
      } else if (page.path().equals(SIGN_IN)) {
        assertThat(page.status()).as(page.path()).isEqualTo(200);
      } else {
        answersOrTells(page);
      }
    }
  }

  @Test
  void a_member_reads_what_needs_no_database_and_is_told_about_the_rest() {
    assertThat(openedBy(as(ASTA))).allSatisfy(DatabaseAwayTest::answersOrTells);
  }

  private static void answersOrTells(Page page) {
    if (READ_BY_ALL.contains(page.path())) {
      assertThat(page.status()).as(page.path()).isEqualTo(200);
    } else if (page.path().equals(SECTION) || page.path().startsWith(FILES)) {
      assertThat(page.status()).as(page.path()).isIn(404, 503);
    } else if (NOT_THERE.contains(page.path())) {
      assertThat(page.status()).as(page.path()).isEqualTo(404);
    } else {
      tells(page);
    }
  }

  private static void tells(Page page) {
    assertThat(page.status()).as(page.path()).isEqualTo(503);
    assertThat(page.heading()).as(page.path()).isEqualTo("Lyhörd kan inte svara just nu");
    assertThat(page.text()).as(page.path()).contains("är sparat", "skicka igen om en minut");
    assertThat(page.body()).as(page.path()).doesNotContain("Exception", "at lyhord.");
    assertThat(page.header("Retry-After")).as(page.path()).isEqualTo("60");
  }

  @BeforeEach
  void give_up_soon() throws SQLException {
    giveUpAfter(Duration.ofMillis(250));
  }

  @AfterEach
  void wait_until_the_database_is_back() throws SQLException {
    giveUpAfter(Duration.ofSeconds(3));
    for (var tries = 0; tries < 5 && stranger().status("/besok/finns-inte") != 404; tries++) {
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }
  }

  /** The pool itself looks at its settings twice a minute only. */
  private static void giveUpAfter(Duration patience) throws SQLException {
    var pool = Playhouse.bean(DataSource.class).unwrap(HikariDataSource.class);
    var running = pool.getHikariPoolMXBean();
    ReflectionTestUtils.setField(running, "connectionTimeout", patience.toMillis());
  }

  private static List<Page> openedBy(Guest guest) {
    var pages = new ArrayList<Page>();
    try (var few = Executors.newFixedThreadPool(AT_ONCE)) {
      TestDatabase.away(
          () ->
              paths().map(path -> supplyAsync(() -> guest.open(path), few)).toList().stream()
                  .map(CompletableFuture::join)
                  .forEach(pages::add));
    }
    return pages;
  }

  private static Stream<String> paths() {
    return Playhouse.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
        .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(it -> it.getPatternValues().stream())
        .map(DatabaseAwayTest::path);
  }

  private static String path(String pattern) {
    return pattern
        .replace("{clinic}", "socialkontoret")
        .replace("{name}", "maria")
        .replace("{id}", "5e0d3ad6-6f0b-4c39-9c5f-6a4f7e9d3a10")
        .replaceAll("\\{file:.*}", "x.webm")
        .replaceAll("\\{number:.*}", "1")
        .replaceAll("\\{[a-z]+}", "finns-inte");
  }
}
