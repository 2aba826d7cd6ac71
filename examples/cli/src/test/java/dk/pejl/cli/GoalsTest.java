package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalsTest {
  @Test
  void goals_are_listed_as_a_table() {
    Golden.check("goals/da", Ran.pejl("goals", "--plan", "csr-2021").all());
  }

  @Test
  void goals_are_listed_in_english() {
    Golden.check(
        "goals/en", Ran.pejl("goals", "--plan", "csr-2021", "--lang", "en").all());
  }

  @Test
  void goals_are_listed_as_csv() {
    Golden.check(
        "goals/csv", Ran.pejl("goals", "--plan", "csr-2021", "--format", "csv").all());
  }

  @Test
  void goals_are_listed_as_json() {
    Golden.check(
        "goals/json",
        Ran.pejl("goals", "--plan", "csr-2021", "--format", "json").all());
  }

  @Test
  void only_goals_of_the_standings_asked_for_are_listed() {
    Ran ran =
        Ran.pejl("goals", "--plan", "csr-2021", "--standing", "action,control", "--format", "csv");
    assertThat(ran.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(';'))))
        .containsExactly("csr-2021.evaluering", "csr-2021.delmaal-sammenhaeng");
  }

  @Test
  void a_narrow_table_wraps_ids_and_cuts_nothing() {
    Ran ran = Ran.on(Terminal.of(50, false), "", "goals", "--plan", "csr-2021");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 50);
    assertThat(ran.out().replaceAll("\\s", "")).doesNotContain("...");
  }
}
