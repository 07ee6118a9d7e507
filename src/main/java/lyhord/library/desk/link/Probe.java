package lyhord.library.desk.link;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** Asks an address whether anything is there. Asks little, seldom, and only out on the internet. */
class Probe {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int MOST_HOPS = 5;

  /** Refuses robots or strangers, but something is there. */
  private static final Set<Integer> THERE = Set.of(401, 402, 403, 406, 418, 429, 451, 999);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final Outside outside;
  private final Pace pace;
  private final String name;

  Probe(Outside outside, Pace pace, String name) {
    this.outside = outside;
    this.pace = pace;
    this.name = name;
  }

  Answer ask(String address) throws InterruptedException {
    try {
      return ask(URI.create(address), 0);
    } catch (IllegalArgumentException e) {
      return new Answer.Gone("Adressen är felskriven.");
    } catch (UnknownHostException e) {
      return new Answer.Silent("Webbplatsens namn finns inte.");
    } catch (IOException e) {
      return new Answer.Silent("Webbplatsen svarar inte.");
    }
  }

  /** Each hop is looked at anew, so that nobody can lead us in behind our own door. */
  private Answer ask(URI address, int hops) throws IOException, InterruptedException {
    if (!outside.has(address)) {
      return new Answer.Gone("Adressen leder inte ut på internet och prövas inte.");
    }
    var status = answer(address, "HEAD");
    if (status.statusCode() >= 400) {
      status = answer(address, "GET");
    }
    var code = status.statusCode();
    var next = status.headers().firstValue("Location");
    if (code / 100 == 3 && next.isPresent()) {
      return hops == MOST_HOPS
          ? new Answer.Gone("Adressen leder runt i ring.")
          : ask(address.resolve(next.get()), hops + 1);
    }
    return code < 400 || THERE.contains(code)
        ? new Answer.There()
        : new Answer.Gone("Webbplatsen svarar med felet " + code + ".");
  }

  /** The text itself is never fetched. */
  private HttpResponse<?> answer(URI address, String method)
      throws IOException, InterruptedException {
    pace.waitFor(address.getHost());
    var request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(PATIENCE)
            .header("User-Agent", name)
            .header("Accept", "*/*")
            .build();
    var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    answer.body().close();
    return answer;
  }
}
