package lyhord.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import lyhord.web.Address;
import lyhord.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Letters hold sign-in links, so only the one who sits at the machine may read them here. */
@Controller
class LettersController {

  private final Mail mail;
  private final Delivery delivery;
  private final Address address;

  LettersController(Mail mail, Delivery delivery, Address address) {
    this.mail = mail;
    this.delivery = delivery;
    this.address = address;
  }

  @GetMapping("/utveckling/brev")
  ModelAndView index(HttpServletRequest request) {
    if (delivery.isPossible() || !address.isOwnMachine() || !isLocal(request)) {
      throw new NotFound();
    }
    return new ModelAndView("mail/letters", "page", new LettersPage(mail.latest()));
  }

  private static boolean isLocal(HttpServletRequest request) {
    return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
        && request.getHeader("X-Forwarded-For") == null
        && request.getHeader("Forwarded") == null;
  }
}
