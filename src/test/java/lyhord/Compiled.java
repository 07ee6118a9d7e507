package lyhord;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the house rules ask about a compiled class. */
final class Compiled {
  private Compiled() {}

  static boolean readsTheTime(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    return switch (access.getName()) {
      case "now" -> owner.getPackageName().equals("java.time") && !takesClock(access);
      case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      default -> false;
    };
  }

  static boolean takesClock(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(Clock.class));
  }

  static boolean isUsedAtHome(JavaClass page) {
    return page.getDirectDependenciesToSelf().stream()
        .map(it -> feature(it.getOriginClass()))
        .allMatch(it -> it.equals(feature(page)) || it.startsWith("gg."));
  }

  static boolean isOurs(JavaClass it) {
    return it.getPackageName().startsWith("lyhord");
  }

  static boolean isNullMarked(JavaClass it) {
    return it.getPackage().isAnnotatedWith(NullMarked.class);
  }

  static boolean isPage(JavaClass it) {
    return isOurs(it) && it.isRecord() && it.getName().matches(".*Page(\\$.*)?");
  }

  static String feature(JavaClass it) {
    return it.getPackageName().replaceFirst("^lyhord\\.([^.]+).*", "$1");
  }

  static Stream<String> actions(JavaClass it) {
    return it.getMethods().stream()
        .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
        .map(JavaMethod::getName);
  }
}
