package lyhord.understanding;

import java.util.List;
import lyhord.understanding.Understanding.Observed;
import lyhord.understanding.Understanding.Verdict;

/**
 * All that was said at once.
 *
 * @param carrying the sentence the client answers
 * @param sentences every sentence, the carrying one among them
 */
record Turn(Heard carrying, List<Heard> sentences, Form form, List<Observed> manners) {

  static Turn empty() {
    var nothing =
        new Heard("", Form.STATEMENT, List.of(), Verdict.NOT_UNDERSTOOD, 0, false, List.of());
    return new Turn(nothing, List.of(), Form.STATEMENT, List.of());
  }

  Understanding understanding() {
    return new Understanding(
        carrying.verdict(),
        carrying.topic(),
        carrying.confidence(),
        carrying.candidates(),
        also(),
        form,
        manners,
        carrying.because());
  }

  /** What else was clearly raised; a doubt is never held against anybody. */
  private List<String> also() {
    return sentences.stream()
        .map(Heard::shown)
        .filter(topic -> !topic.equals(Understanding.NONE) && !topic.equals(carrying.topic()))
        .distinct()
        .toList();
  }
}
