package lyhord.law;

import java.util.List;

/**
 * All acts, and what was looked up.
 *
 * @param typed what the reader looks for
 * @param unknown whether nothing here answers to it
 */
public record LawIndexPage(
    String typed, boolean unknown, List<Row> acts, List<Row> repealed, List<LawLink> toBeChecked) {

  /** An act and what of it is here. */
  public record Row(String title, String path, String sections) {}
}
