package dk.pejl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.testing.Coverage;
import dk.pejl.testing.Outcome;
import dk.pejl.testing.Pinning;
import dk.pejl.testing.Scenario;
import dk.pejl.testing.ScenarioFiles;
import dk.pejl.testing.ScenarioTests;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The scenarios of each plan, most of them the edges of its rules as {@code pejl test --edges} makes
 * them. They stand in files of their own and are read here as anyone else's.
 */
class ScenariosTest {
  private static final Evaluator PEJL = Pejl.of();
  private static final List<Scenario> ALL = PEJL.plans().stream()
      .map(Plan::id)
      .flatMap(plan ->
          ScenarioFiles.beside(ScenariosTest.class, "scenarios/" + plan + ".yaml", PEJL).stream())
      .toList();
  private static Pinning pinning;

  @TestFactory
  Stream<DynamicTest> everyGoalSaysWhatItsScenariosExpect() {
    return ScenarioTests.of(PEJL, ALL);
  }

  @Test
  void everyLimitIsPinned() {
    pinning = Pinning.of(PEJL, PEJL.goals(), Outcome.all(PEJL, ALL));
    assertThat(pinning.unpinned())
        .as(pinning.text(PEJL.catalogue(), Language.DA))
        .isEmpty();
  }

  @Test
  void everyOutcomeThatAGoalCanHaveIsSeen() {
    Coverage.of(PEJL.goals(), Outcome.all(PEJL, ALL)).isAtLeast(100);
  }

  /** The profile {@code mutation} asks for the figure, as the last line of all. */
  @AfterAll
  static void printIfAsked() {
    if (Boolean.getBoolean("pejl.pinning") && pinning != null) {
      System.out.println(pinning.summary());
    }
  }

  /**
   * What scenarios expect at a limit follows from the inventory alone: its relation says whether the
   * limit is among the allowed values, its limit what the figure is.
   */
  @TestFactory
  Stream<DynamicTest> scenariosAtALimitExpectWhatTheInventoryDemands() {
    Map<String, InventoryTest.Row> rows = new LinkedHashMap<>();
    InventoryTest.rows().forEach(row -> rows.put(row.id(), row));
    return ALL.stream()
        .filter(scenario -> scenario.name().endsWith(": på grænsen"))
        .filter(scenario -> isPlain(rows.get(scenario.goal())))
        .map(scenario -> DynamicTest.dynamicTest(
            scenario.goal(), () -> compare(scenario, rows.get(scenario.goal()))));
  }

  private static boolean isPlain(InventoryTest.Row row) {
    return Set.of("at-least", "at-most", "equal", "above", "below").contains(row.relation())
        && !InventoryTest.departs(row, "demand");
  }

  private static void compare(Scenario scenario, InventoryTest.Row row) {
    boolean isAllowed = !row.relation().equals("above") && !row.relation().equals("below");
    Status missed = row.mode().equals("by-deadline") && row.deadline().isEmpty()
        ? Status.NOT_DUE
        : Status.NOT_MET;
    assertThat(scenario.expected().status()).isEqualTo(isAllowed ? Status.MET : missed);
    List<String> shown =
        scenario.facts().observations().map(ScenariosTest::shown).collect(Collectors.toList());
    if (shown.size() == 1 && !row.limit().isEmpty() && row.needs().size() == 1) {
      assertThat(shown).containsExactly(row.limit());
    }
  }

  private static String shown(Observation observation) {
    return PEJL.catalogue()
        .indicator(observation.key().indicator())
        .unit()
        .shown(((Reading.Known) observation.reading()).value())
        .toString();
  }
}
