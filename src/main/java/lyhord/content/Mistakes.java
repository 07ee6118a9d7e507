package lyhord.content;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Content was refused. Carries everything that was found wrong, in the order it was read. */
public final class Mistakes extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Mistake> all;

  public Mistakes(List<Mistake> all) {
    super(all.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
    this.all = List.copyOf(all);
  }

  public List<Mistake> all() {
    return all;
  }
}
