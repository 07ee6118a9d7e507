package lyhord.understanding;

import static lyhord.understanding.HeldOut.CONTENT;

/** One interpreter for all tests of this package, and short ways to speak to it. */
final class Spoken {

  static final Topics TOPICS = Topics.read(CONTENT.resolve("topics.yaml"));
  static final Interpreter INTERPRETER =
      Interpreter.of(
          TOPICS,
          Bank.read(CONTENT.resolve("questions"), TOPICS),
          CONTENT.resolve("understanding"),
          Interpreter.learned());

  private Spoken() {}

  static Understanding toAdult(String text) {
    return INTERPRETER.understand(new Utterance(text, Addressee.ADULT, null));
  }

  static Understanding toChild(String text) {
    return INTERPRETER.understand(new Utterance(text, Addressee.CHILD, null));
  }

  static Understanding toAdult(String previousTopic, String text) {
    return INTERPRETER.understand(new Utterance(text, Addressee.ADULT, previousTopic));
  }
}
