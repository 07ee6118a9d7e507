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

  Model marked(String as) {
    return new Model(as, topics, bank, interpreter);
  }
}
