package lyhord;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;

/** What javac cannot hold. Ten rules at most, and no list of what was wrong yesterday. */
@AnalyzeClasses(packages = {"lyhord", "gg.jte.generated"})
class HouseRulesTest {
  private static final Set<String> SIX =
      Set.of("index", "show", "form", "create", "update", "delete");

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should(haveNameMatching(".*(Service|Impl|Manager|Helper|Utils?|D[Tt][Oo]|Facade)"));

  @ArchTest
  static final ArchRule engines_are_pure_java =
      noClasses()
          .that(
              resideInAnyPackage(
                  "lyhord.content..",
                  "lyhord.statute..",
                  "lyhord.understanding..",
                  "lyhord.dialogue.."))
          .and(not(simpleName("package-info")))
          .should(
              dependOnClassesThat(
                  resideInAnyPackage(
                      "org.springframework..", "java.sql..", "javax.sql..", "jakarta..")))
          .orShould(dependOnClassesThat(resideInAnyPackage("lyhord.web..")));

  /** The frame makes the clock that everyone is handed; a start is timed by the machine's own. */
  @ArchTest
  static final ArchRule the_time_comes_from_a_clock =
      noClasses()
          .that(not(resideInAnyPackage("lyhord")))
          .and(not(simpleName("Web")))
          .should(accessTargetWhere(describe("reads the time", Compiled::readsTheTime)));

  @ArchTest
  static final ArchRule nothing_is_mocked =
      noClasses().should(dependOnClassesThat(resideInAnyPackage("org.mockito..")));

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      all(
          "stand in a null-marked package",
          it -> !Compiled.isOurs(it) || Compiled.isNullMarked(it));

  @ArchTest
  static final ArchRule a_page_is_for_its_own_feature =
      all(
          "be used by their own feature alone",
          it -> !Compiled.isPage(it) || Compiled.isUsedAtHome(it));

  @ArchTest
  static final ArchRule actions_have_six_names =
      all("name their actions after the six", it -> Compiled.actions(it).allMatch(SIX::contains));

  @ArchTest
  static final ArchRule a_controller_has_three_actions_at_most =
      all("have three actions at most", it -> Compiled.actions(it).count() <= 3);

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Test")
          .should()
          .beAnnotatedWith(Autowired.class);

  /** A start tells how it goes, and a command answers; nothing else has a terminal. */
  @ArchTest
  static final ArchRule only_the_start_and_the_commands_print =
      noClasses()
          .that(not(resideInAnyPackage("lyhord", "lyhord.database", "lyhord.member.demo")))
          .and(not(describe("commands", it -> it.getName().matches(".*(Command|Bench).*"))))
          .should(ACCESS_STANDARD_STREAMS);

  private static ArchRule all(String what, Predicate<JavaClass> holds) {
    return classes()
        .should(
            new ArchCondition<>(what) {
              @Override
              public void check(JavaClass it, ConditionEvents events) {
                events.add(new SimpleConditionEvent(it, holds.test(it), it.getName()));
              }
            });
  }
}
