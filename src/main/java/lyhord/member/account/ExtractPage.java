package lyhord.member.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The extract in words: headings, and below them lines of name and value. */
public record ExtractPage(List<Part> parts) {

  public record Part(String name, List<Line> lines) {}

  public record Line(String name, String value) {}

  static ExtractPage of(Map<String, Object> all, ObjectMapper json) {
    var parts = new ArrayList<Part>();
    all.forEach(
        (name, data) -> {
          var lines = new ArrayList<Line>();
          gather("", json.valueToTree(data), lines);
          parts.add(new Part(name, lines));
        });
    return new ExtractPage(parts);
  }

  private static void gather(String name, JsonNode node, List<Line> lines) {
    if (node.isObject()) {
      node.forEachEntry((key, value) -> gather(below(name, key), value, lines));
    } else if (node.isArray()) {
      var number = 1;
      for (var element : node) {
        gather(below(name, String.valueOf(number++)), element, lines);
      }
    } else {
      lines.add(new Line(name, node.asString("")));
    }
  }

  private static String below(String name, String key) {
    return name.isEmpty() ? key : name + ", " + key;
  }
}
