package lyhord.library.linked;

import java.util.List;

/**
 * What stands in the head of a page about a work.
 *
 * @param data schema.org as JSON-LD, safe to put in a page
 */
public record Card(
    String description, String canonical, List<Meta> metas, List<Link> links, String data) {

  public List<Link> feeds() {
    return links.stream().filter(it -> it.relation().equals("alternate")).toList();
  }

  public record Meta(String name, String content) {}

  /**
   * Another address of the same, and how it is related.
   *
   * @param type empty when it is not told
   */
  public record Link(String relation, String address, String type, String title) {}
}
