package lyhord.clinic;

import lyhord.understanding.Bank;
import lyhord.understanding.Interpreter;
import lyhord.understanding.Topics;

/**
 * What the clients understand with.
 *
 * @param mark tells one state of the content from another
 */
public record Model(String mark, Topics topics, Bank bank, Interpreter interpreter) {

  /** The same, with topics that say the same, and so are those that visits know already. */
  Model of(Topics known, String as) {
    return new Model(as, known, bank, interpreter);
  }
}
