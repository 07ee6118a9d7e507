package lyhord.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;

class IndexTest {
  private static final Address ADDRESS = Address.of(TestDatabase.fresh());

  @BeforeAll
  static void migrate() {
    try (var pool = Database.pool(ADDRESS, 4)) {
      new Migrations(pool, modules()).run();
    }
  }

  @Test
  void every_foreign_key_has_an_index() {
    var without =
        ask(
            """
            select key.conrelid::regclass || ': ' || key.conname
            from pg_constraint key
            where key.contype = 'f' and not exists (
              select from pg_index index
              where index.indrelid = key.conrelid
                and (index.indkey::int2[])[0:cardinality(key.conkey) - 1] @> key.conkey)
            """);
    assertThat(without).isEmpty();
  }

  private static List<String> ask(String question) {
    return JdbcClient.create(ADDRESS.direct()).sql(question).query(String.class).list();
  }

  /** As the program itself is told. */
  private static List<String> modules() {
    var yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new FileSystemResource(Path.of("src/main/resources/application.yaml")));
    var settings = Objects.requireNonNull(yaml.getObject());
    return List.of(settings.getProperty("lyhord.modules").split(",\\s*"));
  }
}
