package lyhord.clinic;

import java.util.List;

/** All clinics. */
public record ClinicsPage(List<Row> clinics) {

  /** A clinic, and who can be met there. */
  public record Row(
      String path, String name, String wall, String summary, String audience, String clients) {}

  static ClinicsPage of(List<Clinic> clinics) {
    return new ClinicsPage(clinics.stream().map(ClinicsPage::row).toList());
  }

  private static Row row(Clinic clinic) {
    var titles = clinic.stages().stream().map(it -> it.scene().heading().title()).toList();
    return new Row(
        clinic.path(),
        clinic.name(),
        clinic.wall().swedish(),
        clinic.summary(),
        clinic.audience(),
        titles.isEmpty()
            ? "Ingen klient just nu"
            : String.join(" · ", titles) + ". " + clinic.time());
  }
}
