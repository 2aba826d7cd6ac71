package dk.pejl.testing;

import dk.pejl.Evaluator;
import dk.pejl.fact.Place;
import dk.pejl.wording.Language;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Scenarios as tests of JUnit: what a method marked {@code @TestFactory} returns. */
public final class ScenarioTests {
  private ScenarioTests() {}

  /** A test for each scenario; one that fails names the scenario's file and line. */
  public static Stream<DynamicTest> of(Evaluator pejl, List<Scenario> scenarios) {
    return scenarios.stream()
        .map(scenario -> DynamicTest.dynamicTest(
            scenario.goal() + ": " + scenario.name(),
            source(scenario.place()),
            () -> run(pejl, scenario)));
  }

  /** A test for each scenario of a file beside a class; the file is named as in its folder. */
  public static Stream<DynamicTest> of(Evaluator pejl, Class<?> beside, String file) {
    return of(pejl, ScenarioFiles.beside(beside, file, pejl));
  }

  private static void run(Evaluator pejl, Scenario scenario) {
    Outcome outcome = Outcome.of(pejl, scenario);
    if (!outcome.isAsExpected()) {
      throw new AssertionError(outcome.text(Language.DA));
    }
  }

  /** Where an editor finds the scenario; none where it does not stand in a file. */
  private static URI source(Place place) {
    URL url = Thread.currentThread().getContextClassLoader().getResource(place.source());
    String line = "?line=" + Math.max(1, place.line());
    return url == null
        ? URI.create("classpath:/" + place.source().replace(' ', '_').replace('\\', '/') + line)
        : URI.create(url + line);
  }
}
