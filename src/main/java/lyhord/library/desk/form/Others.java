package lyhord.library.desk.form;

import java.util.List;

/** Tells who else has a form open. */
final class Others {

  private Others() {}

  /** "Bo har också sidan öppen." Empty when nobody has. */
  static String told(List<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.getFirst() + " har också sidan öppen.";
      default ->
          String.join(", ", names.subList(0, names.size() - 1))
              + " och "
              + names.getLast()
              + " har också sidan öppen.";
    };
  }
}
