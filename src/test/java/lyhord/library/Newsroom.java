package lyhord.library;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** An editor at work in a program that may be killed at any moment: then there is no answer. */
final class Newsroom {

  private static final int PATIENCE = 15_000;

  private final String root;
  private final Connection session = Jsoup.newSession().ignoreHttpErrors(true).timeout(PATIENCE);

  private Newsroom(String root) {
    this.root = root;
  }

  static Newsroom of(String root, String password) throws IOException {
    var newsroom = new Newsroom(root);
    var page = newsroom.open("/logga-in");
    press(page, "Logga in", "epost", "dag@lyhord.example", "losen", password);
    return newsroom;
  }

  /** The form of a new article. */
  Document begin(String title) throws IOException {
    var begun = open("/redaktion/bibliotek/ny");
    return press(begun, "Börja skriva", "sort", "artiklar", "titel", title).parse();
  }

  /** Saves all that is needed, and answers where it will be read. */
  String write(Document form) throws IOException {
    press(
        form,
        "Spara utkastet",
        "ingress",
        "Om att kliva in i en strömkrets.",
        "text",
        "Hela texten står här, med sitt sista ord: slutordet.",
        "sprak",
        "sv",
        "granskad",
        "2026-11-01",
        "granskas-senast",
        "2036-11-01");
    return "/bibliotek/artiklar/" + requireNonNull(form.getElementById("slugg")).val();
  }

  /** False when it was refused. */
  boolean publish(Document form) throws IOException {
    var page = open(requireNonNull(form.getElementById("utkast")).attr("action") + "/publicering");
    return press(page, "Publicera nu").url().getQuery() != null;
  }

  Response upload(String name, byte[] content) throws IOException {
    return session
        .newRequest(root + "/redaktion/filer")
        .method(Method.POST)
        .data("fil", name, new ByteArrayInputStream(content))
        .execute();
  }

  /** Where the bytes of a file with this name lie, when an editor sees it. */
  Optional<String> file(String name) throws IOException {
    var row = open("/redaktion/filer?sok=" + name).select(".files__name").first();
    return row == null
        ? Optional.empty()
        : Optional.of(open(row.attr("href")).select("a[href^=/fil/]").attr("href"));
  }

  byte[] bytes(String path) throws IOException {
    return request(path).maxBodySize(0).ignoreContentType(true).execute().bodyAsBytes();
  }

  void remakeIndex() throws IOException {
    request("/redaktion/sokindex").method(Method.POST).execute();
  }

  int status(String path) throws IOException {
    return Jsoup.connect(root + path).ignoreHttpErrors(true).execute().statusCode();
  }

  /** All that a stranger finds, page after page. */
  Set<String> found(String words) throws IOException {
    var all = new LinkedHashSet<String>();
    for (var number = 1; all.addAll(found(words, number)); number++) {
      Thread.onSpinWait();
    }
    return all;
  }

  private List<String> found(String words, int number) throws IOException {
    var asked = Jsoup.connect(root + "/sok").data("q", words, "sida", "" + number);
    return asked.ignoreHttpErrors(true).get().select(".hit__title a").eachAttr("href").stream()
        .map(it -> it.replaceFirst("[?#].*", ""))
        .toList();
  }

  Document open(String path) throws IOException {
    return request(path).get();
  }

  private Connection request(String path) {
    return session.newRequest(root + path);
  }

  private static Response press(Document page, String button, String... fields) throws IOException {
    var pressed =
        page.select("form button").stream().filter(it -> it.text().equals(button)).findFirst();
    var found = pressed.orElseThrow(() -> new IOException("No " + button + ": " + page.text()));
    var sent = ((FormElement) requireNonNull(found.closest("form"))).submit();
    for (var at = 0; at < fields.length; at += 2) {
      var value = fields[at + 1];
      Optional.ofNullable(sent.data(fields[at]))
          .ifPresentOrElse(it -> it.value(value), field(sent, fields[at], value));
    }
    return sent.execute();
  }

  private static Runnable field(Connection sent, String name, String value) {
    return () -> sent.data(name, value);
  }
}
