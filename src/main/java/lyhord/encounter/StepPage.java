package lyhord.encounter;

import java.util.List;

/** What one question changed in the room, for a page that is already open. */
public record StepPage(RoomPage room, List<RoomPage.Line> lines) {

  /** The lines that came after an entry. */
  static StepPage of(RoomPage room, int entry) {
    return new StepPage(room, room.lines().stream().filter(line -> line.number() > entry).toList());
  }
}
