package lyhord.about;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyhord.web.Address;
import lyhord.web.Findable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** What search engines may read, and where it lies. */
@Controller
class RobotsController {

  private static final List<String> OURS = List.of("/", "/om", "/integritet", "/tillganglighet");

  private final Address address;
  private final List<Findable> features;

  RobotsController(Address address, List<Findable> features) {
    this.address = address;
    this.features = features;
  }

  @ResponseBody
  @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String show() {
    return """
        User-agent: *
        Disallow: /konto
        Disallow: /lank/
        Disallow: /logga-in
        Disallow: /besok/
        Disallow: /sok
        Sitemap: %s
        """
        .formatted(address.of("/sitemap.xml"));
  }

  @ResponseBody
  @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  String index() {
    var found = features.stream().flatMap(feature -> feature.paths().stream());
    return Stream.concat(OURS.stream(), found)
        .map(path -> "  <url><loc>" + HtmlUtils.htmlEscape(address.of(path)) + "</loc></url>\n")
        .collect(
            Collectors.joining(
                "",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """,
                "</urlset>\n"));
  }
}
