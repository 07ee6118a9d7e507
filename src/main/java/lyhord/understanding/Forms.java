package lyhord.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import lyhord.understanding.swedish.Swedish;

/** Tells how a question is put, by its words and their order. */
final class Forms {

  private static final String YOU = "(?:du|ni)";
  private static final String TELL = "(?:berätta|beskriva|beskriv|utveckla|förklara|skildra)";
  private static final String WH =
      "(?:vad|hur|varför|var|vart|varifrån|vem|vems|vilka|vilken|vilket|hurdan|varpå)";
  private static final String SUBJECT =
      "(?:du|ni|han|hon|de|det|den|man|jag|vi|någon|något|några|barnen|barnet|mamma|pappa|din|ditt|dina"
          + "|er|ert|era|dem|alla|ingen|detta|sonen|dottern|pojken|flickan|ungarna|maken|sambon|partnern)";
  private static final String VERB =
      "(?!(?:du|ni|han|hon|de|det|den|man|jag|vi|när|om|för|eller|efter|där|här|under|över|hur|er|vår|mer|bror"
          + "|mor|far|syster|dotter|fler|sönder|åter|kvar|utanför|tar) )"
          + "(?:är|har|kan|ska|skulle|vill|får|fick|mår|går|gör|ger|ser|var|bor|tror|blev|såg|hade|kom|drack|sov|åt|vet"
          + "|gick|gav|tog|stod|fanns|höll|lät|slog|finns|minns|trivs|känns|skäms|brås|slåss|umgås|tål|måste|bör|borde"
          + "|tar|\\p{L}{2,}(?:r|de|dde|tte|kte|pte))";

  private static final Pattern INVITES =
      rule(
          "^(?:snälla |gärna )?(?:berätta|beskriv|förklara|utveckla|skildra|fortsätt|säg mer|säg lite mer) ",
          "^(?:du |men |och )*(?:kan|vill|skulle|kunde|orkar|får|vågar) "
              + YOU
              + " (?:\\S+ ){0,4}?"
              + TELL
              + " (?!för (?:någon|barnen|honom|henne|dem|andra))",
          "(?:jag )?(?:skulle|vill|hade|kan) (?:jag )?(?:\\S+ ){0,3}?(?:höra|veta|förstå|få höra) (?:lite )?(?:mer|mera|hur|om|vad)",
          "hjälp mig (?:att )?(?:förstå|se)",
          "ge mig (?:en bild|ett exempel|exempel)",
          "får jag (?:be dig )?(?:höra|att) ",
          "(?:ta|ta med) mig (?:igenom|genom|med)",
          ", ?(?:kan|vill) " + YOU + " (?:\\S+ ){0,3}?" + TELL + " ",
          " berätta $");
  private static final Pattern LEADS =
      rule(
          "eller hur $",
          "inte sant $",
          "visst (?:\\S+ ){0,6}$",
          "^visst ",
          "håller du (?:inte )?med",
          "^(?:men |och |så )*(?:det|du|han|hon|ni|de|dem|barnen|mamma|pappa|alkohol|din \\S+|ditt \\S+) (?:\\S+ ){1,3}?väl ",
          "^(?:men |och |så )*(?:\\S+ ){1,2}väl (?:inte|aldrig|ändå|bara)? ?",
          " va $",
          "^(?:tycker|tror|känner|förstår|borde|vore|skulle|blir|är|var|har|kan|vill|måste|märker) (?:du|ni|det|han|hon|de) (?:väl |ändå )?inte (?!ut |ont )");
  private static final Pattern TAG =
      rule("(?:eller|eller hur|va|visst|inte sant|ja|stämmer det) $");
  private static final Pattern ASSERTS =
      rule(
          "^(?:men |och |så )*"
              + "(?:du|han|hon|ni|de|det|barnen|mamma|pappa) "
              + VERB
              + " (?!jag )");
  private static final Pattern CHOICE =
      rule(
          " eller (?!hur|så |nåt|något $|någon $|något sådant|liknande|inte |vad $|vad då|annat|någonting|någonstans|något (?:annat|liknande|ditåt))");
  private static final Pattern PAIR =
      rule(
          "(?:mamma|pappa|han|hon|du|han) eller (?:mamma|pappa|hon|han|din)",
          "(?:sett|hört|ser|hör|såg|hörde|någon|något|slagit|gjort|en|ett|två|tre|någonsin) eller \\S+ ");
  private static final Pattern ASKS =
      rule(
          "^(?:på|för|med|till|av|hos|i|från|om|efter|sedan|åt|under|kring|runt|vid)? ?" + WH + " ",
          "^sedan när ",
          "^när (?!" + SUBJECT + " )");
  private static final Pattern WONDERS_WHAT =
      rule(
          "(?:undrar|funderar|fundera|nyfiken|fråga|frågar|veta|vet) (?:lite |över |på |dig |jag )*(?:"
              + WH
              + "|när) ");
  private static final Pattern WONDERS_IF =
      rule(
          "(?:undrar|fundera|funderar|funderat|fråga|frågar|veta) (?:\\S+ ){0,3}?(?:om|ifall|huruvida) ");
  private static final Pattern VERB_FIRST =
      rule(
          "^" + VERB + " (?:\\S+ ){0,1}?" + SUBJECT + " ",
          "^finns ",
          "^(?:går|gick) ",
          "^" + VERB + " \\S+ ");
  private static final Pattern LATER_QUESTION = Pattern.compile("(?:, | och | men |; | - )(?=\\S)");

  private final Swedish swedish;

  Forms(Swedish swedish) {
    this.swedish = swedish;
  }

  /** The form of a whole turn; what is only said counts for nothing beside a question. */
  Form of(List<String> sentences) {
    var asked = new ArrayList<Form>();
    var words = new HashSet<String>();
    for (var sentence : sentences) {
      var form = sentence(sentence);
      if (form != Form.STATEMENT && words.add(line(sentence))) {
        asked.add(form);
      }
    }
    if (asked.isEmpty()) {
      return Form.STATEMENT;
    }
    if (asked.contains(Form.LEADING) && asked.size() == 1 || asked.getLast() == Form.LEADING) {
      return Form.LEADING;
    }
    return asked.size() > 1 ? Form.SEVERAL : asked.getFirst();
  }

  /** The form of one sentence. */
  Form sentence(String sentence) {
    var clauses = clauses(sentence);
    var question = sentence.stripTrailing().endsWith("?");
    var asking = clauses.stream().filter(clause -> asks(line(clause))).toList();
    var line = line(sentence);
    if (INVITES.matcher(line).find()) {
      return Form.INVITATION;
    }
    if (LEADS.matcher(line).find() || question && isTagged(clauses)) {
      return Form.LEADING;
    }
    if (asking.size() > 1 && !isChoice(asking.getLast())) {
      return Form.SEVERAL;
    }
    if (asking.isEmpty()) {
      return plain(line, question);
    }
    return clause(line(asking.getFirst()), line);
  }

  private static Form plain(String line, boolean question) {
    if (WONDERS_WHAT.matcher(line).find()) {
      return Form.OPEN;
    }
    if (WONDERS_IF.matcher(line).find()) {
      return Form.YES_NO;
    }
    if (!question) {
      return Form.STATEMENT;
    }
    if (ASSERTS.matcher(line).find()) {
      return Form.LEADING;
    }
    return CHOICE.matcher(line).find() ? Form.ALTERNATIVES : Form.YES_NO;
  }

  private static Form clause(String clause, String line) {
    var wh = ASKS.matcher(clause).find();
    var choice = CHOICE.matcher(line).find() && !PAIR.matcher(line).find();
    if (wh) {
      return Form.OPEN;
    }
    return choice ? Form.ALTERNATIVES : Form.YES_NO;
  }

  private boolean isTagged(List<String> clauses) {
    return clauses.size() > 1 && TAG.matcher(line(clauses.getLast())).matches();
  }

  private boolean isChoice(String clause) {
    return line(clause).startsWith("eller ");
  }

  private static boolean asks(String line) {
    return ASKS.matcher(line).find() || VERB_FIRST.matcher(line).find();
  }

  private List<String> clauses(String sentence) {
    return List.of(LATER_QUESTION.split(sentence));
  }

  private String line(String sentence) {
    return String.join(" ", swedish.written(sentence).words()) + " ";
  }

  private static Pattern rule(String... alternatives) {
    return Pattern.compile(String.join("|", alternatives));
  }
}
