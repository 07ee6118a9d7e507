package lyhord.workbench;

import java.util.List;
import java.util.Optional;
import lyhord.understanding.Addressee;
import lyhord.understanding.Topic;
import lyhord.understanding.Topics;
import lyhord.understanding.Understanding;

/** What editors call the topics. */
public record TopicNames(List<Topic> topics) {

  private static final String OUTSIDE = "utanför alla ämnen";

  public static TopicNames of(Topics topics) {
    return new TopicNames(List.copyOf(topics.all()));
  }

  /** As it stands in "Menade du …"; the id itself when the topic is gone. */
  public String label(String id) {
    if (id.equals(Understanding.NONE)) {
      return OUTSIDE;
    }
    return topics.stream()
        .filter(it -> it.id().equals(id))
        .map(Topic::label)
        .findFirst()
        .orElse(id);
  }

  /** The topic that somebody wrote the id or the label of, if it can be raised with them. */
  public Optional<String> id(String written, Addressee addressee) {
    if (written.equals(Understanding.NONE) || written.equalsIgnoreCase(OUTSIDE)) {
      return Optional.of(Understanding.NONE);
    }
    return topics.stream()
        .filter(it -> it.addressees().contains(addressee))
        .filter(it -> it.id().equals(written) || it.label().equalsIgnoreCase(written.strip()))
        .map(Topic::id)
        .findFirst();
  }

  public List<String> labels() {
    return topics.stream().map(Topic::label).toList();
  }
}
