package lyhord;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of SQL in the project.
 *
 * @param text without comments, texts and names of parameters
 * @param joined put together with a plus
 */
record Sql(String where, String feature, String text, boolean joined) {
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?is)\\s*(select|insert\\s+into|update\\s+\\S+\\s+set|delete\\s+from|truncate|merge\\s+into"
              + "|with\\s+(recursive\\s+)?\\w+\\s+.*?as\\s.*?\\(|(create|alter|drop)\\s+(unique\\s+)?"
              + "(table|index|schema|role|view|database|sequence))\\b.*");

  private static final Pattern NOT_CODE =
      Pattern.compile("--[^\\n]*|(?s:/\\*.*?\\*/)|'[^']*'|(?<!:):[a-zA-Z_]\\w*");

  /** Where these words do not lead to a table. */
  private static final Pattern NO_TABLE =
      Pattern.compile(
          "distinct\\s+from|\\b(extract|substring|trim|overlay)\\s*\\([^()]*\\)"
              + "|\\b(for|do|on)\\s+(no\\s+key\\s+)?(update|delete|truncate)\\b(\\s+(set|of)\\b)?");

  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:from|join|into|update|references|truncate|table)\\s+"
              + "(?:if\\s+(?:not\\s+)?exists\\s+|only\\s+|lateral\\s+)*([a-z_]\\w*(?:\\.\\w+)?)(\\()?"
              + "|\\bindex\\s+[^;(]*?\\bon\\s+([a-z_]\\w*(?:\\.\\w+)?)");

  private static final Pattern DEFINED_HERE =
      Pattern.compile(
          "\\b(\\w+)\\s*(?:\\([^()]*\\)\\s*)?as\\s+(?:(?:not\\s+)?materialized\\s+)?\\(");

  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "(constraint\\s+\\w+\\s+)?"
              + "\\b(primary\\s+key|foreign\\s+key|unique(?!\\s+index)|check)\\b");

  private static final Pattern TIME =
      Pattern.compile("\\b\\w+\\s+(timestamp|time|timetz)\\b(?!\\s+zone)");

  static Stream<Sql> inJava(Path root) {
    return JavaSource.read(root).texts().stream()
        .filter(text -> BEGINS.matcher(text.value()).matches())
        .map(
            text ->
                new Sql(
                    text.where(),
                    Sources.feature(root.resolve("lyhord"), text.file()),
                    bare(text.value()),
                    text.joined()));
  }

  static Stream<Sql> inFiles(Path root) {
    return Sources.in(root, ".sql").stream()
        .map(
            file -> new Sql(file.toString(), feature(root, file), bare(Sources.read(file)), false));
  }

  private static String feature(Path root, Path file) {
    return Sources.feature(root.endsWith("java") ? root.resolve("lyhord") : root, file);
  }

  private static String bare(String sql) {
    return NOT_CODE.matcher(sql).replaceAll(" ");
  }

  /** Every table that is named, with its schema; PostgreSQL's own are left out. */
  Stream<String> tables() {
    var code = NO_TABLE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    var here =
        DEFINED_HERE.matcher(code).results().map(it -> it.group(1)).collect(Collectors.toSet());
    return TABLE
        .matcher(code)
        .results()
        .filter(it -> it.group(2) == null || it.group().startsWith("into"))
        .map(Sql::table)
        .filter(table -> !here.contains(table) && !table.matches("(pg_|information_schema).*"));
  }

  private static String table(MatchResult found) {
    return found.group(1) == null ? found.group(3) : found.group(1);
  }

  boolean hasCapitals() {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  boolean hasTimeWithoutZone() {
    return TIME.matcher(text).find();
  }

  Stream<String> namelessConstraints() {
    return CONSTRAINT
        .matcher(text)
        .results()
        .filter(it -> it.group(1) == null)
        .map(it -> where + " has a nameless " + it.group(2));
  }
}
