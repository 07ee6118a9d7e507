package lyhord.about;

import lyhord.web.Address;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What search engines may read. */
@Controller
class RobotsController {

  private final Address address;

  RobotsController(Address address) {
    this.address = address;
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
}
