package lyhord.about;

import lyhord.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

  @PublicPage
  @GetMapping("/")
  String show() {
    return "about/home";
  }
}
