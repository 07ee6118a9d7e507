package lyhord.about;

import lyhord.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

  private final AboutLaw law;

  HomeController(AboutLaw law) {
    this.law = law;
  }

  @PublicPage
  @GetMapping("/")
  ModelAndView show() {
    return new ModelAndView("about/home", "page", law.children());
  }
}
