package lyhord.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lyhord.understanding.Addressee;
import lyhord.understanding.Interpreter;
import lyhord.understanding.OwnTopic;
import lyhord.understanding.Topic;
import lyhord.understanding.Topics;
import lyhord.understanding.Understanding;
import lyhord.understanding.Understanding.Verdict;
import lyhord.understanding.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Hears what an interviewer says to the clients of one case and makes it a move.
 *
 * @param interpreter what an utterance means, the case's own topics included
 * @param topics every topic that can be raised in the case
 */
public record Listener(Function<Utterance, Understanding> interpreter, Map<String, Topic> topics) {

  /** The longest question that is listened to, in characters. */
  public static final int LONGEST = 2000;

  /** Hears the shared topics, and those that only this case has. */
  public static Listener of(Interpreter interpreter, Topics topics, Case scene) {
    var own =
        scene.ownTopics().stream()
            .map(it -> new OwnTopic(it.id(), it.addressees(), it.label(), examples(scene, it)))
            .toList();
    var ear = own.isEmpty() ? interpreter : interpreter.with(own);
    var shared = topics.all().stream().collect(Collectors.toMap(Topic::id, it -> it));
    return new Listener(ear::understand, topics(shared, scene));
  }

  /** As they are heard by each of those who can be asked. */
  private static List<String> examples(Case scene, Case.OwnTopic topic) {
    return scene.clients().stream()
        .filter(client -> topic.addressees().contains(client.addressee()))
        .map(client -> new Names(client.people()))
        .distinct()
        .flatMap(names -> topic.examples().stream().map(names::in))
        .distinct()
        .toList();
  }

  /** Something typed. */
  public Move.Asked typed(
      Instant at, Encounter before, String client, String text, @Nullable String by) {
    return new Move.Asked(at, client, text, by, false, understand(before, client, text));
  }

  /** A ready question picked from an area; empty when the client cannot be asked it. */
  public Optional<Move.Asked> picked(
      Instant at, Encounter before, String client, String topic, @Nullable String by) {
    return question(before.scene().client(client).addressee(), topic)
        .map(
            text -> {
              var heard = understand(before, client, text);
              var certain =
                  new Understanding(
                      Verdict.UNDERSTOOD,
                      topic,
                      1,
                      List.of(),
                      List.of(),
                      heard.form(),
                      heard.manners(),
                      List.of("Frågan valdes ur områdena."));
              return new Move.Asked(at, client, text, by, true, certain);
            });
  }

  /** How a topic is named in "Menade du: …". */
  public String label(String topic) {
    var known = topics.get(topic);
    return known == null ? topic : known.label();
  }

  /** The ready question of a topic. */
  public Optional<String> question(Addressee addressee, String topic) {
    return Optional.ofNullable(topics.get(topic))
        .flatMap(known -> Optional.ofNullable(known.prompts().get(addressee)))
        .map(Topic.Prompt::question);
  }

  private Understanding understand(Encounter before, String client, String text) {
    var to = before.scene().client(client);
    var previous = before.lastTopic(client).orElse(null);
    var words = Names.saidTo(to).in(text);
    return interpreter.apply(new Utterance(words, to.addressee(), previous));
  }

  /** The shared topics and the case's own. */
  private static Map<String, Topic> topics(Map<String, Topic> shared, Case scene) {
    var all = new java.util.LinkedHashMap<>(shared);
    scene.ownTopics().forEach(own -> all.put(own.id(), topic(own)));
    return Objects.requireNonNull(java.util.Collections.unmodifiableMap(all));
  }

  private static Topic topic(Case.OwnTopic own) {
    var question = new Topic.Prompt("", own.examples().getFirst());
    var prompts = own.addressees().stream().collect(Collectors.toMap(it -> it, it -> question));
    return new Topic(own.id(), false, own.label(), own.meaning(), prompts);
  }
}
