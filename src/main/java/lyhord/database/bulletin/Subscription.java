package lyhord.database.bulletin;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One that listens, until it is closed, and whether it may have missed something. */
public final class Subscription implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);

  private static final int MOST_LOOKS = 120;

  private final String channel;
  private final Consumer<String> heard;
  private final Runnable catchUp;
  private boolean behind = true;
  private int failures;
  private int looks;
  private volatile boolean closed;

  Subscription(String channel, Consumer<String> heard, Runnable catchUp) {
    this.channel = channel;
    this.heard = heard;
    this.catchUp = catchUp;
  }

  String channel() {
    return channel;
  }

  boolean isClosed() {
    return closed;
  }

  void miss() {
    behind = true;
  }

  /** Tried again, after longer and longer, until it goes well. */
  void catchUp() {
    if (behind && !closed && looks-- <= 0) {
      behind = !went(catchUp);
      failures = behind ? failures + 1 : 0;
      looks = Math.min(MOST_LOOKS, failures * failures);
    }
  }

  void hear(String channel, String notice) {
    if (channel.equals(this.channel) && !closed) {
      behind |= !went(() -> heard.accept(notice));
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private boolean went(Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      LOG.warn("What is new on {} could not be taken in, and is tried again: {}", channel, "" + e);
      return false;
    }
  }
}
