package lyhord.encounter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lyhord.Cast;
import lyhord.Guest;
import lyhord.Page;
import lyhord.Playhouse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who practises with forms alone, and stands on one page at a time. */
final class Interviewer {

  private final String root;
  private final Guest guest = Cast.stranger();
  private String path = "/";
  private int status;
  private Document page = new Document("");

  Interviewer() {
    this(Playhouse.address());
  }

  /** One who practises at another node. */
  Interviewer(String root) {
    this.root = root;
  }

  /** Begins a visit and stands in the room. Fields are name, value, name, value … */
  Interviewer visit(String caseId, String... fields) {
    return send("/ova/" + caseId + "/besok", fields);
  }

  Interviewer open(String where) {
    return take(guest.open(root + where));
  }

  /** Says something with the form that the open page has. */
  Interviewer say(String words, String... fields) {
    return submit(page.expectForm("#sag"), with(fields, "text", words));
  }

  /** Says something as the room's script does: the answer is only what is new. */
  Interviewer sayInPlace(String words) {
    guest.with("X-Lyhord-Del", "replik");
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
    var body =
        pairs(fields)
            .map(it -> URLEncoder.encode(it[0], UTF_8) + "=" + URLEncoder.encode(it[1], UTF_8))
            .collect(Collectors.joining("&"));
    return take(guest.send("POST", root + where, body));
  }

  /** Opens the same page in another window. */
  Interviewer another() {
    return at(root);
  }

  /** Opens the same page from another node. */
  Interviewer at(String node) {
    return new Interviewer(node).open(path);
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
    var names = pairs(fields).map(it -> it[0]).toList();
    var own =
        form.formData().stream()
            .filter(it -> !names.contains(it.key()))
            .flatMap(it -> Stream.of(it.key(), it.value()));
    return send(form.attr("action"), Stream.concat(own, Stream.of(fields)).toArray(String[]::new));
  }

  private Interviewer take(Page answer) {
    assertThat(answer.header("Set-Cookie")).as("a cookie for a stranger").isEmpty();
    if (answer.status() == 303) {
      return open(answer.to());
    }
    status = answer.status();
    path = answer.path().substring(root.length());
    page = answer.html();
    return this;
  }

  private static String[] with(String[] fields, String name, String value) {
    return name.isEmpty()
        ? fields
        : Stream.concat(Stream.of(fields), Stream.of(name, value)).toArray(String[]::new);
  }

  private static Stream<String[]> pairs(String... fields) {
    return IntStream.range(0, fields.length / 2)
        .mapToObj(i -> new String[] {fields[2 * i], fields[2 * i + 1]});
  }
}
