package lyhord.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Draws one template from the model attribute "page". */
record JteView(String template, TemplateEngine engine, Frames frames, PublicPages pages)
    implements View {

  /** Spring passes over a view that does not say what it makes, and answers 404. */
  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    var page = model == null ? null : model.get("page");
    var frame = frames.frame(request);
    var output = new Utf8ByteOutput();
    frame.around(() -> draw(page, output));
    if (response.getContentType() == null) {
      response.setContentType(getContentType());
    }
    if (!Frames.isPublic(request)) {
      response.setHeader("X-Robots-Tag", "noindex");
    }
    if (isForEveryone(frame, request, response)) {
      pages.keep(request.getRequestURI(), bytes(output));
    }
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  private static byte[] bytes(Utf8ByteOutput output) throws IOException {
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    output.writeTo(bytes);
    return bytes.toByteArray();
  }

  private void draw(@Nullable Object page, Utf8ByteOutput output) {
    if (page == null) {
      engine.render(template + ".jte", Map.of(), output);
    } else {
      engine.render(template + ".jte", page, output);
    }
  }

  private static boolean isForEveryone(
      Frame frame, HttpServletRequest request, HttpServletResponse response) {
    return frame.member() == null && response.getStatus() == 200 && Frames.isPublic(request);
  }
}
