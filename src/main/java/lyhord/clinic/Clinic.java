package lyhord.clinic;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyhord.content.Reading;
import lyhord.content.Yaml;

/**
 * A room with its own wall, where one kind of client is met.
 *
 * @param wall sol, himmel or salvia
 * @param questions what people ask search who would practise here
 * @param stages the cases, by folder name
 */
public record Clinic(
    String id,
    String name,
    Wall wall,
    String summary,
    String audience,
    String time,
    List<String> about,
    List<String> questions,
    List<Stage> stages) {

  /** The colour that tells where one is. */
  public enum Wall {
    SUN("sol"),
    SKY("himmel"),
    SAGE("salvia");

    private final String swedish;

    Wall(String swedish) {
      this.swedish = swedish;
    }

    public String swedish() {
      return swedish;
    }
  }

  public String path() {
    return "/ova/" + id;
  }

  static Clinic read(Path root, Path folder) {
    var reading = new Reading(root);
    var yaml = reading.open(folder.resolve("clinic.yaml"));
    yaml.only("namn", "vägg", "kort", "för", "tid", "om", "frågor");
    var clinic =
        new Clinic(
            folder.getFileName().toString(),
            yaml.text("namn"),
            wall(yaml),
            yaml.text("kort"),
            yaml.text("för"),
            yaml.text("tid"),
            paragraphs(yaml.text("om")),
            yaml.texts("frågor"),
            List.of());
    reading.finish();
    return clinic;
  }

  Clinic with(List<Stage> stages) {
    return new Clinic(id, name, wall, summary, audience, time, about, questions, stages);
  }

  static List<String> paragraphs(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\n\\s*\\n"));
  }

  private static Wall wall(Yaml yaml) {
    Map<String, Wall> walls = new LinkedHashMap<>();
    for (var wall : Wall.values()) {
      walls.put(wall.swedish(), wall);
    }
    return yaml.choice("vägg", walls);
  }
}
