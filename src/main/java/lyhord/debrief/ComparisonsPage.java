package lyhord.debrief;

import java.util.List;

/** The visits that one may be laid beside. */
public record ComparisonsPage(String path, String title, List<Other> others) {

  /** Another visit to the same client. */
  public record Other(String path, String begun, String told) {}
}
