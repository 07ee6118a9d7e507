package lyhord;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What came back, and what a reader may do with it. */
public final class Page {

  private final Guest guest;
  private final String path;
  private final HttpResponse<String> answer;
  private final Document html;
  private final Map<String, String> typed = new LinkedHashMap<>();

  Page(Guest guest, String path, HttpResponse<String> answer) {
    this.guest = guest;
    this.path = path;
    this.answer = answer;
    this.html = Jsoup.parse(answer.body());
  }

  public int status() {
    return answer.statusCode();
  }

  public String path() {
    return path;
  }

  public String header(String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** Where a redirect leads, as a path. */
  public String to() {
    var location = URI.create(header("Location"));
    var query = location.getRawQuery();
    return location.getRawPath() + (query == null ? "" : "?" + query);
  }

  public String body() {
    return answer.body();
  }

  public Document html() {
    return html;
  }

  public String text() {
    return html.body().text();
  }

  public String heading() {
    return Objects.requireNonNull(html.selectFirst("h1"), answer.body()).text();
  }

  public String error(String field) {
    var told = html.getElementById(field + "-fel");
    return told == null ? "" : told.text();
  }

  public String value(String field) {
    return Objects.requireNonNull(html.getElementById(field), field).val();
  }

  public Page fill(String field, String value) {
    typed.put(field, value);
    return this;
  }

  /** Sends the form of the button with these words, and follows where it leads. */
  public Page press(String words) {
    var form = (FormElement) formOf(words);
    var sent = new ArrayList<String>();
    form.formData().stream()
        .filter(pair -> !typed.containsKey(pair.key()))
        .forEach(pair -> sent.addAll(List.of(pair.key(), pair.value())));
    typed.forEach((field, value) -> sent.addAll(List.of(field, value)));
    var action = form.attr("action").isEmpty() ? path : form.attr("action");
    if (form.attr("method").equals("get")) {
      return guest.open(action + "?" + Guest.form(sent.toArray(String[]::new))).follow();
    }
    return guest.post(action, sent.toArray(String[]::new)).follow();
  }

  public Page follow() {
    return status() == 303 ? guest.open(to()).follow() : this;
  }

  public Page follow(String link) {
    var found = html.select("a").stream().filter(a -> a.text().equals(link)).findFirst();
    return guest.open(found.orElseThrow(() -> new AssertionError(link)).attr("href")).follow();
  }

  private Element formOf(String words) {
    return html.select("form button").stream()
        .filter(button -> button.text().equals(words))
        .findFirst()
        .map(button -> Objects.requireNonNull(button.closest("form")))
        .orElseThrow(() -> new AssertionError("No button says " + words + " in " + text()));
  }
}
