package lyhord.library.desk;

import java.util.List;

/** What waits for an editor. */
public record DeskPage(Pile mine, Pile reviews, Pile planned, Pile due, Pile remarks, int broken) {

  /**
   * Some of what waits, and how much there is in all.
   *
   * @param path to all of it
   */
  public record Pile(List<Task> tasks, int count, String path) {

    public boolean hasMore() {
      return count > tasks.size();
    }
  }
}
