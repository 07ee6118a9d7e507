package lyhord.encounter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who practises over plain HTTP, with forms alone, and stands on one page at a time. */
final class Interviewer {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI root;
  private String path = "/";
  private int status;
  private boolean part;
  private Document page = new Document("");

  Interviewer(int port) {
    root = URI.create("http://localhost:" + port);
  }

  /** Begins a visit and stands in the room. Fields are name, value, name, value … */
  Interviewer visit(String caseId, String... fields) {
    return send("/ova/" + caseId + "/besok", fields);
  }

  Interviewer open(String where) {
    return take(HttpRequest.newBuilder(root.resolve(where)).GET().build());
  }

  /** Says something with the form that the open page has. */
  Interviewer say(String words, String... fields) {
    return submit(page.expectForm("#sag"), with(fields, "text", words));
  }

  /** Says something as the room's script does: the answer is only what is new. */
  Interviewer sayInPlace(String words) {
    part = true;
    return say(words);
  }

  /** Presses a button, with some of its form's fields filled in. */
  Interviewer press(String label, String... fields) {
    var button = page.select("button").stream().filter(it -> it.text().equals(label)).findFirst();
    assertThat(button).as("a button that says " + label).isPresent();
    var form = requireNonNull((FormElement) button.orElseThrow().closest("form"));
    return submit(form, with(fields, button.get().attr("name"), button.get().attr("value")));
  }

  /** Sends any form anywhere, also one that no page has. */
  Interviewer send(String where, String... fields) {
    var request =
        HttpRequest.newBuilder(root.resolve(where))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields)));
    return take(part ? request.header("X-Lyhord-Del", "replik").build() : request.build());
  }

  /** Opens the same address in another window. */
  Interviewer another() {
    return new Interviewer(root.getPort()).open(path);
  }

  String path() {
    return path;
  }

  int status() {
    return status;
  }

  Document page() {
    return page;
  }

  String heading() {
    return text("h1");
  }

  String text(String css) {
    return page.select(css).text();
  }

  /** All that the latest turn or event shows. */
  String latest() {
    return requireNonNull(page.select("#samtal > li").last()).text();
  }

  /** What has been said so far by the one who asks. */
  List<String> said() {
    return page.select(".turn__you").stream().map(Element::ownText).toList();
  }

  String lastAnswer() {
    return requireNonNull(page.select(".turn__answer").last()).ownText();
  }

  private Interviewer submit(FormElement form, String... fields) {
    var names = IntStream.range(0, fields.length / 2).mapToObj(i -> fields[2 * i]).toList();
    var own =
        form.formData().stream()
            .filter(it -> !names.contains(it.key()))
            .flatMap(it -> Stream.of(it.key(), it.value()));
    var all = Stream.concat(own, Stream.of(fields));
    return send(form.attr("action"), all.toArray(String[]::new));
  }

  private Interviewer take(HttpRequest request) {
    try {
      var answer = HTTP.send(request, BodyHandlers.ofString());
      assertThat(answer.headers().allValues("Set-Cookie")).as("cookies for a stranger").isEmpty();
      status = answer.statusCode();
      path = request.uri().getPath();
      page = Jsoup.parse(answer.body(), request.uri().toString());
      return answer.statusCode() == 303 ? open(place(answer)) : this;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("#.*", "");
  }

  private static String[] with(String[] fields, String name, String value) {
    var all = new ArrayList<>(List.of(fields));
    if (!name.isEmpty()) {
      all.addAll(List.of(name, value));
    }
    return all.toArray(String[]::new);
  }

  private static String encoded(String... fields) {
    return IntStream.range(0, fields.length / 2)
        .mapToObj(
            i ->
                URLEncoder.encode(fields[2 * i], UTF_8)
                    + "="
                    + URLEncoder.encode(fields[2 * i + 1], UTF_8))
        .collect(Collectors.joining("&"));
  }
}
