package lyhord.search.serving;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Threads that search, as many as there are processors, in the order they are asked. A virtual
 * thread that only works never gives way, so all who wait for their turn would wait unevenly.
 */
public final class Searchers implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("search-", 0).factory());

  public <T> T ask(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, threads).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException own ? own : e;
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
