package lyhord.about;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where everything lies, for search engines. */
@Controller
class SitemapController {

  private final Sitemap sitemap;

  SitemapController(Sitemap sitemap) {
    this.sitemap = sitemap;
  }

  /** The whole map, or where its parts lie. */
  @GetMapping("/sitemap.xml")
  void index(HttpServletResponse response) throws IOException, XMLStreamException {
    var parts = sitemap.parts();
    response.setContentType("application/xml;charset=UTF-8");
    if (parts == 1) {
      sitemap.write(response.getOutputStream(), 1);
    } else {
      sitemap.writeIndex(response.getOutputStream());
    }
  }

  @GetMapping("/sitemap/{number:\\d{1,4}}.xml")
  void show(@PathVariable int number, HttpServletResponse response)
      throws IOException, XMLStreamException {
    if (number < 1 || number > sitemap.parts()) {
      throw new NotFound();
    }
    response.setContentType("application/xml;charset=UTF-8");
    sitemap.write(response.getOutputStream(), number);
  }
}
