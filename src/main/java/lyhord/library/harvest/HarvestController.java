package lyhord.library.harvest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import lyhord.library.harvest.Refusal.Code;
import lyhord.library.work.Work;
import org.jdom2.Element;
import org.jdom2.output.XMLOutputter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where other catalogues ask. The protocol wants both ways of asking. */
@Controller
class HarvestController {

  /** What is wrong with these is also wrong to repeat. */
  private static final Set<Code> UNREPEATED = Set.of(Code.badVerb, Code.badArgument);

  private final Answers answers;
  private final Self self;
  private final Clock clock;

  HarvestController(Answers answers, Self self, Clock clock) {
    this.answers = answers;
    this.self = self;
    this.clock = clock;
  }

  @GetMapping("/oai")
  void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(request, response);
  }

  @PostMapping("/oai")
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(request, response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var asked = Oai.text("request", self.address());
    var answer = answer(request, asked);
    response.setContentType("text/xml;charset=UTF-8");
    response.setHeader("X-Robots-Tag", "noindex");
    new XMLOutputter()
        .output(Oai.document(clock.instant(), asked, answer), response.getOutputStream());
  }

  private Element answer(HttpServletRequest request, Element asked) {
    try {
      var question = Question.of(request.getParameterMap());
      var answer = answers.to(question);
      repeat(question, asked);
      return answer;
    } catch (Refusal refusal) {
      if (!UNREPEATED.contains(refusal.code())) {
        repeat(Question.of(request.getParameterMap()), asked);
      }
      return Oai.text("error", refusal.words()).setAttribute("code", refusal.code().name());
    }
  }

  private static void repeat(Question question, Element asked) {
    asked.setAttribute("verb", question.verb().word());
    question.arguments().forEach((name, value) -> asked.setAttribute(name, Work.line(value)));
  }
}
