package lyhord.law;

/**
 * A section as it is shown in other text.
 *
 * @param cited "5 kap. 7 § hälso- och sjukvårdslagen"
 * @param toBeChecked whether the wording may have changed since it was entered
 */
public record LawLink(String cited, String path, boolean toBeChecked) {

  /** Where an editor enters a wording of the section. */
  public String editing() {
    return "/lagradar" + path.substring("/lag".length());
  }
}
