package lyhord.dialogue.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyhord.content.Yaml;
import lyhord.dialogue.Case.Room;
import lyhord.dialogue.Client;

/** Reads who is seen together. */
final class RoomReader {
  private RoomReader() {}

  static Map<String, Room> read(Yaml yaml, List<Client> clients) {
    var names = clients.stream().map(Client::id).toList();
    var rooms = new LinkedHashMap<String, Room>();
    yaml.optionalMap("rum")
        .map(Yaml::maps)
        .orElse(Map.of())
        .forEach((id, room) -> rooms.put(id, room(id, room, names)));
    if (rooms.isEmpty() && names.size() > 1) {
      yaml.mistake(
          "klienter", "Fallet har flera klienter men inga rum. Skriv vilka rum som finns.");
    }
    return rooms.isEmpty() ? Map.of("rummet", new Room("rummet", "", "", names)) : rooms;
  }

  private static Room room(String id, Yaml yaml, List<String> names) {
    yaml.only("namn", "klienter", "beskrivning");
    var present = yaml.words("klienter");
    for (var name : present) {
      TruthReader.known(yaml, name, names);
    }
    if (present.isEmpty()) {
      yaml.mistake("klienter", "Rummet är tomt. Skriv vilka klienter som är där.");
    }
    var ids = present.stream().map(Yaml.Words::text).toList();
    return new Room(id, yaml.text("namn"), yaml.text("beskrivning"), ids);
  }
}
