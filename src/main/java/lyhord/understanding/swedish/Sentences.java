package lyhord.understanding.swedish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts what was typed into sentences, a hasty greeting apart from what follows it. */
public final class Sentences {

  /** Longer than this is not read. */
  private static final int LONGEST = 2000;

  private static final int MOST = 12;
  private static final Pattern END =
      Pattern.compile("(?<=[.!?…])[\"”’)]*\\s+|[\\r\\n]+|(?<=[?])(?=\\p{L})");
  private static final Pattern GREETING =
      Pattern.compile(
          "(?iu)^(hej+(san)?(?! då)( hej)?( på (dig|dej|er))?|hallå|tjena|god ?(dag|morgon)|välkommen)\\b[ ,]+"
              + "((och )?välkommen( hit)?[ ,]+)?"
              + "((och )?jag heter \\p{L}+( (och )?(jag )?(är|e|jobbar som) \\p{L}+( här)?)?[ ,]+)?(?=\\p{L})");

  private Sentences() {}

  public static List<String> of(String text) {
    var read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var sentences = new ArrayList<String>();
    for (var sentence : END.split(read.strip())) {
      var greeting = GREETING.matcher(sentence);
      if (greeting.find() && greeting.end() < sentence.length()) {
        sentences.add(greeting.group().strip());
        sentences.add(sentence.substring(greeting.end()));
      } else {
        sentences.add(sentence);
      }
    }
    return sentences.stream().filter(Sentences::hasWords).limit(MOST).toList();
  }

  private static boolean hasWords(String sentence) {
    return sentence.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
