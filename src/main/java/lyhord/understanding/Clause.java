package lyhord.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A clause as words written out, and what the order of them says. */
record Clause(List<String> words) {

  private static final Set<String> OPENERS =
      set("och men så okej ja jaha nej nä du mm sedan alltså eller då jo förlåt hej");
  private static final Set<String> LINKS = set("och men");
  private static final Set<String> ASKING =
      set("vad hur varför vart varifrån vem vems vilka vilken vilket hurdan");
  private static final Set<String> BEFORE =
      set("på för med till av hos i från om efter sedan åt under kring runt vid");
  private static final Set<String> PERSONS =
      set(
          "du ni han hon de det den man jag vi någon något några barnen barnet mamma pappa alla ingen"
              + " sonen dottern pojken flickan ungarna maken sambon mannen frun");
  private static final Set<String> OWNERS = set("din ditt dina er ert era hans hennes deras");
  private static final Set<String> VERBS =
      set(
          "är har kan ska skulle vill får fick mår går gör ger ser var bor tror blev såg hade kom drack sov"
              + " åt vet gick gav tog stod fanns höll lät slog finns minns trivs känns skäms brås slåss umgås"
              + " tål måste bör borde stämmer");
  private static final Pattern VERB =
      Pattern.compile("\\p{L}+(?:[^e]r|[^dnt]er|der|ter|de|kte|pte|ste|tte)");
  private static final Set<String> NOT_VERBS =
      set(
          "när där här hur för eller efter under över er vår mer bror mor far syster dotter fler åter bara"
              + " sommar åldrar timmar dagar mamma saker kvällar syskonen läkare lärare inte lite både ofta"
              + " vilken ute inne hemma dåvarande mindre bättre sämre värre äldre yngre större arbete kompisar"
              + " gånger veckor vänner pengar problem tankar frågor barnens mediciner tabletter");
  private static final Set<String> VAGUE =
      set(
          "hur så nåt något någon inte vad liknande annat annan någonting någonstans andra sådant ej");
  private static final Set<String> SAID =
      set(
          "låter förstår känns ser blir kommer går hoppas hör beklagar hörs ses tänker tror tycker lovar");
  private static final Set<String> EXCLAIMED =
      set(
          "bra fint skönt roligt modigt duktig duktigt tråkigt starkt tungt jobbigt kul hemskt härligt ledsamt trevligt");
  private static final Set<String> TAGS = set("hur va vad visst sant ja då");
  private static final Set<String> ASIDES = set("tycker tror känner menar vet minns säger tänker");

  /** Cut at "och" and "men" where a question begins anew. */
  static List<Clause> of(List<String> words) {
    var clauses = new ArrayList<Clause>();
    var from = 0;
    for (var i = 1; i + 1 < words.size(); i++) {
      var rest = new Clause(words.subList(i + 1, words.size()));
      if (LINKS.contains(words.get(i)) && (rest.isWide() || rest.hasSubject())) {
        clauses.add(bare(words.subList(from, i)));
        from = i + 1;
      }
    }
    clauses.add(bare(words.subList(from, words.size())));
    return clauses.stream().filter(clause -> !clause.words.isEmpty() && !clause.isAside()).toList();
  }

  /**
   * Whether it is a question by its order. A verb first is enough, unless it is one that is also
   * said.
   */
  boolean asks(boolean marked) {
    return startsAsking()
        || words.size() > 1 && isVerb(word(0)) && (marked || !SAID.contains(word(0)));
  }

  private boolean startsAsking() {
    return isWide() || hasSubject() || isVerb(word(0)) && isAbout(word(1));
  }

  private boolean hasSubject() {
    return isVerb(word(0)) && PERSONS.contains(word(1));
  }

  /** Begins with a question word, and so leaves the answer open. */
  boolean isWide() {
    var at = BEFORE.contains(word(0)) ? 1 : 0;
    if (word(at).equals("var")) {
      return !PERSONS.contains(word(at + 1)) && !OWNERS.contains(word(at + 1)) && words.size() > 1;
    }
    if (word(at).equals("när")) {
      return isVerb(word(at + 1)) || words.size() == 1;
    }
    return ASKING.contains(word(at)) && !isExclaimed();
  }

  /** "vad bra att du kom" */
  private boolean isExclaimed() {
    return word(0).equals("vad") && EXCLAIMED.contains(word(1));
  }

  /** "när mamma dricker": leans on the clause that follows. */
  boolean isSubordinate() {
    return Set.of("när", "om", "ifall", "innan").contains(word(0)) && !isWide();
  }

  /** Says something of somebody rather than asks; "så du …" only mirrors. */
  boolean asserts() {
    return PERSONS.contains(word(0)) && isVerb(word(1)) && !word(0).equals("jag");
  }

  /** "eller" between two things to choose from. */
  boolean hasChoice() {
    var at = words.lastIndexOf("eller");
    if (at < 0 || at + 1 >= words.size() || VAGUE.contains(word(at + 1))) {
      return at >= 0 && word(at + 1).equals("något") && word(at + 2).equals("annat");
    }
    return at == 0 || !isPair(word(at - 1), word(at + 1)) && !isAny(words.subList(0, at));
  }

  /** "… eller gick du": the other half of a choice. */
  boolean isAlternative() {
    return word(0).equals("eller");
  }

  boolean isTag() {
    return words.size() == 1 && TAGS.contains(word(0));
  }

  /** "tycker du" after the question itself. */
  private boolean isAside() {
    return words.size() == 2 && ASIDES.contains(word(0)) && Set.of("du", "ni").contains(word(1));
  }

  /** Two words that only together name what is asked about. */
  private static boolean isPair(String before, String after) {
    return PERSONS.contains(before) && PERSONS.contains(after)
        || Set.of("sett", "ser", "såg", "hör", "hört", "gjort", "slagit").contains(before);
  }

  /** "har någon slagit eller hotat dig" asks for a yes or a no. */
  private static boolean isAny(List<String> words) {
    return words.stream().anyMatch(Set.of("någon", "något", "några")::contains);
  }

  private static boolean isAbout(String word) {
    return OWNERS.contains(word) || word.equals("inte");
  }

  private static boolean isVerb(String word) {
    return VERBS.contains(word)
        || !NOT_VERBS.contains(word)
            && !PERSONS.contains(word)
            && !ASKING.contains(word)
            && VERB.matcher(word).matches();
  }

  private String word(int at) {
    return at < words.size() ? words.get(at) : "";
  }

  private static Clause bare(List<String> words) {
    var from = 0;
    while (from < words.size() - 1 && OPENERS.contains(words.get(from)) && !isKept(words, from)) {
      from++;
    }
    return new Clause(words.subList(from, words.size()));
  }

  /** "du" may be the subject, "eller" the other half of a choice. */
  private static boolean isKept(List<String> words, int at) {
    return words.get(at).equals("eller") || words.get(at).equals("du") && isVerb(words.get(at + 1));
  }

  private static Set<String> set(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }
}
