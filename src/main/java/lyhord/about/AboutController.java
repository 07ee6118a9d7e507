package lyhord.about;

import lyhord.web.PublicPage;
import lyhord.web.WebSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AboutController {

  private final WebSettings settings;

  AboutController(WebSettings settings) {
    this.settings = settings;
  }

  @PublicPage
  @GetMapping("/om")
  ModelAndView show() {
    return new ModelAndView("about/about", "page", AboutPage.of(settings));
  }
}
