package lyhord.clinic;

import java.util.List;
import lyhord.understanding.Bank;

/** Examples that another feature adds to those in {@code content/questions}. */
public interface Contribution {

  /** Changes when the examples do; asked for every few seconds. */
  String mark();

  List<Bank.Example> examples();
}
