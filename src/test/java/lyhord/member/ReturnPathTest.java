package lyhord.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//annan.example",
        "https://annan.example/",
        "/\\annan.example",
        "\\\\annan.example",
        "/\t/annan.example",
        "/a\r\nSet-Cookie: x=y",
        "javascript:alert(1)",
        "",
        " /konto"
      })
  void another_site_is_never_where_we_lead(String wanted) {
    assertThat(ReturnPath.of(wanted).path()).isEqualTo("/");
  }

  @Test
  void a_path_of_our_own_is_kept() {
    assertThat(ReturnPath.of("/besok/abc?steg=2").path()).isEqualTo("/besok/abc?steg=2");
  }
}
