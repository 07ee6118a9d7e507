package lyhord.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages that look the same to every stranger, ready to send. */
@Component
public class PublicPages {

  /** A page is kept under its address, and addresses of our own making are few. */
  private static final int MOST = 500;

  private final Map<String, Stored> pages = new ConcurrentHashMap<>();

  /** Call when what the pages tell has changed. */
  public void forget() {
    pages.clear();
  }

  @Nullable Stored get(String path) {
    return pages.get(path);
  }

  void keep(String path, byte[] html) {
    if (pages.size() < MOST) {
      pages.put(path, new Stored(html, "text/html;charset=UTF-8"));
    }
  }
}
