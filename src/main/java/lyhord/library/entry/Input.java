package lyhord.library.entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.ISBNValidator;
import org.apache.commons.validator.routines.ISSNValidator;
import org.apache.commons.validator.routines.UrlValidator;

/** How a field is written. Each value is text; one with many lines holds one thing in each. */
public enum Input {
  LINE,
  PARAGRAPH,
  TEXT,
  LINES,
  NUMBER(like("\\d{1,6}"), "Skriv ett heltal."),
  YEAR(like("(1[5-9]|20)\\d{2}"), "Skriv året med fyra siffror, som 2013."),
  DAY(Input::isDay, "Skriv dagen som 2026-11-22."),
  LENGTH(like("\\d{1,3}:[0-5]\\d(:[0-5]\\d)?"), "Skriv längden som 12:30, eller 1:02:30."),
  WEB(Input::isWeb, "Skriv hela adressen, med https:// först."),
  DOI(like("10\\.\\d{4,9}/\\S+"), "Skriv bara numret, som 10.3390/ijerph18042045."),
  ISBN(Input::isIsbn, "Numret stämmer inte. Läs det en gång till på boken: 10 eller 13 siffror."),
  ISSN(ISSNValidator.getInstance()::isValid, "Numret stämmer inte. Skriv som 2002-4436."),
  CHOICE,
  THEMES,
  AUDIENCES,
  ITEM,
  ITEMS,
  LAW,
  SOURCES,
  ORDER,
  FILE,
  FILES;

  private static final UrlValidator ADDRESSES = new UrlValidator(new String[] {"https", "http"});

  private final Predicate<String> right;
  private final String advice;

  Input() {
    this(value -> true, "");
  }

  Input(Predicate<String> right, String advice) {
    this.right = right;
    this.advice = advice;
  }

  boolean holds(String value) {
    return right.test(value);
  }

  String advice() {
    return advice;
  }

  /** Whether there is one thing on each line. */
  public boolean isMany() {
    return switch (this) {
      case LINES, THEMES, AUDIENCES, ITEMS, LAW, SOURCES, ORDER, FILES -> true;
      case LINE, PARAGRAPH, TEXT, NUMBER, YEAR, DAY, LENGTH, WEB -> false;
      case DOI, ISBN, ISSN, CHOICE, ITEM, FILE -> false;
    };
  }

  /** Whether it holds files, by their keys. */
  public boolean isFiles() {
    return this == FILE || this == FILES;
  }

  /** Whether it is written in a box rather than on a line. */
  public boolean isTall() {
    return isMany() || this == TEXT || this == PARAGRAPH;
  }

  private static Predicate<String> like(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  private static boolean isDay(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isWeb(String value) {
    return ADDRESSES.isValid(value);
  }

  private static boolean isIsbn(String value) {
    return ISBNValidator.getInstance().isValid(value);
  }
}
