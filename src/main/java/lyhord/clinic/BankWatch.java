package lyhord.clinic;

import java.util.List;
import lyhord.content.Mistake;
import lyhord.content.Mistakes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees when the topics, the question bank or the language data have changed, here or on another
 * node, and learns again in the background. What is broken never replaces the model in use.
 */
@Component
public class BankWatch {
  private static final Logger log = LoggerFactory.getLogger(BankWatch.class);

  private final Models models;
  private final Ear ear;
  private final Training training;
  private String seen = "";
  private volatile String refused = "";
  private volatile List<Mistake> mistakes = List.of();

  BankWatch(Models models, Ear ear, Training training) {
    this.models = models;
    this.ear = ear;
    this.training = training;
  }

  /** What keeps the content on disk from being taken into use; empty when nothing does. */
  public List<Mistake> mistakes() {
    return mistakes;
  }

  /** Waits until nothing has changed since the last look: an author may be saving many files. */
  @Scheduled(fixedDelay = 5000, initialDelay = 5000)
  synchronized void update() {
    var now = models.mark();
    var still = now.equals(seen);
    seen = now;
    if (now.equals(ear.model().mark())) {
      mistakes = List.of();
    } else if (still && !now.equals(refused)) {
      training.begin(() -> read(now));
    }
  }

  private void read(String mark) {
    try {
      models.renew(ear.model().interpreter(), it -> ear.use(it, ""));
      ear.use(ear.model(), mark);
      mistakes = List.of();
    } catch (Mistakes found) {
      refuse(mark, found.all());
    } catch (IllegalArgumentException odd) {
      refuse(mark, List.of(new Mistake("content/understanding", 1, odd.toString())));
    }
  }

  private void refuse(String mark, List<Mistake> found) {
    refused = mark;
    mistakes = found;
    log.error(
        "Fel i ämnen, frågor eller språkdata. Det som används ligger kvar.\n{}",
        new Mistakes(found).getMessage());
  }
}
