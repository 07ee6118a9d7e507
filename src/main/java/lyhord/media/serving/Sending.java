package lyhord.media.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import lyhord.media.store.Store;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends stored bytes, whole or in part. None of them pass through our memory when it can be helped.
 */
@Component
class Sending {
  private static final int WORTH_HANDING_OVER = 48 * 1024;

  private final Store store;

  Sending(Store store) {
    this.store = store;
  }

  void send(String sha256, long size, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var mark = "\"" + sha256 + "\"";
    response.setHeader(HttpHeaders.ETAG, mark);
    response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    if (isAtHand(mark, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    var asked = Span.asked(rangeOf(request, mark));
    if (asked.isEmpty()) {
      write(sha256, Span.all(size), request, response);
      return;
    }
    var span = Span.within(asked.get(), size);
    if (span.isEmpty()) {
      response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      response.setContentLength(0);
    } else {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader(HttpHeaders.CONTENT_RANGE, span.get().told(size));
      write(sha256, span.get(), request, response);
    }
  }

  private static boolean isAtHand(String mark, @org.jspecify.annotations.Nullable String marks) {
    return marks != null && (marks.equals("*") || marks.contains(mark));
  }

  /** A part of another version than the one at hand would be of no use: then all of it is sent. */
  private static @org.jspecify.annotations.Nullable String rangeOf(
      HttpServletRequest request, String mark) {
    var condition = request.getHeader(HttpHeaders.IF_RANGE);
    return condition == null || condition.equals(mark)
        ? request.getHeader(HttpHeaders.RANGE)
        : null;
  }

  private void write(
      String sha256, Span span, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentLengthLong(span.length());
    if (request.getMethod().equals("HEAD")) {
      return;
    }
    var file = store.onDisk(sha256);
    if (file.isPresent() && canHandOver(request, span)) {
      handOver(file.get(), span, request);
    } else {
      try (var in = store.open(sha256, span.from(), span.length())) {
        in.transferTo(response.getOutputStream());
      }
    }
  }

  private static boolean canHandOver(HttpServletRequest request, Span span) {
    return span.length() >= WORTH_HANDING_OVER
        && Boolean.TRUE.equals(request.getAttribute("org.apache.tomcat.sendfile.support"));
  }

  /** The operating system sends it, while no thread waits. */
  private static void handOver(Path file, Span span, HttpServletRequest request) {
    request.setAttribute("org.apache.tomcat.sendfile.filename", file.toString());
    request.setAttribute("org.apache.tomcat.sendfile.start", span.from());
    request.setAttribute("org.apache.tomcat.sendfile.end", span.from() + span.length());
  }
}
