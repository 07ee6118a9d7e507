package lyhord.clinic;

import java.util.List;
import java.util.Objects;
import lyhord.dialogue.Case;
import lyhord.dialogue.Client;
import lyhord.dialogue.Listener;
import lyhord.understanding.Topic;
import lyhord.understanding.Topics;

/**
 * A case ready to be played, in one version.
 *
 * @param version a fingerprint of the case's text
 */
public record Stage(String version, Case scene, Listener listener, Topics topics) {

  public String id() {
    return scene.id();
  }

  public String path() {
    return "/ova/" + scene.id();
  }

  public String clinicId() {
    return scene.id().substring(0, scene.id().indexOf('/'));
  }

  public String title() {
    return scene.heading().title();
  }

  /** How a topic is named, the case's own included. */
  public String label(String topic) {
    return listener.label(topic);
  }

  /** The ready questions a client can be asked, area by area; what only hurts is left out. */
  public List<Area> areas(Client client) {
    return topics.areas(client.addressee()).stream()
        .map(area -> new Area(area.name(), questions(client, area.id())))
        .filter(area -> !area.questions().isEmpty())
        .toList();
  }

  private List<Question> questions(Client client, String area) {
    return topics.all().stream()
        .filter(topic -> isIn(topic, client, area) && !isHarmful(topic))
        .filter(topic -> topic.act() || client.answers().containsKey(topic.id()))
        .map(
            topic ->
                new Question(
                    topic.id(),
                    Objects.requireNonNull(topic.prompts().get(client.addressee())).question()))
        .toList();
  }

  private static boolean isIn(Topic topic, Client client, String area) {
    var prompt = topic.prompts().get(client.addressee());
    return prompt != null && prompt.area().equals(area);
  }

  private static boolean isHarmful(Topic topic) {
    return topic.id().equals("blame") || topic.id().equals("false-promise");
  }

  /** A group of ready questions. */
  public record Area(String name, List<Question> questions) {}

  /** A ready question about a topic. */
  public record Question(String topic, String text) {}
}
