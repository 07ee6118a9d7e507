package lyhord.encounter;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lyhord.clinic.Clinic;
import lyhord.clinic.Clinics;
import lyhord.dialogue.Case;
import lyhord.dialogue.Client;
import lyhord.dialogue.Encounter;
import lyhord.dialogue.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the interview room from a run. */
@Component
class Rooms {
  private static final int PRACTISED = 8;
  private static final DateTimeFormatter UNTIL =
      DateTimeFormatter.ofPattern("d MMMM 'kl.' HH.mm", Locale.forLanguageTag("sv"));
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final Clinics clinics;
  private final Clock clock;

  Rooms(Clinics clinics, Clock clock) {
    this.clinics = clinics;
    this.clock = clock;
  }

  /** The room as it is, with nothing written. */
  RoomPage page(Run run) {
    return page(run, "", null, null);
  }

  /** The room with what was written still in the field, and what was wrong with it. */
  RoomPage page(Run run, String text, @Nullable String problem, @Nullable String to) {
    var scene = run.stage().scene();
    var encounter = run.encounter();
    var clinic = clinics.get(run.stage().clinicId());
    var speaker = speaker(run, to);
    return new RoomPage(
        run.visit().path(),
        scene.heading().title(),
        clinic.map(Clinic::wall).orElse(Clinic.Wall.SUN).swedish(),
        clinic.map(Clinic::name).orElse(""),
        place(encounter),
        run.moves().size(),
        minutes(run),
        keptUntil(run.visit()),
        present(encounter).map(client -> face(encounter, client)).toList(),
        film(run),
        encounter.entries().stream().map(entry -> line(run, entry)).toList(),
        present(encounter)
            .map(it -> new RoomPage.Person(it.id(), it.name(), it.id().equals(speaker.id())))
            .toList(),
        speaker.name(),
        run.visit().pair(),
        by(run),
        run.stage().areas(speaker),
        ownWords(encounter) >= PRACTISED,
        doors(encounter),
        orders(encounter),
        text,
        problem);
  }

  private static java.util.stream.Stream<Client> present(Encounter encounter) {
    return encounter.currentRoom().clients().stream().map(encounter.scene()::client);
  }

  private static String place(Encounter encounter) {
    var room = encounter.currentRoom();
    return encounter.scene().hasRooms()
        ? room.name() + ". " + room.description()
        : encounter.scene().clients().getFirst().description();
  }

  /** Whom one speaks to: the one just chosen, or the last one spoken to who is still here. */
  static Client speaker(Run run, @Nullable String to) {
    var encounter = run.encounter();
    var here = encounter.currentRoom().clients();
    var chosen =
        to != null && here.contains(to)
            ? to
            : encounter
                .lastTurn()
                .map(Entry.Turn::client)
                .filter(here::contains)
                .orElse(here.getFirst());
    return encounter.scene().client(chosen);
  }

  static RoomPage.Face face(Encounter encounter, Client client) {
    var mood = encounter.mood(client);
    return new RoomPage.Face(
        client.portrait(), mood.symbol(), client.name() + " ser " + mood.swedish() + " ut");
  }

  private static RoomPage.@Nullable Film film(Run run) {
    var last = run.encounter().lastTurn().map(Entry.Turn::reply).orElse(null);
    if (last == null || last.film() == null) {
      return null;
    }
    var source = "/film/" + run.stage().id() + "/" + last.film();
    return new RoomPage.Film(source, source.replaceAll("\\.[a-z0-9]+$", ".vtt"), last.says());
  }

  private long minutes(Run run) {
    return Duration.between(run.visit().begun(), clock.instant()).toMinutes();
  }

  private static @Nullable String keptUntil(Visit visit) {
    var expires = visit.expires();
    return expires == null ? null : UNTIL.format(expires.atZone(STOCKHOLM));
  }

  private static String by(Run run) {
    var pair = run.visit().pair();
    return pair.isEmpty()
        ? ""
        : Objects.requireNonNullElse(
            run.encounter().lastTurn().map(Entry.Turn::by).orElse(null), pair.getFirst());
  }

  private static long ownWords(Encounter encounter) {
    return encounter.turns().filter(turn -> turn.counts() && !turn.picked()).count();
  }

  private static List<RoomPage.Door> doors(Encounter encounter) {
    return encounter.scene().rooms().values().stream()
        .filter(room -> !room.id().equals(encounter.room()))
        .map(room -> new RoomPage.Door(room.id(), room.name()))
        .toList();
  }

  private static List<RoomPage.Order> orders(Encounter encounter) {
    return encounter.scene().examinations().values().stream()
        .filter(it -> encounter.currentRoom().clients().contains(it.client()))
        .map(
            it ->
                new RoomPage.Order(
                    it.id(), it.name(), it.sort().label(), it.intimate(), state(encounter, it)))
        .toList();
  }

  private static @Nullable String state(Encounter encounter, Case.Examination examination) {
    if (!encounter.due().containsKey(examination.id())) {
      return null;
    }
    return encounter.awaited().contains(examination.id())
        ? "beställt, svaret kommer om en stund"
        : "klart, se samtalet";
  }

  private static RoomPage.Line line(Run run, Entry entry) {
    var scene = run.stage().scene();
    return switch (entry) {
      case Entry.Turn turn -> turn(run, turn);
      case Entry.Arrival it ->
          note(it.number(), Objects.requireNonNull(scene.rooms().get(it.room())).name(), null);
      case Entry.Procedure it -> procedure(scene, it);
      case Entry.Result it -> {
        var examination = Objects.requireNonNull(scene.examinations().get(it.examination()));
        yield note(it.number(), "Svar: " + examination.name(), examination.result());
      }
    };
  }

  private static RoomPage.Line turn(Run run, Entry.Turn turn) {
    var reply = turn.reply();
    return new RoomPage.Line(
        turn.number(),
        turn.by(),
        turn.text(),
        run.stage().scene().client(turn.client()).name(),
        reply == null ? null : reply.says(),
        reply == null ? null : reply.does(),
        null,
        null,
        turn.waits() ? candidates(run, turn) : List.of(),
        turn.topic() != null,
        turn.disowned());
  }

  private static List<RoomPage.Candidate> candidates(Run run, Entry.Turn turn) {
    return turn.understanding().candidates().stream()
        .map(topic -> new RoomPage.Candidate(topic, run.stage().listener().label(topic)))
        .toList();
  }

  private static RoomPage.Line procedure(Case scene, Entry.Procedure it) {
    var examination = Objects.requireNonNull(scene.examinations().get(it.examination()));
    var reply = it.reply();
    var what = it.refused() ? examination.name() + ": klienten säger nej" : examination.name();
    return new RoomPage.Line(
        it.number(),
        null,
        null,
        scene.client(examination.client()).name(),
        reply == null ? null : reply.says(),
        null,
        what,
        null,
        List.of(),
        false,
        false);
  }

  private static RoomPage.Line note(int number, String note, @Nullable String detail) {
    return new RoomPage.Line(
        number, null, null, null, null, null, note, detail, List.of(), false, false);
  }
}
