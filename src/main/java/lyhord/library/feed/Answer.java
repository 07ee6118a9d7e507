package lyhord.library.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/** A feed on its way out; a reader who has it already is told so. */
record Answer(String type, String body, Instant changed) {

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var mark = "\"" + DigestUtils.md5DigestAsHex(bytes) + "\"";
    response.setHeader("Cache-Control", "no-cache");
    if (new ServletWebRequest(request, response).checkNotModified(mark, changed.toEpochMilli())) {
      return;
    }
    response.setContentType(type + ";charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
