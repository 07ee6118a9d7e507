package lyhord.library.desk.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lyhord.library.entry.Audience;
import lyhord.library.entry.Entry;
import lyhord.library.entry.Input;
import lyhord.library.entry.Kind;

/** What a careful colleague would say about an entry. */
final class Remarks {

  private static final int HEAVY = 45;
  private static final int HEAVY_FOR_FAMILIES = 30;
  private static final int FEWEST_WORDS = 40;
  private static final Set<Kind> SOURCED =
      EnumSet.of(Kind.ARTICLE, Kind.METHOD, Kind.FACT, Kind.NEWS);

  private final Entry entry;
  private final LocalDate today;
  private final List<Remark> remarks = new ArrayList<>();

  private Remarks(Entry entry, LocalDate today) {
    this.entry = entry;
    this.today = today;
  }

  static List<Remark> of(Entry entry, LocalDate today) {
    var remarks = new Remarks(entry, today);
    for (var field : entry.kind().fields()) {
      if (field.input() == Input.TEXT || field.input() == Input.PARAGRAPH) {
        remarks.remarks.addAll(Manuscript.remarks(field.key(), entry.value(field.key())));
      }
    }
    remarks.weight();
    remarks.sound();
    remarks.sources();
    remarks.days();
    return List.copyOf(remarks.remarks);
  }

  /** Of all that is read as running text. */
  static Lix lix(Entry entry) {
    var texts =
        entry.kind().fields().stream()
            .filter(it -> it.input() == Input.TEXT || it.input() == Input.PARAGRAPH)
            .filter(it -> !it.key().equals("transkript"))
            .map(it -> Manuscript.words(entry.value(it.key())))
            .collect(Collectors.joining("\n\n"));
    return Lix.of(texts);
  }

  private void weight() {
    var lix = lix(entry);
    var families = entry.audiences().contains(Audience.FAMILIES);
    var most = families ? HEAVY_FOR_FAMILIES : HEAVY;
    var readers = families ? "barn och föräldrar" : "yrkesverksamma";
    unless(
        lix.words() < FEWEST_WORDS || lix.value() <= most,
        entry.text().isEmpty() ? "ingress" : "text",
        "Texten är tung att läsa: LIX %d. För %s är %d lagom. Dela långa meningar och byt långa ord."
            .formatted(lix.value(), readers, most));
  }

  private void sound() {
    if (entry.kind() == Kind.FILM || entry.kind() == Kind.EPISODE) {
      unless(
          !entry.value("transkript").isEmpty(),
          "transkript",
          "Utskriften saknas. Den som inte ser eller hör blir utan.");
    }
  }

  private void sources() {
    unless(
        !SOURCED.contains(entry.kind()) || !entry.sources().isEmpty(),
        "kallor",
        "Det finns ingen källa. Läsaren kan inte se vad det bygger på.");
    var sources = entry.lines("kallor");
    unless(
        !entry.text().isEmpty() || sources.isEmpty() || entry.kind() == Kind.PUBLICATION || used(),
        "kallor",
        "Källorna pekas inte ut någonstans. Sätt [^nyckel] efter det de styrker.");
  }

  private boolean used() {
    return entry.values().values().stream().anyMatch(it -> it.contains("[^"));
  }

  private void days() {
    entry
        .day("granskas-senast")
        .ifPresent(
            day -> {
              unless(
                  !day.isAfter(today.plusYears(2)),
                  "granskas-senast",
                  "Det är mer än två år till nästa granskning. Välj en tidigare dag.");
              unless(
                  !day.isBefore(today),
                  "granskas-senast",
                  "Dagen för nästa granskning har redan varit.");
            });
    for (var key : List.of("granskad", "kontrollerad")) {
      unless(
          entry.day(key).filter(it -> it.isAfter(today)).isEmpty(),
          key,
          "Dagen har inte varit än. Skriv när det verkligen gjordes.");
    }
  }

  private void unless(boolean right, String key, String advice) {
    if (!right) {
      remarks.add(new Remark(key, advice, ""));
    }
  }
}
