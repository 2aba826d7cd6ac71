package dk.pejl.rules.vaekstplan2022;

import static dk.pejl.rules.vaekstplan2022.Raekke.PEJL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.rulebook.RulePack;
import dk.pejl.verdict.Goal;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Vaekstplan2022Test {
  private static final List<Goal> GOALS = PEJL.goals();

  /** Danish letters in anything but names such as that of Løjt. */
  private static final String DANISH = "(?<!\\p{L})\\p{Ll}*[æøå]";

  static List<Goal> goals() {
    return GOALS;
  }

  static List<Goal> rowsOfTables() {
    return GOALS.stream().filter(goal -> goal.rule().file().endsWith(".csv")).toList();
  }

  private static List<String> in(String table) {
    return rowsOfTables().stream()
        .filter(goal -> goal.rule().file().endsWith("/" + table + ".drl.csv"))
        .map(Goal::id)
        .toList();
  }

  private static List<String> ids(List<Raekke> rows) {
    return rows.stream().map(Raekke::id).toList();
  }

  @Test
  void isFoundAsARulePack() {
    assertThat(ServiceLoader.load(RulePack.class)).hasAtLeastOneElementOfType(Vaekstplan2022.class);
  }

  @Test
  void isInForceFrom2019To2022() {
    assertThat(new Vaekstplan2022().plan().valid()).hasToString("2019..2022");
  }

  @Test
  void hasItsDeliverablesItsEffortsAndWhatCannotBeMeasuredInTables() {
    assertThat(in("leverancer")).isEqualTo(ids(LeverancerTest.all()));
    assertThat(in("drift")).isEqualTo(ids(DriftTest.all()));
    assertThat(in("umaalelige")).isEqualTo(ids(UmaaleligeTest.all()));
  }

  @Test
  void numbersEachGoalByItsPlaceInThePlan() {
    Map<String, Integer> numbers = new HashMap<>();
    Raekke.those(row -> true).forEach(row -> numbers.put(row.id(), row.number()));
    assertThat(GOALS)
        .allSatisfy(goal ->
            assertThat(goal.rule().text()).contains("@nr( \"" + numbers.get(goal.id()) + "\" )"));
  }

  @Test
  void givesItsGoalsInTheOrderOfThePlanThoughTheTablesAreByKind() {
    List<String> goals = GOALS.stream().map(Goal::id).toList();
    assertThat(goals).isEqualTo(ids(Raekke.those(row -> goals.contains(row.id()))));
  }

  @ParameterizedTest
  @MethodSource("rowsOfTables")
  void theTextOfARowSaysWhatWasCompiled(Goal goal) {
    assertThat(goal.rule().text())
        .contains("rule \"" + goal.id() + "\"\n")
        .contains("    @titel( \"" + goal.title().da() + "\" )\n")
        .contains("    @title( \"" + goal.title().en() + "\" )\n")
        .contains("    @da( \"" + goal.wording().da() + "\" )\n")
        .contains("    @en( \"" + goal.wording().en() + "\" )\n")
        .contains("    @standing( \"" + goal.standing().id() + "\" )\n")
        .contains("    @subject( \"" + goal.subject() + "\" )\n")
        .containsPattern("@(by|every)\\( \"" + goal.window() + "\" \\)")
        .contains("    @source( \"" + goal.section() + " | " + goal.item() + "\" )\n")
        .contains("    $a : Assessment( goal == \"" + goal.id() + "\"");
  }

  @ParameterizedTest
  @MethodSource("rowsOfTables")
  void theLineOfARowIsWhereItStandsInItsTable(Goal goal) throws IOException {
    try (InputStream in = Objects.requireNonNull(
        Vaekstplan2022.class.getResourceAsStream("/" + goal.rule().file()))) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(lines.get(goal.rule().line() - 1)).startsWith(goal.id() + ",");
    }
  }

  @Test
  void namesTheDepartmentInChargeAlikeInEveryRule() {
    Map<String, String> english = new HashMap<>();
    assertThat(GOALS).extracting(Goal::owner).allSatisfy(owner -> {
      assertThat(owner.en()).doesNotContainPattern("[æøåÆØÅ]");
      assertThat(english.merge(owner.da(), owner.en(), (one, other) -> one)).isEqualTo(owner.en());
    });
  }

  @ParameterizedTest
  @MethodSource("goals")
  void titlesEachGoalInFewWordsOfBothLanguages(Goal goal) {
    assertTwoLanguages(goal.title());
    assertThat(goal.title().da()).hasSizeLessThanOrEqualTo(60);
    assertThat(goal.title().en()).hasSizeLessThanOrEqualTo(65);
  }

  @ParameterizedTest
  @MethodSource("goals")
  void wordsEachGoalAsOneSentenceOfBothLanguages(Goal goal) {
    assertTwoLanguages(goal.wording());
    assertThat(goal.wording().da()).endsWith(".");
    assertThat(goal.wording().en()).endsWith(".");
  }

  private static void assertTwoLanguages(Wording wording) {
    assertThat(wording.da()).isNotBlank().isNotEqualTo(wording.en());
    assertThat(wording.en()).isNotBlank().doesNotContainPattern(DANISH);
  }
}
