package lyhord.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import lyhord.StartFault;
import org.junit.jupiter.api.Test;

class ExternalPostgresTest {

  private static final String URL = TestDatabase.url();

  @Test
  void a_server_that_answers_is_used() {
    assertThat(ExternalPostgres.reach(URL).address().url()).isEqualTo(URL);
  }

  @Test
  void a_wrong_password_is_told_without_showing_it() {
    refused(URL.replaceFirst("password=.*", "password=fel"))
        .hasMessageContaining("Kontrollera användare och lösenord")
        .hasMessageNotContaining("password");
  }

  @Test
  void a_missing_database_is_named() {
    refused(URL.replaceFirst("/test_[0-9]+", "/finns_inte"))
        .hasMessageContaining("/finns_inte finns inte. Skapa den");
  }

  @Test
  void a_server_that_does_not_answer_is_named() {
    refused("postgres://127.0.0.1:1/lyhord")
        .hasMessageContaining("Databasen 127.0.0.1:1/lyhord svarar inte");
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(String url) {
    return assertThatThrownBy(() -> ExternalPostgres.reach(Address.of(url), Duration.ZERO))
        .isInstanceOf(StartFault.class);
  }
}
