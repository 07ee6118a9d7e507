package lyhord;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

  @Test
  void features_keep_to_themselves() {
    ApplicationModules.of(Lyhord.class).verify();
  }
}
