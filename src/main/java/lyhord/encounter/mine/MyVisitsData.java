package lyhord.encounter.mine;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import lyhord.dialogue.Move;
import lyhord.encounter.Encounters;
import lyhord.encounter.Visit;
import lyhord.encounter.Visits;
import lyhord.member.Member;
import lyhord.member.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a member can take out, and have erased: every visit and every word said in it. */
@Component
class MyVisitsData implements PersonalData {
  private final Visits visits;
  private final Encounters encounters;

  MyVisitsData(Visits visits, Encounters encounters) {
    this.visits = visits;
    this.encounters = encounters;
  }

  /** A visit, with names that a member understands. */
  record Taken(
      String fall,
      Instant start,
      @Nullable Instant slut,
      List<String> tillsammans,
      List<Line> rader) {}

  /** Something the member said or did. */
  record Line(Instant tid, String vad, String ord) {}

  @Override
  public String name() {
    return "Samtal";
  }

  @Override
  @Transactional(readOnly = true)
  public Object of(Member member) {
    var pages = Math.ceilDiv(visits.count(member.id()), Visits.PAGE);
    return IntStream.rangeClosed(1, pages)
        .boxed()
        .flatMap(page -> visits.of(member.id(), page).stream())
        .map(this::taken)
        .toList();
  }

  private Taken taken(Visit visit) {
    return new Taken(
        visit.caseId(),
        visit.begun(),
        visit.handedIn(),
        visit.pair(),
        encounters.of(visit).moves().stream().map(MyVisitsData::line).toList());
  }

  private static Line line(Move move) {
    return switch (move) {
      case Move.Asked it -> new Line(it.at(), "sa till " + it.client(), it.text());
      case Move.Clarified it -> new Line(it.at(), "förtydligade replik " + it.turn(), it.topic());
      case Move.Disowned it -> new Line(it.at(), "sa att repliken missförstods", "" + it.turn());
      case Move.Entered it -> new Line(it.at(), "gick till rummet", it.room());
      case Move.Examined it -> new Line(it.at(), "undersökte, " + it.examination(), it.reason());
      case Move.Assessed it -> new Line(it.at(), "bedömde", judged(it.judgement()));
    };
  }

  private static String judged(Move.Judgement judgement) {
    return "%s. Orosanmälan: %s. Skäl: %s Plan: %s"
        .formatted(
            String.join(", ", judgement.choices().keySet()),
            judgement.report().label(),
            judgement.reason(),
            judgement.plan());
  }

  @Override
  public void erase(Member member) {
    visits.eraseAllOf(member.id());
  }
}
