package lyhord.about;

import lyhord.web.PublicPage;
import lyhord.web.WebSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AboutController {

  private final WebSettings settings;
  private final AboutLaw law;

  AboutController(WebSettings settings, AboutLaw law) {
    this.settings = settings;
    this.law = law;
  }

  @PublicPage
  @GetMapping("/om")
  ModelAndView show() {
    return new ModelAndView("about/about", "page", AboutPage.of(settings, law));
  }
}
