package lyhord.member.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lyhord.member.Door;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SignOutController {

  private final Door door;

  SignOutController(Door door) {
    this.door = door;
  }

  @PostMapping("/logga-ut")
  String delete(HttpServletRequest request, HttpServletResponse response) {
    door.letOut(request, response);
    return "redirect:/";
  }
}
