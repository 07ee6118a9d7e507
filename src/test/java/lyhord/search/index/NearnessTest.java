package lyhord.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import lyhord.search.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearnessTest {

  @TempDir Path folder;

  @Test
  void what_the_first_leads_on_to_passes_what_is_as_good() throws IOException {
    assertThat(found(first().leads("beside"), text("other"), text("beside")))
        .isEqualTo("first beside other");
  }

  @Test
  void what_leads_to_the_first_does_too() throws IOException {
    assertThat(found(first(), text("other"), text("beside").leads("first")))
        .isEqualTo("first beside other");
  }

  @Test
  void a_link_finds_nothing_that_has_not_the_words() throws IOException {
    var away = Writing.of("away", "Ett sommarlov");
    assertThat(found(first().leads("away", "nowhere"), text("other"), away))
        .isEqualTo("first other");
  }

  private static Writing first() {
    return Writing.of("first", "Sorg hos barn");
  }

  private static Writing text(String name) {
    return Writing.of(name, "En handbok").body("Om sorg.");
  }

  private String found(Writing... written) throws IOException {
    try (var shelf = new Shelf(folder.resolve("index"), written)) {
      return String.join(" ", shelf.find("sorg"));
    }
  }
}
