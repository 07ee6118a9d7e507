package lyhord.about;

import lyhord.web.PublicPage;
import lyhord.web.WebSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AccessibilityController {

  private final WebSettings settings;

  AccessibilityController(WebSettings settings) {
    this.settings = settings;
  }

  @PublicPage
  @GetMapping("/tillganglighet")
  ModelAndView show() {
    return new ModelAndView("about/accessibility", "page", AboutPage.of(settings));
  }
}
