package lyhord.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells the frame who is signed in. Members answer; the frame does not know what a member is. */
public interface Recognition {

  /** The name of the one who is signed in, null for a stranger. */
  @Nullable String name(HttpServletRequest request);
}
