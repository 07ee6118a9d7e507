package lyhord.understanding.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import lyhord.understanding.swedish.Phrase;
import lyhord.understanding.swedish.Word;
import org.jspecify.annotations.Nullable;

/**
 * What is compared when two sentences are compared: stems, pairs of stems, concepts, who it is
 * about and letters in a row. Rare features weigh more. Features learnt later are numbered after
 * the old, so that what was trained before still holds.
 */
final class Features {

  private static final float STEM = 1f;
  private static final float PART = .7f;
  private static final float PAIR = .7f;
  private static final float SKIP = .4f;
  private static final float CONCEPT = 1f;
  private static final float OPENING = .5f;
  private static final float ABOUT = .5f;
  private static final float LETTERS = .35f;

  /** Letters and pairs met more seldom than this say nothing about other writers. */
  private static final int FEWEST_LETTERS = 20;

  private static final int FEWEST_PAIRS = 5;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 4;

  private static final Map<String, String> PERSONS =
      persons(
          "du dig din ditt dina",
          "han honom hans",
          "hon henne hennes",
          "de deras",
          "jag mig min",
          "vi oss vår",
          "ni er ert era");
  private static final List<String> PEOPLE =
      List.of("BARNEN", "MAMMA", "NAMN", "PAPPA", "SYSKON", "PARTNER");

  private final @Nullable Features older;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final float[] rarity;

  private Features(@Nullable Features older, Collection<Phrase> phrases) {
    this.older = older;
    var counts = new HashMap<String, Integer>();
    for (var phrase : phrases) {
      weigh(phrase).keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.entrySet().removeIf(it -> number(it.getKey()) >= 0 || rare(it.getKey(), it.getValue()));
    this.rarity = new float[counts.size()];
    new TreeMap<>(counts)
        .forEach(
            (feature, count) -> {
              rarity[numbers.size()] = (float) (Math.log(1 + (double) phrases.size() / count) / 4);
              numbers.put(feature, first() + numbers.size());
            });
  }

  private Features(DataInput in) throws IOException {
    this.older = null;
    this.rarity = new float[in.readInt()];
    for (var number = 0; number < rarity.length; number++) {
      numbers.put(in.readUTF(), number);
      rarity[number] = in.readFloat();
    }
  }

  static Features of(Collection<Phrase> phrases) {
    return new Features(null, phrases);
  }

  static Features read(DataInput in) throws IOException {
    return new Features(in);
  }

  /** Only features without older ones can be written. */
  void write(DataOutput out) throws IOException {
    var names = new String[size()];
    numbers.forEach((name, number) -> names[number] = name);
    out.writeInt(names.length);
    for (var number = 0; number < names.length; number++) {
      out.writeUTF(names[number]);
      out.writeFloat(rarity[number]);
    }
  }

  /** These features, and those of new phrases after them. */
  Features with(Collection<Phrase> phrases) {
    return new Features(this, phrases);
  }

  int size() {
    return first() + rarity.length;
  }

  /** The features of a phrase, scaled to length one; features never met are left out. */
  Vector vector(Phrase phrase) {
    var found = new TreeMap<Integer, Float>();
    weigh(phrase)
        .forEach(
            (feature, weight) -> {
              var number = number(feature);
              if (number >= 0) {
                found.put(number, weight * rarity(number));
              }
            });
    var square = found.values().stream().mapToDouble(weight -> weight * weight).sum();
    var weights = new float[found.size()];
    var i = 0;
    for (var weight : found.values()) {
      weights[i++] = (float) (weight / Math.sqrt(square));
    }
    return new Vector(found.keySet().stream().mapToInt(Integer::intValue).toArray(), weights);
  }

  private int number(String feature) {
    var known = older == null ? -1 : older.number(feature);
    return known >= 0 ? known : numbers.getOrDefault(feature, -1);
  }

  private float rarity(int number) {
    return older != null && number < first() ? older.rarity(number) : rarity[number - first()];
  }

  private int first() {
    return older == null ? 0 : older.size();
  }

  private static boolean rare(String feature, int count) {
    return count
        < switch (feature.charAt(0)) {
          case 'g' -> FEWEST_LETTERS;
          case 'b', 's', 'q', 'A' -> FEWEST_PAIRS;
          default -> 1;
        };
  }

  private static Map<String, Float> weigh(Phrase phrase) {
    var found = new HashMap<String, Float>();
    var text = new StringBuilder("_");
    var before = "^";
    var earlier = "^";
    for (var word : phrase.words()) {
      put(found, "w" + word.stem(), STEM);
      word.parts().forEach(part -> put(found, "w" + part, PART));
      put(found, "b" + before + " " + word.stem(), PAIR);
      put(found, "s" + earlier + " " + word.stem(), SKIP);
      earlier = before;
      before = word.stem();
      text.append(fold(word.normal())).append('_');
    }
    put(found, "b" + before + " $", PAIR);
    concepts(found, phrase);
    letters(found, text.toString());
    return found;
  }

  private static void concepts(Map<String, Float> found, Phrase phrase) {
    var opening = phrase.isEmpty() ? "" : phrase.words().getFirst().stem();
    var about = about(phrase);
    for (var concept : phrase.concepts().keySet()) {
      put(found, "c" + concept, CONCEPT);
      put(found, "q" + opening + " " + concept, OPENING);
      about.forEach(who -> put(found, "a" + who + " " + concept, ABOUT));
    }
    for (var word : phrase.content()) {
      about.forEach(who -> put(found, "A" + who + " " + word.stem(), ABOUT));
    }
    put(found, "a" + about, ABOUT);
  }

  private static Collection<String> about(Phrase phrase) {
    var about = new TreeSet<String>();
    for (Word word : phrase.words()) {
      var person = PERSONS.get(word.normal());
      if (person != null) {
        about.add(person);
      }
    }
    PEOPLE.stream().filter(phrase.concepts()::containsKey).forEach(about::add);
    return about;
  }

  private static void letters(Map<String, Float> found, String text) {
    for (var length = SHORTEST; length <= LONGEST; length++) {
      for (var i = 0; i + length <= text.length(); i++) {
        put(found, "g" + text.substring(i, i + length), LETTERS);
      }
    }
  }

  private static String fold(String word) {
    return word.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
  }

  private static void put(Map<String, Float> found, String feature, float weight) {
    found.merge(feature, weight, Math::max);
  }

  private static Map<String, String> persons(String... forms) {
    var persons = new HashMap<String, String>();
    for (var form : forms) {
      Arrays.stream(form.split(" ")).forEach(word -> persons.put(word, form.split(" ")[0]));
    }
    return persons;
  }
}
