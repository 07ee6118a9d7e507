package lyhord;

import org.jspecify.annotations.Nullable;

/**
 * Why the program cannot start. The message is Swedish sentences for whoever started it: what is
 * wrong, and what to do. Nothing else is printed.
 */
public class StartFault extends RuntimeException {

  public StartFault(String message) {
    this(message, null);
  }

  public StartFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
