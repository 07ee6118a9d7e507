package lyhord.member.demo;

import java.util.stream.Collectors;
import lyhord.member.Role;
import lyhord.web.Address;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints whom one can sign in as, after the address. */
@Component
@EnableConfigurationProperties(DemoSettings.class)
class Programme {

  private final DemoSettings settings;
  private final DemoCast cast;
  private final Address address;

  Programme(DemoSettings settings, DemoCast cast, Address address) {
    this.settings = settings;
    this.cast = cast;
    this.address = address;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void print() {
    if (!settings.isOn(address.isOwnMachine())) {
      cast.leave();
      return;
    }
    var password = cast.enter();
    System.out.println("Logga in för att prova, alla med lösenordet " + password);
    for (var player : DemoCast.PLAYERS) {
      System.out.printf("  %-22s %s, %s%n", player.email(), player.name(), work(player));
    }
    System.out.println("Stäng av provinloggningarna med LYHORD_DEMO=false.");
  }

  private static String work(DemoCast.Player player) {
    return player.roles().isEmpty()
        ? "medlem"
        : player.roles().stream().map(Role::swedish).sorted().collect(Collectors.joining(" och "));
  }
}
