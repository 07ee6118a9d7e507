package lyhord.clinic;

import java.util.List;

/** One clinic and its clients. */
public record ClinicPage(
    String name,
    String wall,
    String summary,
    String audience,
    String time,
    List<String> about,
    List<ClientRow> clients) {

  /** A case that can be begun. */
  public record ClientRow(
      String path, String title, String summary, String portrait, String symbol, String label) {}

  static ClinicPage of(Clinic clinic) {
    return new ClinicPage(
        clinic.name(),
        clinic.wall().swedish(),
        clinic.summary(),
        clinic.audience(),
        clinic.time(),
        clinic.about(),
        clinic.stages().stream().map(ClinicPage::row).toList());
  }

  static ClientRow row(Stage stage) {
    var first = stage.scene().clients().getFirst();
    var heading = stage.scene().heading();
    return new ClientRow(
        stage.path(),
        heading.title(),
        heading.summary(),
        first.portrait(),
        first.mood().symbol(),
        first.name() + " ser " + first.mood().swedish() + " ut");
  }
}
