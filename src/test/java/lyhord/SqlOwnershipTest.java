package lyhord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Modulith checks Java; this checks SQL. A feature's schema has the feature's name. */
class SqlOwnershipTest {

  /** Everyone may point at a member. */
  private static final String SHARED = "member";

  /** A feature to the schemas its SQL may name besides. Every entry is a reviewed line. */
  private static final Map<String, Set<String>> ALSO = Map.of();

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  @Test
  void a_feature_names_only_its_own_tables() {
    assertThat(everything().flatMap(SqlOwnershipTest::strangers)).isEmpty();
  }

  @Test
  void sql_is_written_in_lower_case() {
    assertThat(wrong(everything(), Sql::hasCapitals)).isEmpty();
  }

  @Test
  void sql_is_never_put_together_from_pieces() {
    var joined = Sql.inJava(Sources.JAVA).filter(Sql::joined);
    assertThat(wrong(joined, sql -> true)).isEmpty();
  }

  @Test
  void every_constraint_has_a_name() {
    assertThat(migrations().flatMap(Sql::namelessConstraints)).isEmpty();
  }

  @Test
  void every_time_has_a_zone() {
    assertThat(wrong(migrations(), Sql::hasTimeWithoutZone)).isEmpty();
  }

  private static Stream<Sql> everything() {
    return Stream.of(Sql.inJava(Sources.JAVA), Sql.inFiles(Sources.JAVA), migrations())
        .flatMap(it -> it);
  }

  private static Stream<Sql> migrations() {
    return Sql.inFiles(MIGRATIONS);
  }

  private static List<String> wrong(Stream<Sql> sql, Predicate<Sql> isWrong) {
    return sql.filter(isWrong).map(Sql::where).toList();
  }

  private static Stream<String> strangers(Sql sql) {
    var allowed = ALSO.getOrDefault(sql.feature(), Set.of());
    return sql.tables()
        .filter(table -> !table.startsWith(sql.feature() + "."))
        .filter(table -> !table.startsWith(SHARED + "."))
        .filter(table -> !allowed.contains(table.replaceFirst("\\..*", "")))
        .map(table -> sql.where() + " names " + table);
  }
}
