package lyhord;

import java.util.Optional;
import java.util.stream.Stream;
import lyhord.content.Mistakes;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in plain words why the start failed, in the place of a stack trace. */
class Apology implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    var sentence =
        Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .flatMap(cause -> explain(cause).stream())
            .findFirst();
    sentence.ifPresent(text -> System.err.println("Lyhörd kunde inte starta. " + text));
    return sentence.isPresent();
  }

  private static Optional<String> explain(Throwable cause) {
    return switch (cause) {
      case StartFault fault -> Optional.ofNullable(fault.getMessage());
      case Mistakes fault -> Optional.of("Det är fel i innehållet:\n" + fault.getMessage());
      case PortInUseException fault -> Optional.of(portTaken(fault.getPort()));
      case BindException fault when fault.getProperty() != null ->
          Optional.of(unreadable(fault.getProperty().getName().toString()));
      default -> Optional.empty();
    };
  }

  private static String portTaken(int port) {
    return "Port %d används redan av ett annat program. Stäng det, eller välj en annan port: PORT=%d ./lyhord run"
        .formatted(port, port + 1);
  }

  private static String unreadable(String setting) {
    var variable =
        switch (setting) {
          case "server.port" -> "PORT";
          case "server.address" -> "LYHORD_BIND";
          default -> setting;
        };
    return "Inställningen %s har ett värde som inte går att läsa. Rätta eller ta bort den."
        .formatted(variable);
  }
}
