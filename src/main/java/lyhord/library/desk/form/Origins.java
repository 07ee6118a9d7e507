package lyhord.library.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lyhord.library.desk.form.FormPage.Origin;
import org.springframework.util.MultiValueMap;

/** Sources as rows of a form, one part in each field, and as they are kept: a line for each. */
final class Origins {

  private static final int EMPTY_ROWS = 3;
  private static final int MOST = 200;

  private Origins() {}

  /** Those there are, and some rows to write more in. */
  static List<Origin> of(List<String> lines) {
    var rows = new ArrayList<Origin>();
    for (var line : lines) {
      rows.add(origin(rows.size() + 1, line.split("\\|", -1)));
    }
    for (var empty = 0; empty < EMPTY_ROWS; empty++) {
      rows.add(new Origin(rows.size() + 1, "", "", true, ""));
    }
    return rows;
  }

  private static Origin origin(int row, String[] parts) {
    var certainty = parts.length > 2 ? parts[2].strip() : "läst";
    return parts.length < 2
        ? new Origin(row, "", parts[0].strip(), true, "")
        : new Origin(
            row,
            parts[0].strip(),
            parts[1].strip(),
            certainty.equals("läst"),
            parts.length > 3 ? parts[3].strip() : "");
  }

  static String written(String field, MultiValueMap<String, String> sent) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(row -> line(field + "-" + row, sent))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String line(String row, MultiValueMap<String, String> sent) {
    var key = part(row + "-nyckel", sent);
    var text = part(row + "-kalla", sent);
    var address = part(row + "-adress", sent);
    if (key.isEmpty() && text.isEmpty() && address.isEmpty()) {
      return "";
    }
    var certainty = part(row + "-sakerhet", sent);
    return String.join(" | ", key, text, certainty.equals("känt") ? "känt" : "läst", address)
        .strip();
  }

  private static String part(String name, MultiValueMap<String, String> sent) {
    var text = Objects.requireNonNullElse(sent.getFirst(name), "");
    return text.replaceAll("\\s+", " ").replace('|', '/').strip();
  }
}
