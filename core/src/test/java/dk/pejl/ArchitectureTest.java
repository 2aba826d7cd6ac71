package dk.pejl;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.pejl.figure.Slice;
import dk.pejl.rulebook.Assessment;
import java.util.ArrayList;
import java.util.List;

/** The order of the packages, and what may be seen where. */
@AnalyzeClasses(packages = "dk.pejl", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Each sees only those before it; the empty name is {@code dk.pejl} itself. */
  private static final List<String> ORDER = List.of(
      "wording",
      "period",
      "quantity",
      "fact",
      "input",
      "indicator",
      "figure",
      "claim",
      "solver",
      "evidence",
      "verdict",
      "rulebook",
      "");

  /** Those that come after all of the others and do not see each other. */
  private static final List<String> EDGES = List.of("text", "json", "csv", "report", "statistics");

  private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.."};

  private static String full(String name) {
    return name.isEmpty() ? "dk.pejl" : "dk.pejl." + name;
  }

  @ArchTest
  static void eachPackageSeesOnlyThoseBeforeIt(JavaClasses classes) {
    for (int i = 0; i < ORDER.size(); i++) {
      List<String> later = new ArrayList<>(EDGES);
      later.addAll(ORDER.subList(i + 1, ORDER.size()));
      refuse(ORDER.get(i), later).check(classes);
    }
  }

  @ArchTest
  static void readersAndRenderersDoNotSeeEachOther(JavaClasses classes) {
    for (String edge : EDGES) {
      List<String> others = new ArrayList<>(EDGES);
      others.remove(edge);
      if (edge.equals("report")) {
        // Its sentences and trees are those of the text, so that pages and lines never disagree.
        others.remove("text");
      }
      refuse(edge, others).allowEmptyShould(true).check(classes);
    }
  }

  private static ArchRule refuse(String from, List<String> to) {
    return noClasses()
        .that()
        .resideInAPackage(full(from))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to.stream().map(ArchitectureTest::full).toArray(String[]::new));
  }

  @ArchTest
  static final ArchRule packages_form_no_cycles =
      slices().matching("dk.pejl.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_the_rulebook_sees_the_engine = noClasses()
      .that()
      .resideOutsideOfPackage("dk.pejl.rulebook")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule evaluations_are_verified_without_rules_and_engine = noClasses()
      .that()
      .haveFullyQualifiedName("dk.pejl.json.EvaluationCheck")
      .should()
      .transitivelyDependOnClassesThat()
      .resideInAnyPackage("dk.pejl.rulebook", "dk.pejl", "org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule only_the_input_sees_jackson = noClasses()
      .that()
      .resideOutsideOfPackage("dk.pejl.input")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(JACKSON);

  @ArchTest
  static final ArchRule nothing_public_has_jackson_in_its_signature = codeUnits()
      .that()
      .arePublic()
      .should()
      .notHaveRawReturnType(resideInAnyPackage(JACKSON))
      .andShould()
      .notHaveRawParameterTypes(anyElementThat(resideInAnyPackage(JACKSON)))
      .andShould()
      .notDeclareThrowableOfType(resideInAnyPackage(JACKSON));

  @ArchTest
  static final ArchRule what_rules_call_has_no_name_that_is_dropped_when_compiled = methods()
      .that()
      .areDeclaredIn(Slice.class)
      .or()
      .areDeclaredIn(Assessment.class)
      .should()
      .haveNameNotMatching("with|not|when|modify");
}
