package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalsTest {
  @Test
  void goalsAreListedAsATable() {
    Golden.check("goals/da", Ran.pejl("goals", "--plan", "csr-2021").all());
  }

  @Test
  void goalsAreListedInEnglish() {
    Golden.check(
        "goals/en", Ran.pejl("goals", "--plan", "csr-2021", "--lang", "en").all());
  }

  @Test
  void goalsAreListedAsCsv() {
    Golden.check(
        "goals/csv", Ran.pejl("goals", "--plan", "csr-2021", "--format", "csv").all());
  }

  @Test
  void goalsAreListedAsJson() {
    Golden.check(
        "goals/json",
        Ran.pejl("goals", "--plan", "csr-2021", "--format", "json").all());
  }

  @Test
  void onlyGoalsOfTheStandingsAskedForAreListed() {
    Ran ran =
        Ran.pejl("goals", "--plan", "csr-2021", "--standing", "action,control", "--format", "csv");
    assertThat(ran.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(';'))))
        .containsExactly("csr-2021.evaluering", "csr-2021.delmaal-sammenhaeng");
  }

  @Test
  void aNarrowTableWrapsIdsAndCutsNothing() {
    Ran ran = Ran.on(Terminal.of(50, false), "", "goals", "--plan", "csr-2021");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 50);
    assertThat(ran.out().replaceAll("\\s", "")).doesNotContain("...");
  }
}
