package lyhord.database;

import static lyhord.database.TestDatabase.ask;
import static lyhord.database.TestDatabase.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import lyhord.StartFault;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  private final Address address = Address.of(TestDatabase.fresh());

  @Test
  void each_module_gets_a_schema_and_a_history_of_its_own() {
    migrate("specimen", "specimen_child");
    assertThat(ask(address, "select count(*) from specimen.flyway_schema_history where success"))
        .isNotEqualTo("0");
    assertThat(ask(address, "select count(*) from specimen_child.part")).isEqualTo("0");
  }

  @Test
  void a_second_start_changes_nothing() {
    migrate("specimen");
    execute(address, "insert into specimen.thing values (1, 'kvar')");
    migrate("specimen");
    assertThat(ask(address, "select name from specimen.thing")).isEqualTo("kvar");
  }

  @Test
  void nodes_that_start_at_once_all_get_through() {
    var nodes =
        List.of(1, 2, 3).stream()
            .map(node -> CompletableFuture.runAsync(() -> migrate("specimen", "specimen_child")))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(nodes).join();
    assertThat(ask(address, "select count(*) from specimen.thing")).isEqualTo("0");
  }

  @Test
  void a_module_without_files_is_named() {
    assertThatThrownBy(() -> migrate("specimen", "nowhere"))
        .isInstanceOf(StartFault.class)
        .hasMessageContaining("Modulen nowhere")
        .hasMessageContaining("db/migration/nowhere");
  }

  @Test
  void a_history_that_does_not_agree_stops_the_start() {
    migrate("specimen");
    execute(
        address,
        "update specimen.flyway_schema_history set checksum = 1 where version = '1'",
        "comment on schema specimen is 'by other files'");
    assertThatThrownBy(() -> migrate("specimen"))
        .isInstanceOf(StartFault.class)
        .hasMessageContaining("schema specimen stämmer inte")
        .hasMessageContaining("Ingenting är ändrat");
  }

  @Test
  void sessions_live_in_a_hostile_time_zone() {
    assertThat(ask(address, "show timezone")).isEqualTo("Pacific/Auckland");
  }

  private void migrate(String... modules) {
    try (var pool = Database.pool(address, 4)) {
      new Migrations(pool, List.of(modules)).run();
    }
  }
}
