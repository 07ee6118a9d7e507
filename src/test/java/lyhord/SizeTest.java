package lyhord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lyhord.JavaSource.Kind;
import lyhord.JavaSource.Method;
import org.junit.jupiter.api.Test;

class SizeTest {
  private static final Map<String, Integer> DOCUMENTS =
      Map.of(
          "README.md", 120,
          "STYLE.md", 250,
          "ARCHITECTURE.md", 200,
          "pom.xml", 300,
          "lyhord", 80,
          "src/main/resources/application.yaml", 60);

  private static final JavaSource MAIN = JavaSource.read(Sources.JAVA);
  private static final JavaSource TESTS = JavaSource.read(Sources.TESTS);

  @Test
  void java_files_are_short() {
    files(new Budget(50, 120, 250), Sources.in(Sources.JAVA, ".java"));
  }

  @Test
  void methods_are_short() {
    methods(new Budget(4, 12, 30), MAIN.methods());
  }

  @Test
  void constructors_take_five_things_at_most() {
    var constructors = MAIN.methods().stream().filter(it -> it.kind() == Kind.CONSTRUCTOR).toList();
    Budget.most(5).holdsFor(constructors, Method::where, Method::parameters);
  }

  @Test
  void a_package_has_twenty_files_at_most() {
    var packages =
        code(Sources.JAVA).stream().collect(Collectors.groupingBy(Path::getParent)).entrySet();
    Budget.most(20)
        .holdsFor(List.copyOf(packages), it -> it.getKey().toString(), it -> it.getValue().size());
  }

  @Test
  void comments_are_eight_lines_in_a_hundred_at_most() {
    var lines = code(Sources.JAVA).stream().flatMap(it -> Sources.lines(it).stream()).toList();
    var comments = lines.stream().filter(it -> it.strip().matches("(//|/\\*|\\*).*")).count();
    assertThat(Math.round(100.0 * comments / lines.size()))
        .as("comment lines in a hundred")
        .isLessThanOrEqualTo(8);
  }

  @Test
  void test_classes_are_short() {
    files(Budget.most(250), code(Sources.TESTS));
  }

  @Test
  void test_methods_are_short() {
    methods(
        Budget.most(12), TESTS.methods().stream().filter(it -> it.kind() == Kind.TEST).toList());
    methods(Budget.most(30), TESTS.methods());
  }

  @Test
  void templates_are_short() {
    files(new Budget(20, 120, 120), Sources.in(Sources.JAVA, ".jte"));
  }

  @Test
  void stylesheets_are_short() {
    files(new Budget(60, 400, 400), Sources.in(Sources.RESOURCES, ".css"));
  }

  @Test
  void scripts_are_short() {
    files(new Budget(30, 120, 120), Sources.in(Sources.RESOURCES, ".js"));
  }

  @Test
  void documents_are_short() {
    var over =
        DOCUMENTS.entrySet().stream()
            .filter(it -> Files.exists(Path.of(it.getKey())))
            .filter(it -> Sources.lines(Path.of(it.getKey())).size() > it.getValue());
    assertThat(over.map(it -> it.getKey() + " has more than " + it.getValue())).isEmpty();
  }

  @Test
  void a_decision_fits_on_a_page() {
    files(Budget.most(60), Sources.in(Path.of("docs/adr"), ".md"));
  }

  private static void files(Budget budget, List<Path> files) {
    budget.holdsFor(files, Path::toString, file -> Sources.lines(file).size());
  }

  private static void methods(Budget budget, List<Method> methods) {
    budget.holdsFor(methods, Method::where, Method::lines);
  }

  /** Without the sentences about each package. */
  private static List<Path> code(Path root) {
    return Sources.in(root, ".java").stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .toList();
  }
}
