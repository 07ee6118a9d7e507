package lyhord.understanding;

import java.util.Map;
import java.util.Set;

/**
 * Something an interviewer may raise with a client.
 *
 * @param act true for what is said rather than asked ("hej", "det är inte ditt fel")
 * @param label completes "Menade du: …"
 * @param prompts a well-put example for each addressee, and the area it is found under
 */
public record Topic(
    String id, boolean act, String label, String meaning, Map<Addressee, Prompt> prompts) {

  public Set<Addressee> addressees() {
    return prompts.keySet();
  }

  /** A ready question, and the id of the area that holds it. */
  public record Prompt(String area, String question) {}
}
