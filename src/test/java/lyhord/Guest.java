package lyhord;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A browser without scripts, on a network of its own. */
public final class Guest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final AtomicInteger NETWORKS = new AtomicInteger();

  private final Map<String, String> headers = new LinkedHashMap<>();

  Guest(String cookie) {
    var network = NETWORKS.incrementAndGet();
    headers.put("X-Forwarded-For", "203.%d.%d.7".formatted(network / 250, network % 250));
    headers.put("Cookie", cookie);
  }

  /** Sends this with everything from now on. */
  public Guest with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public Page open(String path) {
    return send("GET", path, "");
  }

  public int status(String path) {
    return open(path).status();
  }

  public Page post(String path, String... namesAndValues) {
    return send("POST", path, form(namesAndValues));
  }

  public Page send(String method, String path, String body) {
    return send(
        method,
        path,
        "application/x-www-form-urlencoded",
        HttpRequest.BodyPublishers.ofString(body));
  }

  /** Sends a form with one file in it, as a browser does. */
  public Page attach(String path, String field, String fileName, byte[] content) {
    var head =
        "--skarv\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(field, fileName);
    var body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n--skarv--\r\n".getBytes(StandardCharsets.UTF_8));
    var bytes = HttpRequest.BodyPublishers.ofByteArray(body.toByteArray());
    return send("POST", path, "multipart/form-data; boundary=skarv", bytes);
  }

  private Page send(String method, String path, String type, HttpRequest.BodyPublisher content) {
    var request =
        HttpRequest.newBuilder(URI.create(Playhouse.address()).resolve(path))
            .method(method, content)
            .header("Content-Type", type);
    headers.entrySet().stream()
        .filter(header -> !header.getValue().isEmpty())
        .forEach(header -> request.header(header.getKey(), header.getValue()));
    try {
      var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().firstValue("Set-Cookie").ifPresent(this::keep);
      return new Page(this, path, answer);
    } catch (IOException fault) {
      throw new AssertionError(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  public String cookie() {
    return headers.getOrDefault("Cookie", "");
  }

  private void keep(String cookie) {
    var pair = cookie.substring(0, cookie.indexOf(';'));
    headers.put("Cookie", pair.endsWith("=") ? "" : pair);
  }

  static String form(String... namesAndValues) {
    return IntStream.range(0, namesAndValues.length / 2)
        .mapToObj(i -> encoded(namesAndValues[2 * i]) + "=" + encoded(namesAndValues[2 * i + 1]))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
