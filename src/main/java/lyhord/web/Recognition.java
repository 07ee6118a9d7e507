package lyhord.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells the frame who is signed in. Members answer; the frame does not know what a member is. */
public interface Recognition {

  /**
   * Someone who is signed in.
   *
   * @param editor whether the editors' desk is theirs
   */
  record Known(String name, boolean editor) {}

  /** The one who is signed in, null for a stranger. */
  @Nullable Known known(HttpServletRequest request);
}
