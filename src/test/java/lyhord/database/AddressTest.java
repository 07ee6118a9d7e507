package lyhord.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lyhord.StartFault;
import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void a_cloud_address_is_read_with_user_and_password() {
    assertThat(Address.of("postgres://kim:hemligt@db.example:5433/lyhord?sslmode=require"))
        .isEqualTo(
            new Address(
                "jdbc:postgresql://db.example:5433/lyhord?sslmode=require", "kim", "hemligt"));
  }

  @Test
  void signs_in_a_password_may_be_percent_encoded() {
    assertThat(Address.of("postgresql://kim:a%40b+c%2Fd@db/lyhord").password())
        .isEqualTo("a@b+c/d");
  }

  @Test
  void several_hosts_are_passed_on_to_the_driver() {
    assertThat(Address.of("postgres://one:5432,two:5432/lyhord").url())
        .isEqualTo("jdbc:postgresql://one:5432,two:5432/lyhord");
  }

  @Test
  void a_driver_address_is_taken_as_it_is() {
    var address = Address.of("jdbc:postgresql://db/lyhord?user=kim&password=hemligt");
    assertThat(address.url()).endsWith("?user=kim&password=hemligt");
    assertThat(address).hasToString("db/lyhord");
  }

  @Test
  void another_kind_of_address_is_refused_with_what_to_write() {
    assertThatThrownBy(() -> Address.of("mysql://db/lyhord"))
        .isInstanceOf(StartFault.class)
        .hasMessageContaining("postgres://användare:lösenord@värd/databas");
  }
}
