package lyhord.law;

import java.util.List;

/** A feature with text that rests on the law; it tells what, so that nothing is forgotten. */
public interface RestsOnLaw {
  List<LawUse> uses();
}
