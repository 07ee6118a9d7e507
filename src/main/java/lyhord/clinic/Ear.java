package lyhord.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import lyhord.dialogue.Case;
import lyhord.dialogue.Listener;
import lyhord.understanding.Addressee;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The model that the clients understand with. When it is changed, visits that are under way go on
 * and are heard with the new one from the next question.
 */
@Component
public class Ear {
  private final ApplicationEventPublisher events;
  private final Map<String, Case> scenes = new ConcurrentHashMap<>();
  private volatile Map<String, Listener> listeners = new ConcurrentHashMap<>();
  private volatile Model model;

  Ear(Models models, ApplicationEventPublisher events) {
    this.events = events;
    this.model = models.read();
  }

  public Model model() {
    return model;
  }

  /** Listens to one version of a case, always with the model in use. */
  synchronized Listener of(String version, Case scene) {
    var listener = listener(model, scene);
    scenes.put(version, scene);
    listeners.put(version, listener);
    return new Listener(
        utterance -> Objects.requireNonNull(listeners.get(version)).interpreter().apply(utterance),
        listener.topics());
  }

  /**
   * Takes a model in use.
   *
   * @param mark of the content that it was made from
   */
  public void use(Model next, String mark) {
    var topics = !told(next).equals(told(model));
    change(next.of(topics ? next.topics() : model.topics(), mark));
    events.publishEvent(new ModelChanged(topics));
  }

  private synchronized void change(Model next) {
    Map<String, Listener> then = new ConcurrentHashMap<>();
    scenes.forEach((version, scene) -> then.put(version, listener(next, scene)));
    listeners = then;
    model = next;
  }

  /** All that a page may show of the topics. */
  private static List<Object> told(Model model) {
    var areas = Arrays.stream(Addressee.values()).map(model.topics()::areas).toList();
    return List.of(List.copyOf(model.topics().all()), areas);
  }

  private static Listener listener(Model model, Case scene) {
    return Listener.of(model.interpreter(), model.topics(), scene);
  }
}
