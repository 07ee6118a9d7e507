package lyhord.mail;

import java.time.OffsetDateTime;
import java.util.List;

/** The letters of a developer's run, where no mail server is known. */
public record LettersPage(List<Line> letters) {
  public record Line(String recipient, String subject, String text, OffsetDateTime writtenAt) {}
}
