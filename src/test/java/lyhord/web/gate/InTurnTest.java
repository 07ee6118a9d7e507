package lyhord.web.gate;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class InTurnTest {
  private final InTurn one = new InTurn(1);
  private final MockHttpServletRequest first = new MockHttpServletRequest();
  private final MockHttpServletRequest second = new MockHttpServletRequest();

  @Test
  void the_second_waits_until_the_first_is_drawn() throws Exception {
    assertThat(enter(first, "page").get(5, SECONDS)).isTrue();
    var waiting = enter(second, "page");
    Thread.sleep(100);
    assertThat(waiting).isNotDone();
    one.postHandle(first, new MockHttpServletResponse(), this, null);
    assertThat(waiting.get(5, SECONDS)).isTrue();
  }

  @Test
  void a_fault_gives_the_turn_back_and_only_once() throws Exception {
    enter(first, "page").get(5, SECONDS);
    one.afterCompletion(first, new MockHttpServletResponse(), this, new RuntimeException());
    one.afterCompletion(first, new MockHttpServletResponse(), this, null);
    assertThat(enter(second, "page").get(5, SECONDS)).isTrue();
    assertThat(enter(new MockHttpServletRequest(), "page")).isNotDone();
  }

  @Test
  void what_is_sent_as_it_is_written_keeps_nobody_waiting() throws Exception {
    assertThat(enter(first, "film").get(5, SECONDS)).isTrue();
    assertThat(enter(second, "page").get(5, SECONDS)).isTrue();
    assertThat(enter(new MockHttpServletRequest(), "film").get(5, SECONDS)).isTrue();
  }

  String page() {
    return "web/page";
  }

  ResponseEntity<byte[]> film() {
    return ResponseEntity.ok(new byte[0]);
  }

  private CompletableFuture<Boolean> enter(MockHttpServletRequest request, String method)
      throws NoSuchMethodException {
    var handler = new HandlerMethod(this, InTurnTest.class.getDeclaredMethod(method));
    return supplyAsync(
        () -> {
          try {
            return one.preHandle(request, new MockHttpServletResponse(), handler);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        },
        task -> Thread.ofVirtual().start(task));
  }
}
