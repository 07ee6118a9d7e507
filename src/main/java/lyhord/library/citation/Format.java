package lyhord.library.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way of writing a reference. */
public enum Format {
  APA("APA", "txt", "text/plain"),
  RIS("RIS", "ris", "application/x-research-info-systems"),
  BIBTEX("BibTeX", "bib", "application/x-bibtex"),
  CSL_JSON("CSL-JSON", "json", "application/vnd.citationstyles.csl+json");

  private final String label;
  private final String ending;
  private final String type;

  Format(String label, String ending, String type) {
    this.label = label;
    this.ending = ending;
    this.type = type;
  }

  public String label() {
    return label;
  }

  /** Of the file's name. */
  public String ending() {
    return ending;
  }

  public String type() {
    return type;
  }

  /** As it is written in addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Format> withSlug(String slug) {
    return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
  }
}
