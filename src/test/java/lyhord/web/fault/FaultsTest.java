package lyhord.web.fault;

import static lyhord.Cast.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import lyhord.PageTest;
import lyhord.Playhouse;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@PageTest
class FaultsTest {

  @Test
  void a_page_that_is_not_there_is_told_in_swedish() {
    var page = stranger().open("/finns-inte");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.heading()).isEqualTo("Sidan finns inte");
  }

  @Test
  void the_wrong_method_is_told() {
    assertThat(stranger().post("/om").status()).isEqualTo(405);
    assertThat(stranger().send("DELETE", "/om", "").heading())
        .isEqualTo("Det går inte att göra så här");
  }

  @Test
  void a_form_that_is_too_large_is_refused_and_the_text_is_still_there() {
    var page = stranger().post("/logga-in", "epost", "x".repeat(200_000));
    assertThat(page.status()).isEqualTo(413);
    assertThat(page.text()).contains("finns texten kvar");
  }

  @Test
  void an_odd_address_is_refused_kindly() {
    for (var path : new String[] {"/%00", "/a%2F%2Fb", "/om;x=1", "/%ff"}) {
      var page = stranger().open(path);
      assertThat(page.status()).as(path).isEqualTo(400);
      assertThat(page.heading()).as(path).isEqualTo("Vi förstod inte förfrågan");
    }
  }

  @Test
  void what_is_not_even_a_request_is_answered_in_swedish() throws IOException {
    try (var socket = new Socket("localhost", URI.create(Playhouse.address()).getPort())) {
      socket
          .getOutputStream()
          .write("GET /<> HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).contains("400").contains("Vi förstod inte förfrågan");
    }
  }

  @Test
  void a_character_that_the_database_refuses_is_dropped() {
    assertThat(stranger().post("/logga-in", "epost", "a\0b", "losen", "\0").status())
        .isEqualTo(422);
  }

  @Test
  void when_the_database_is_away_nothing_is_lost_and_the_reader_is_told_what_to_do() {
    var request = new MockHttpServletRequest();
    request.setAttribute(
        RequestDispatcher.ERROR_EXCEPTION,
        new IllegalStateException(new DataAccessResourceFailureException("away")));
    var response = new MockHttpServletResponse();
    var page =
        (FaultPage) Playhouse.bean(Faults.class).show(request, response).getModel().get("page");
    assertThat(Objects.requireNonNull(page).status()).isEqualTo(503);
    assertThat(page.words()).contains("sparat");
    assertThat(response.getHeader("Retry-After")).isEqualTo("60");
  }

  @Test
  void every_fault_has_words_of_its_own() {
    for (var status : new int[] {400, 401, 403, 404, 405, 413, 414, 415, 429, 500, 503}) {
      assertThat(FaultPage.of(status).title()).as("%d", status).isNotBlank();
      assertThat(FaultPage.of(status).status()).isEqualTo(status);
    }
  }
}
