package lyhord.member.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import lyhord.member.Member;
import lyhord.member.signin.Limits;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Hands the browser's script what a key is to sign. */
@Controller
class ChallengeController {

  private final Ceremony ceremony;
  private final Limits limits;

  ChallengeController(Ceremony ceremony, Limits limits) {
    this.ceremony = ceremony;
    this.limits = limits;
  }

  @ResponseBody
  @PostMapping(path = "/konto/passnycklar/fraga", produces = MediaType.APPLICATION_JSON_VALUE)
  String create(Member member) throws IOException {
    return json(ceremony.askNewKey(member));
  }

  @ResponseBody
  @PostMapping(path = "/logga-in/passnyckel/fraga", produces = MediaType.APPLICATION_JSON_VALUE)
  String create(HttpServletRequest request) throws IOException {
    limits.keyAsked(request);
    return json(ceremony.askKnownKey());
  }

  private static String json(Ceremony.Question question) {
    return "{\"id\":\"%s\",\"options\":%s}".formatted(question.id(), question.options());
  }
}
