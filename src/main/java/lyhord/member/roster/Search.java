package lyhord.member.roster;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import lyhord.web.Written;

/** What an administrator looks for: the beginnings of words, and all of them must be found. */
record Search(String typed) {

  private static final int LONGEST = 100;

  static Search of(String typed) {
    return new Search(Written.text(typed, LONGEST));
  }

  boolean isForAll() {
    return words().isEmpty();
  }

  /** As PostgreSQL is asked; nothing but letters and digits of what was typed gets there. */
  String words() {
    var text = Normalizer.normalize(typed, Normalizer.Form.NFC);
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word + ":*")
        .collect(Collectors.joining(" & "));
  }

  String path() {
    return isForAll()
        ? "/medlemmar"
        : "/medlemmar?sok=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }
}
