package lyhord.understanding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lyhord.content.Reading;
import lyhord.understanding.Understanding.Verdict;
import lyhord.understanding.ranking.Ranked;
import lyhord.understanding.ranking.Ranking;
import lyhord.understanding.swedish.Samples;
import lyhord.understanding.swedish.Sentences;
import lyhord.understanding.swedish.Swedish;
import lyhord.understanding.swedish.Written;

/** Takes in a turn: sentence by sentence, and then which of them is the one to answer. */
final class Hearing {

  /** What is decided by rule rather than learnt from examples. */
  record Rules(
      FollowUps followUps, Forms forms, Manners manners, Chooser chooser, MustAsk mustAsk) {

    static Rules read(Reading reading, Path folder, Topics topics, Samples samples) {
      var forms = new Forms(reading.open(folder.resolve("forms.yaml")), samples);
      return new Rules(
          FollowUps.read(reading.open(folder.resolve("follow-ups.yaml")), topics, samples),
          forms,
          Manners.read(reading.open(folder.resolve("manners.yaml")), topics, forms, samples),
          Chooser.read(reading, folder.resolve("chooser.yaml")),
          MustAsk.read(reading.open(folder.resolve("must-ask.yaml")), topics, samples));
    }
  }

  /**
   * What a sentence may lean on.
   *
   * @param topic the one last talked about; empty when there is none
   * @param last nothing is said after it in the same turn
   */
  private record Before(String topic, boolean last) {}

  private static final double FOLLOW_UP = .9;

  /** A question this sure is answered, whatever the rest of the turn is about. */
  private static final double CLEAR = .8;

  /** So is one this sure, when the whole would be taken for something merely said. */
  private static final double LIKELY = .5;

  private static final double NEAR = .06;

  /** What a topic gains that a short question often goes on to, and how short that is. */
  private static final double ONWARD = .4;

  private static final int SHORT = 10;

  /** How near to the best topic a follow-up has to come. */
  private static final double LEAD = -.15;

  private final Swedish swedish;
  private final Topics topics;
  private final Rules rules;
  private final Map<Addressee, Map<String, Map<String, Double>>> neighbours =
      new EnumMap<>(Addressee.class);

  Hearing(Swedish swedish, Topics topics, Rules rules) {
    this.swedish = swedish;
    this.topics = topics;
    this.rules = rules;
    for (var addressee : Addressee.values()) {
      neighbours.put(addressee, neighbours(topics, addressee));
    }
  }

  Turn hear(Utterance utterance, Ranking ranking) {
    var sentences = Sentences.of(utterance.text());
    if (sentences.isEmpty()) {
      return Turn.empty();
    }
    var leaning = leaning(utterance, ranking);
    var heard = new ArrayList<Heard>();
    for (var sentence : sentences) {
      var previous = heard.stream().anyMatch(Heard::movesOn) ? "" : previous(utterance, ranking);
      var last = heard.size() == sentences.size() - 1;
      heard.add(sentence(sentence, new Before(previous, last), ranking, leaning));
    }
    var carrying =
        heard.size() == 1 ? heard.getFirst() : carrying(heard, utterance, ranking, leaning);
    return new Turn(carrying, heard, rules.forms().of(sentences, swedish), manners(heard));
  }

  private Heard sentence(String text, Before before, Ranking ranking, Map<String, Double> leaning) {
    var form = rules.forms().of(text, swedish);
    var written = swedish.written(text);
    var ranked = ranking.rank(text, onward(written.size(), before, leaning));
    var followUp = followUp(written, before, ranked, ranking::knows);
    if (followUp.isPresent()) {
      return following(text, form, followUp.get(), ranked, before);
    }
    var order = rules.mustAsk().ordered(ranked.topics(), written);
    var judged = rules.mustAsk().settled(order, rules.chooser().judge(ranked.evidence()), written);
    var lost = written.size() <= curt(judged.verdict());
    return lost && before.last() && !before.topic().isEmpty()
        ? following(text, form, before.topic(), ranked, before)
        : new Heard(
            text,
            form,
            order,
            judged.verdict(),
            judged.confidence(),
            false,
            because(ranked, order));
  }

  /** So few words that are not understood alone are taken to stay with what was talked about. */
  private static int curt(Verdict verdict) {
    return switch (verdict) {
      case UNDERSTOOD -> 0;
      case UNSURE -> 5;
      case NOT_UNDERSTOOD -> 3;
    };
  }

  private static Heard following(
      String text, Form form, String topic, Ranked ranked, Before before) {
    var order = new ArrayList<>(List.of(topic));
    ranked.topics().stream().filter(it -> !it.equals(topic)).forEach(order::add);
    var because = List.of("följdfråga på " + before.topic());
    return new Heard(text, form, order, Verdict.UNDERSTOOD, FOLLOW_UP, true, because);
  }

  /** What the talk so far adds to some topics; more to a short sentence. */
  private Map<String, Double> onward(int words, Before before, Map<String, Double> leaning) {
    if (words > SHORT || before.topic().isEmpty()) {
      return leaning;
    }
    var more = new HashMap<>(leaning);
    rules.followUps().onward(before.topic()).forEach(it -> more.merge(it, ONWARD, Double::sum));
    return more;
  }

  /** Told by a row of words, or by being nearly as like other follow-ups as like any topic. */
  private Optional<String> followUp(
      Written written, Before before, Ranked ranked, Predicate<String> known) {
    if (before.topic().isEmpty()) {
      return Optional.empty();
    }
    var like = ranked.followUp();
    var leans = before.last() && like.lead() >= LEAD;
    return rules
        .followUps()
        .written(written, before.topic(), known)
        .or(
            () ->
                leans
                    ? rules.followUps().learnt(like.kind(), before.topic(), known)
                    : Optional.empty());
  }

  /** A question before an act, the last before an earlier; or the whole when that is surer. */
  private Heard carrying(
      List<Heard> heard, Utterance utterance, Ranking ranking, Map<String, Double> leaning) {
    var whole = sentence(utterance.text(), new Before("", true), ranking, leaning);
    var part =
        last(heard, it -> it.isUnderstood() && isQuestion(it))
            .or(() -> last(heard, Heard::isUnderstood))
            .orElse(whole);
    var asked = isQuestion(part) && part.form() != Form.STATEMENT && !isQuestion(whole);
    if (isQuestion(part) && part.confidence() >= (asked ? LIKELY : CLEAR)) {
      return part;
    }
    return part.confidence() > whole.confidence() ? part : whole;
  }

  private boolean isQuestion(Heard heard) {
    return topics.get(heard.topic()).map(topic -> !topic.act()).orElse(true);
  }

  private static Optional<Heard> last(List<Heard> heard, Predicate<Heard> which) {
    return heard.reversed().stream().filter(which).findFirst();
  }

  /** The topic last talked about, or nothing when it is none of those ranked. */
  private String previous(Utterance utterance, Ranking ranking) {
    var previous = utterance.previousTopic();
    return previous == null || previous.equals(Understanding.NONE) || !ranking.knows(previous)
        ? ""
        : previous;
  }

  /** Topics in the same area as the previous one are a little likelier. */
  private Map<String, Double> leaning(Utterance utterance, Ranking ranking) {
    var near = neighbours.getOrDefault(utterance.addressee(), Map.of());
    return near.getOrDefault(previous(utterance, ranking), Map.of());
  }

  /** For each topic what it adds to those in the same area. */
  private static Map<String, Map<String, Double>> neighbours(Topics topics, Addressee addressee) {
    var areas = new HashMap<String, Map<String, Double>>();
    var near = new HashMap<String, Map<String, Double>>();
    for (var topic : topics.all()) {
      var prompt = topic.prompts().get(addressee);
      if (prompt != null && !prompt.area().isEmpty()) {
        var area = areas.computeIfAbsent(prompt.area(), k -> new HashMap<>());
        area.put(topic.id(), NEAR);
        near.put(topic.id(), area);
      }
    }
    return near;
  }

  private List<Understanding.Observed> manners(List<Heard> heard) {
    return rules
        .manners()
        .in(
            heard.stream()
                .map(
                    it ->
                        new Manners.Said(
                            it.text(), swedish.written(it.text()), it.shown(), it.form()))
                .toList());
  }

  private List<String> because(Ranked ranked, List<String> order) {
    var because = new ArrayList<String>();
    ranked.concepts().forEach((concept, words) -> because.add(words + " ∈ " + concept));
    order.stream()
        .skip(1)
        .findFirst()
        .flatMap(topics::get)
        .ifPresent(second -> because.add("därnäst ”" + second.label() + "”"));
    because.add("liknar ”" + ranked.nearest() + "”");
    return because;
  }
}
