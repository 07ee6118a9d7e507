package lyhord.clinic;

import java.util.List;
import lyhord.dialogue.Case;

/** The referral, one's role, and what one should know before going in. */
public record WaitingRoomPage(
    String clinic,
    String clinicPath,
    String wall,
    String time,
    ClinicPage.ClientRow client,
    String begin,
    String contentNote,
    List<String> role,
    List<String> referral,
    List<String> known,
    List<String> support,
    List<Door> rooms) {

  /** A room one may begin in. */
  public record Door(String id, String name) {}

  static WaitingRoomPage of(Clinic clinic, Stage stage) {
    var heading = stage.scene().heading();
    return new WaitingRoomPage(
        clinic.name(),
        clinic.path(),
        clinic.wall().swedish(),
        clinic.time(),
        ClinicPage.row(stage),
        stage.path() + "/besok",
        heading.contentNote(),
        Clinic.paragraphs(heading.role()),
        Clinic.paragraphs(heading.referral()),
        heading.known(),
        Clinic.paragraphs(heading.support()),
        doors(stage.scene()));
  }

  private static List<Door> doors(Case scene) {
    return scene.hasRooms()
        ? scene.rooms().values().stream().map(it -> new Door(it.id(), it.name())).toList()
        : List.of();
  }
}
