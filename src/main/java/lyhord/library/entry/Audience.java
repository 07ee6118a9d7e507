package lyhord.library.entry;

import java.util.Arrays;
import java.util.Optional;

/** Who something is written for. */
public enum Audience {
  HEALTH_CARE("halso-och-sjukvard", "Hälso- och sjukvård"),
  SOCIAL_SERVICES("socialtjanst", "Socialtjänst"),
  CHILD_PSYCHIATRY("bup", "BUP"),
  SCHOOL("skola", "Skola och förskola"),
  LEADERS("chefer-och-samordnare", "Chefer och samordnare"),
  RESEARCH("forskare-och-studenter", "Forskare och studenter"),
  FAMILIES("barn-och-foraldrar", "Barn och föräldrar");

  private final String slug;
  private final String label;

  Audience(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  public String slug() {
    return slug;
  }

  public String label() {
    return label;
  }

  public static Optional<Audience> withSlug(String slug) {
    return Arrays.stream(values()).filter(it -> it.slug.equals(slug)).findFirst();
  }
}
