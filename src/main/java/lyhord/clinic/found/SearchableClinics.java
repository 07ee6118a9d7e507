package lyhord.clinic.found;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lyhord.clinic.Clinic;
import lyhord.clinic.Clinics;
import lyhord.clinic.Stage;
import lyhord.dialogue.Client;
import lyhord.search.Document;
import lyhord.search.Document.Said;
import lyhord.search.Label;
import lyhord.search.Searchable;
import org.springframework.stereotype.Component;

/** A case is found by what its waiting room says, never by what comes out in the visit. */
@Component
class SearchableClinics implements Searchable {

  private static final Label TYPE = new Label("kliniker", "Öva samtal");
  private static final String PRACTICE = "Öva samtal med en fiktiv klient";
  private static final List<String> WORDS = List.of(PRACTICE);

  private final Clinics clinics;

  SearchableClinics(Clinics clinics) {
    this.clinics = clinics;
  }

  @Override
  public String source() {
    return "clinic";
  }

  @Override
  public Stream<Document> documents() {
    var each =
        clinics.all().stream().flatMap(it -> Stream.concat(Stream.of(document(it)), clients(it)));
    return Stream.concat(Stream.of(way()), each);
  }

  @Override
  public Optional<Document> document(String key) {
    return documents().filter(it -> it.key().equals(key)).findFirst();
  }

  /** The way in to all of them. */
  private Document way() {
    var names = String.join("\n", clinics.all().stream().map(Clinic::name).toList());
    return document("/ova", new Said("Öva samtal", PRACTICE, names, WORDS, List.of()));
  }

  private Stream<Document> clients(Clinic clinic) {
    return clinic.stages().stream().map(it -> document(clinic, it));
  }

  private Document document(Clinic clinic) {
    var text = clinic.audience() + "\n" + String.join("\n", clinic.about());
    var said = new Said(clinic.name(), clinic.summary(), text, WORDS, clinic.questions());
    return document(clinic.path(), said);
  }

  private Document document(Clinic clinic, Stage stage) {
    var heading = stage.scene().heading();
    var text =
        Stream.concat(
            Stream.of(heading.contentNote(), heading.role(), heading.referral()),
            heading.known().stream());
    var names = stage.scene().clients().stream().map(Client::name);
    var words = Stream.concat(names, Stream.of(clinic.name(), PRACTICE)).toList();
    var body = String.join("\n", text.toList());
    var said = new Said(heading.title(), heading.summary(), body, words, List.of());
    return document(stage.path(), said);
  }

  private Document document(String path, Said said) {
    return Document.of(source(), path, TYPE, said, null);
  }
}
