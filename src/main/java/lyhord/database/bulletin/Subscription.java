package lyhord.database.bulletin;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One that listens, and whether it may have missed something. */
final class Subscription {

  private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);

  private final String channel;
  private final Consumer<String> heard;
  private final Runnable catchUp;
  private boolean behind = true;

  Subscription(String channel, Consumer<String> heard, Runnable catchUp) {
    this.channel = channel;
    this.heard = heard;
    this.catchUp = catchUp;
  }

  String channel() {
    return channel;
  }

  void miss() {
    behind = true;
  }

  /** Tried again until it goes well. */
  void catchUp() {
    if (behind) {
      behind = !went(catchUp);
    }
  }

  void hear(String channel, String notice) {
    if (channel.equals(this.channel)) {
      behind |= !went(() -> heard.accept(notice));
    }
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
