package lyhord.workbench.example;

import java.util.List;
import java.util.Objects;
import lyhord.web.Pager;
import lyhord.web.Problems;
import org.jspecify.annotations.Nullable;

/** The topics that have been proposed, and a form for one more. */
public record ProposalsPage(
    @Nullable String done, Problems problems, Typed typed, List<Row> rows, Pager pager) {

  /** What stands in the fields. */
  public record Typed(String id, String etikett, String betyder, String fraga, String till) {}

  /** A proposal, and the address that takes it back. */
  public record Row(
      String topic,
      String to,
      String label,
      String meaning,
      String question,
      String author,
      String path) {}

  static Row row(Proposal proposal) {
    return new Row(
        proposal.topic(),
        proposal.addressee().swedish(),
        proposal.label(),
        proposal.meaning(),
        proposal.question(),
        Objects.requireNonNullElse(proposal.author(), "en tidigare medlem"),
        "/verkstad/forslag/" + proposal.id() + "/ta-bort");
  }
}
