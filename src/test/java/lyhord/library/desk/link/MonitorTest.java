package lyhord.library.desk.link;

import static lyhord.Cast.DAG;
import static lyhord.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lyhord.PageTest;
import lyhord.Playhouse;
import lyhord.Statements;
import lyhord.library.desk.Manuscript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the addresses that pages lead to answer. */
@PageTest
class MonitorTest {

  private final List<String> asked = new ArrayList<>();
  HttpServer server;

  @BeforeEach
  void open_a_server() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          var path = exchange.getRequestURI().getPath();
          if (path.equals("/in")) {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/");
          }
          exchange.sendResponseHeaders(path.equals("/in") ? 302 : status(path), -1);
          exchange.close();
        });
    server.start();
    Playhouse.bean(JdbcClient.class).sql("delete from library.link_check").update();
  }

  private static int status(String path) {
    return path.equals("/there") ? 200 : path.equals("/robots") ? 403 : 404;
  }

  @AfterEach
  void close_it() {
    server.stop(0);
  }

  @Test
  void an_address_that_answers_is_left_for_a_week() throws InterruptedException {
    article("Svarar", "/there");
    round();
    round();
    assertThat(asked).containsExactly("HEAD /there");
    assertThat(checks().lastAnswer(address("/there"))).isPresent();
    pass(Duration.ofDays(8));
    round();
    assertThat(asked).hasSize(2);
  }

  @Test
  void an_address_is_broken_when_it_has_failed_two_days() throws InterruptedException {
    article("Leder fel", "/gone");
    round();
    assertThat(broken()).doesNotContain("Leder fel");
    pass(Duration.ofHours(25));
    round();
    assertThat(asked).containsSubsequence("HEAD /gone", "GET /gone");
    assertThat(broken()).contains("Leder fel", "svarar med felet 404");
  }

  @Test
  void a_site_that_turns_robots_away_is_not_broken() throws InterruptedException {
    article("Släpper inte in", "/robots");
    round();
    assertThat(checks().lastAnswer(address("/robots"))).isPresent();
  }

  @Test
  void nobody_leads_us_in_behind_our_own_door() throws InterruptedException {
    var probe = probe(new Outside(it -> !it.isLoopbackAddress() && Outside.isInside(it)));
    assertThat(probe.ask(address("/in"))).isInstanceOf(Answer.Gone.class);
    var real = probe(new Outside());
    for (var inside : List.of("http://127.0.0.1/", "http://10.1.2.3/", "http://[::1]/")) {
      assertThat(real.ask(inside).toString()).contains("leder inte ut på internet");
    }
    assertThat(real.ask("http://169.254.169.254/latest").toString()).contains("leder inte ut");
    assertThat(asked).allMatch(it -> it.endsWith("/in"));
  }

  @Test
  void when_nobody_answers_it_is_we_who_are_away() throws InterruptedException {
    var monitor = new Monitor(checks(), probe(new Outside(it -> false)), true);
    for (var host : List.of("a", "b", "c")) {
      article("Utan nät " + host, "http://" + host + ".finns-inte.invalid/");
    }
    monitor.round();
    assertThat(monitor.isAway()).isTrue();
    assertThat(
            Playhouse.bean(JdbcClient.class)
                .sql("select count(*) from library.link_check where failing_from is not null")
                .query(Integer.class)
                .single())
        .isZero();
  }

  private void article(String title, String where) {
    var to = where.startsWith("http") ? where : address(where);
    var article = Manuscript.begin(title);
    article.save("Se [sidan](" + to + ").[^nka]").approve().publish();
    Playhouse.bean(Inspections.class).inspect();
    Playhouse.bean(JdbcClient.class)
        .sql(
            "delete from library.link_check where address not like :ours and address not like '%.invalid/'")
        .param("ours", address("%"))
        .update();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void round() throws InterruptedException {
    new Monitor(checks(), probe(new Outside(it -> false)), true).round();
  }

  private static Probe probe(Outside outside) {
    return new Probe(outside, new Pace(Playhouse.bean(Clock.class)), "Lyhord (+test)");
  }

  private static LinkChecks checks() {
    return Playhouse.bean(LinkChecks.class);
  }

  private static void pass(Duration time) {
    Playhouse.bean(Statements.PassingTime.class).pass(time);
  }

  private static String broken() {
    return as(DAG).open("/redaktion/lankar").text();
  }
}
