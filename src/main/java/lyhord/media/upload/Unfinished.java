package lyhord.media.upload;

import jakarta.servlet.http.HttpServletRequest;

/** Marks a request whose body need not be read, but whose sender waits for the answer. */
public final class Unfinished {
  private Unfinished() {}

  public static void mark(HttpServletRequest request) {
    request.setAttribute(Unfinished.class.getName(), true);
  }
}
