package lyhord.web;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What the layout must know besides the page: who is signed in, where we are, where files lie. */
public record Frame(Recognition.@Nullable Known member, String path, Assets assets) {

  private static final ScopedValue<Frame> NOW = ScopedValue.newInstance();

  /** The frame of the page being drawn; for templates. */
  public static Frame now() {
    return NOW.orElseThrow(() -> new NoSuchElementException("No page is being drawn"));
  }

  void around(Runnable drawing) {
    ScopedValue.where(NOW, this).run(drawing);
  }

  public boolean isEditor() {
    return member != null && member.editor();
  }

  /** The address of a static file, with its content's mark so that browsers may keep it. */
  public String asset(String file) {
    return assets.address(file);
  }

  public List<String> sheets(String names) {
    return all(names, "/css/", ".css");
  }

  public List<String> modules(String names) {
    return all(names, "/js/", ".js");
  }

  private List<String> all(String names, String folder, String ending) {
    return names.isBlank()
        ? List.of()
        : Arrays.stream(names.split(" ")).map(name -> asset(folder + name + ending)).toList();
  }

  /** For aria-current: "page" on the page itself, "true" on a page below it. */
  public @Nullable String current(String link) {
    if (path.equals(link)) {
      return "page";
    }
    return path.startsWith(link + "/") ? "true" : null;
  }
}
