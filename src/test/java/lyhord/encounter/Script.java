package lyhord.encounter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A visit that goes on whatever happens: one question after another, each remembered as
 * acknowledged when its answer came, and the one without an answer sent again as the same form.
 */
final class Script {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String root;
  private final String room;
  private final List<String> acknowledged = new CopyOnWriteArrayList<>();
  private volatile boolean hushed;
  private Thread talking = new Thread();

  private Script(String root) {
    this.root = root;
    room = post("/ova/socialkontoret/maria/besok", "").orElseThrow();
  }

  static Script begin(String root) {
    return new Script(root);
  }

  int moves() {
    return acknowledged.size();
  }

  /** Asks on until an answer fails to come, or it is hushed. */
  void talk() {
    hushed = false;
    talking =
        Thread.startVirtualThread(
            () -> {
              while (!hushed && ask()) {
                Thread.onSpinWait();
              }
            });
  }

  void hush() {
    hushed = true;
    try {
      talking.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** All that was acknowledged is there once and in order; at most the last form besides. */
  void check() {
    var there = said();
    assertThat(there).startsWith(acknowledged.toArray(String[]::new));
    assertThat(there.subList(acknowledged.size(), there.size()))
        .as("what was on its way when the blow fell")
        .isIn(List.of(), List.of(next()));
  }

  /** The form that got no answer is sent again, until it gets one, and is there once. */
  void resume() {
    for (var tries = 0; !ask(); tries++) {
      assertThat(tries).as("the visit does not resume").isLessThan(600);
      Moments.pass(50);
    }
    assertThat(said()).isEqualTo(acknowledged);
  }

  private boolean ask() {
    var words = next();
    var form = "nr=%d&text=%s".formatted(acknowledged.size(), URLEncoder.encode(words, UTF_8));
    var answered = post(room + "/repliker", form).isPresent();
    if (answered) {
      acknowledged.add(words);
    }
    return answered;
  }

  private String next() {
    return "Hur sover du? Natt " + (acknowledged.size() + 1);
  }

  private List<String> said() {
    for (var tries = 0; tries < 600; tries++) {
      var page = send(HttpRequest.newBuilder(URI.create(root + room)).GET());
      if (page.isPresent() && page.get().statusCode() == 200) {
        return Jsoup.parse(page.get().body()).select(".turn__you").stream()
            .map(Element::ownText)
            .toList();
      }
      Moments.pass(50);
    }
    throw new AssertionError("The room does not open");
  }

  /** Where a redirect leads; empty when there was no such answer. */
  private Optional<String> post(String path, String form) {
    var request =
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return send(request)
        .filter(answer -> answer.statusCode() == 303)
        .flatMap(answer -> answer.headers().firstValue("Location"));
  }

  private Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
    try {
      return Optional.of(http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
