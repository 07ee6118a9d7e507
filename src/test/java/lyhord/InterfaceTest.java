package lyhord;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.catalina.Valve;
import org.junit.jupiter.api.Test;

/** What features show each other: few types, and none without a reason. See STYLE.md. */
class InterfaceTest {
  private static final int MOST = 8;

  /**
   * An engine's types are the words others speak of a visit in, and the frame's are what every page
   * is drawn with. Behind fewer types would stand the same words in wrapping. The clinics hold the
   * model that all understand with, and show it to the workbench.
   */
  private static final Map<String, Integer> WIDER =
      Map.of("clinic", 9, "dialogue", 14, "understanding", 10, "web", 12);

  private static final JavaClasses ALL =
      new ClassFileImporter().importPackages("lyhord", "gg.jte.generated");

  @Test
  void a_feature_is_used_through_eight_types_at_most() {
    var used =
        publicTypes()
            .filter(it -> !Compiled.isPage(it) && usedBy(it).anyMatch(by -> isElsewhere(it, by)))
            .collect(groupingBy(Compiled::feature));
    assertThat(used).allSatisfy(InterfaceTest::isNarrow);
  }

  private static void isNarrow(String feature, List<JavaClass> types) {
    assertThat(types).as(feature).hasSizeLessThanOrEqualTo(WIDER.getOrDefault(feature, MOST));
  }

  /** Tomcat makes its valves itself, by their names. */
  @Test
  void what_is_public_is_used_outside_its_package() {
    assertThat(publicTypes())
        .as("public, and need not be")
        .filteredOn(it -> !it.isAssignableTo(Valve.class))
        .filteredOn(it -> usedBy(it).allMatch(by -> by.getPackage().equals(it.getPackage())))
        .isEmpty();
  }

  private static Stream<JavaClass> publicTypes() {
    return ALL.stream()
        .filter(it -> Compiled.isOurs(it) && it.isTopLevelClass())
        .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(it -> !it.getSimpleName().equals("package-info"))
        .filter(it -> it.getSource().filter(InterfaceTest::isMain).isPresent());
  }

  private static boolean isMain(com.tngtech.archunit.core.domain.Source source) {
    return !source.getUri().getPath().contains("/test-classes/");
  }

  private static Stream<JavaClass> usedBy(JavaClass type) {
    var inside =
        ALL.stream().filter(it -> it.equals(type) || it.getName().startsWith(type.getName() + "$"));
    return inside
        .flatMap(it -> it.getDirectDependenciesToSelf().stream())
        .map(Dependency::getOriginClass);
  }

  /** In another feature; its tests may reach in, and a template belongs to its folder. */
  private static boolean isElsewhere(JavaClass type, JavaClass by) {
    var feature = by.getPackageName().replaceFirst(".*\\.precompiled\\.?", "lyhord.");
    return by.getSource().filter(InterfaceTest::isMain).isPresent()
        && !feature.matches("lyhord\\." + Compiled.feature(type) + "(\\..*)?");
  }
}
