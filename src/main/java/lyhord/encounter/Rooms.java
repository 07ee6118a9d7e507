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
        figure(run),
        talk(run, Conversation.lines(run)),
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

  /** What has changed in the room since there were so many entries. */
  StepPage step(Run run, int entries) {
    return new StepPage(
        talk(run, Conversation.linesAfter(run, entries)),
        figure(run),
        minutes(run),
        orders(run.encounter()).stream().filter(order -> order.state() != null).toList(),
        run.moves().size());
  }

  private static RoomPage.Talk talk(Run run, List<RoomPage.Line> lines) {
    return new RoomPage.Talk(run.visit().path(), run.stage().scene().hasRooms(), lines);
  }

  private static RoomPage.Figure figure(Run run) {
    var faces = present(run.encounter()).map(client -> face(run.encounter(), client)).toList();
    return new RoomPage.Figure(faces, film(run));
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
}
