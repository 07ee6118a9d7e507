package lyhord.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Delivers what waits, over and over, on every node that knows a mail server. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class Delivery implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofHours(4);
  private static final Duration KEPT = Duration.ofDays(3);
  private static final int AT_ONCE = 20;

  private final Mail mail;
  private final @Nullable Post post;
  private volatile @Nullable Thread thread;

  Delivery(Mail mail, MailSettings settings) {
    this.mail = mail;
    var server = settings.server();
    this.post = server == null ? null : new Post(server, settings.from());
  }

  boolean isPossible() {
    return post != null;
  }

  /** Returns how many letters were tried. */
  int deliver() {
    mail.eraseWrittenBefore(mail.now().minus(KEPT));
    if (post == null) {
      return 0;
    }
    var waiting = mail.take(AT_ONCE);
    for (var letter : waiting) {
      deliver(post, letter);
    }
    return waiting.size();
  }

  private void deliver(Post post, Mail.Waiting waiting) {
    try {
      post.carry(waiting.letter());
      mail.erase(waiting);
    } catch (MailException | MessagingException fault) {
      LOG.warn("Letter {} waits, try {}: {}", waiting.id(), waiting.attempts(), fault.getMessage());
      mail.postpone(waiting, pause(waiting.attempts()));
    }
  }

  /** A minute, then two, then four, never more than four hours. */
  static Duration pause(int attempts) {
    var pause = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("mail").start(this::run);
  }

  @Override
  public void stop() {
    var running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    while (isRunning()) {
      try {
        if (tried() < AT_ONCE) {
          Thread.sleep(PAUSE);
        }
      } catch (InterruptedException over) {
        return;
      }
    }
  }

  private int tried() {
    try {
      return deliver();
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("The database is away, letters wait", away);
      return 0;
    }
  }
}
