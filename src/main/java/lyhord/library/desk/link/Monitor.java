package lyhord.library.desk.link;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import lyhord.web.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries each address once a week, a few at a time. */
@Component
class Monitor {

  private static final Logger LOG = LoggerFactory.getLogger(Monitor.class);
  private static final int AT_ONCE = 12;

  /** So many silent hosts at once, and no answer: it is we who are away. */
  private static final int SILENT_HOSTS = 3;

  private final LinkChecks links;
  private final Probe probe;
  private final boolean on;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile boolean away;

  @Autowired
  Monitor(LinkChecks links, Address address, Clock clock, @Value("${lyhord.links:on}") boolean on) {
    this(
        links,
        new Probe(new Outside(), new Pace(clock), "Lyhord (+" + address.of("/om") + ")"),
        on);
  }

  Monitor(LinkChecks links, Probe probe, boolean on) {
    this.links = links;
    this.probe = probe;
    this.on = on;
  }

  boolean isOn() {
    return on;
  }

  /** Whether nothing at all answered the last time, so that nothing was learnt about any page. */
  boolean isAway() {
    return away;
  }

  /** At a fixed rate, since what is done after fixed pauses shares one thread with all the rest. */
  @Scheduled(fixedRateString = "PT1M", initialDelayString = "PT1M")
  void look() throws InterruptedException {
    if (on && looking.tryLock()) {
      try {
        round();
      } finally {
        looking.unlock();
      }
    }
  }

  void round() throws InterruptedException {
    var answers = new LinkedHashMap<String, Answer>();
    for (var address : links.take(AT_ONCE)) {
      answers.put(address, probe.ask(address));
    }
    if (answers.isEmpty()) {
      return;
    }
    away = isSilence(answers);
    if (away) {
      LOG.warn("No address answers, so the network is taken to be away; tried again in an hour");
    } else {
      answers.forEach(this::note);
    }
  }

  private boolean isSilence(Map<String, Answer> answers) {
    var silent = answers.values().stream().allMatch(it -> it instanceof Answer.Silent);
    var hosts = answers.keySet().stream().map(it -> URI.create(it).getHost()).distinct().count();
    return silent && (away || hosts >= SILENT_HOSTS);
  }

  private void note(String address, Answer answer) {
    switch (answer) {
      case Answer.There _ -> links.answered(address);
      case Answer.Gone(var problem) -> links.failed(address, problem);
      case Answer.Silent(var problem) -> links.failed(address, problem);
    }
  }
}
