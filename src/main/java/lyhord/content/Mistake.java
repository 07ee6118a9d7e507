package lyhord.content;

/**
 * Something an author has to mend.
 *
 * @param file as the author knows it, relative to where reading began
 * @param line from 1
 * @param message a Swedish sentence that says what is wrong and what to do
 */
public record Mistake(String file, int line, String message) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
