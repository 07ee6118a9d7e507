package lyhord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import lyhord.database.bulletin.Bulletin;
import lyhord.database.bulletin.Subscription;
import lyhord.search.index.Index;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The index in use. It is made anew at the start and whenever something may have been missed, in a
 * folder beside the one that answers meanwhile; what changes is taken in by both.
 */
@Component
public class Catalogue implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
  private static final int PAUSE_SECONDS = 5;

  private final Binding binding;
  private final Shelves shelves;
  private final Bulletin bulletin;
  private final Clock clock;
  private final ScheduledExecutorService updater = thread("search-updates");
  private final ScheduledExecutorService builder = thread("search-index");
  private final AtomicBoolean wanted = new AtomicBoolean();
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> meanwhile = new LinkedHashSet<>();
  private volatile @Nullable Subscription subscription;
  private volatile @Nullable Index now;
  private volatile Progress progress = Progress.NONE;

  Catalogue(Binding binding, Shelves shelves, Bulletin bulletin, Clock clock) {
    this.binding = binding;
    this.shelves = shelves;
    this.bulletin = bulletin;
    this.clock = clock;
  }

  private static ScheduledExecutorService thread(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name(name).factory());
  }

  /** After the site has begun to answer: a start waits for no index. */
  @EventListener(ApplicationReadyEvent.class)
  void open() {
    shelves.clear();
    subscription = bulletin.subscribe(Changes.CHANNEL, this::hear, this::rebuild);
  }

  /** Empty until the first index is ready. */
  public Optional<Index> index() {
    return Optional.ofNullable(now);
  }

  public Progress progress() {
    return progress;
  }

  /** Makes the index anew, soon; asked twice before it has begun is asked once. */
  @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Stockholm") // wordings and pages have their days
  public final void rebuild() {
    if (wanted.compareAndSet(false, true)) {
      builder.execute(this::build);
    }
  }

  private void build() {
    wanted.set(false);
    var begun = clock.instant();
    progress = progress.begun();
    synchronized (meanwhile) {
      meanwhile.clear();
    }
    try {
      var bound = binding.bind(done -> progress = progress.at(done));
      exchange(bound.index());
      var took = Duration.between(begun, clock.instant());
      progress = new Progress(false, 0, clock.instant(), took, bound.mistakes());
      bound.mistakes().forEach(it -> LOG.error("Fel i sökningens listor: {}", it));
      bound.index().settle();
    } catch (RuntimeException | Error e) { // without memory, too, it is tried again
      progress = progress.stopped();
      LOG.warn("The index could not be made, and is tried again: {}", "" + e);
      var _ = builder.schedule(this::rebuild, PAUSE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private synchronized void exchange(Index newer) {
    synchronized (meanwhile) {
      meanwhile.forEach(key -> binding.renew(newer, key));
      newer.show();
      var before = now;
      now = newer;
      if (before != null) {
        var _ = builder.schedule(() -> close(before), PAUSE_SECONDS, TimeUnit.SECONDS);
      }
    }
  }

  private void hear(String key) {
    synchronized (waiting) {
      waiting.add(key);
    }
    updater.execute(this::update);
  }

  private void update() {
    var keys = waiting();
    try {
      renew(keys);
    } catch (RuntimeException e) {
      LOG.warn("What changed could not be read, and is tried again: {}", "" + e);
      synchronized (waiting) {
        waiting.addAll(keys);
      }
      var _ = updater.schedule(this::update, PAUSE_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Those that have come at once are taken in together. */
  private List<String> waiting() {
    synchronized (waiting) {
      var keys = List.copyOf(waiting);
      waiting.clear();
      return keys;
    }
  }

  private synchronized void renew(List<String> keys) {
    synchronized (meanwhile) {
      meanwhile.addAll(keys);
    }
    var index = now;
    if (index != null && !keys.isEmpty()) {
      keys.forEach(key -> binding.renew(index, key));
      index.show();
    }
  }

  private static void close(Index index) {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void destroy() {
    var heard = subscription;
    if (heard != null) {
      heard.close();
    }
    builder.shutdownNow();
    updater.shutdownNow();
    index().ifPresent(Catalogue::close);
  }
}
