package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.PEJL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.rulebook.RulePack;
import dk.pejl.verdict.Goal;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Csr2021Test {
  private static final List<Goal> GOALS = PEJL.goals();

  @Test
  void isFoundAsARulePack() {
    assertThat(ServiceLoader.load(RulePack.class)).hasAtLeastOneElementOfType(Csr2021.class);
  }

  @Test
  void isInForceFrom2021To2024() {
    assertThat(new Csr2021().plan().valid()).hasToString("2021..2024");
  }

  @Test
  void hasItsEighteenGoalsInThePlansOrder() {
    assertThat(GOALS)
        .extracting(Goal::id)
        .containsExactly(
            "csr-2021.maerke",
            "csr-2021.egen-andel",
            "csr-2021.beskaeftigelse-andel",
            "csr-2021.beskaeftigelse-omegn",
            "csr-2021.beredskab-andel",
            "csr-2021.uddannelse-andel",
            "csr-2021.uddannelse-omegn",
            "csr-2021.praktikforpligtelser",
            "csr-2021.evaluering",
            "csr-2021.delmaal-sammenhaeng",
            "csr-2021.maerke-virksomhed",
            "csr-2021.fastholdelse",
            "csr-2021.udefrakommende",
            "csr-2021.uddannelsessted",
            "csr-2021.omdoemme",
            "csr-2021.trivsel",
            "csr-2021.uddannelsesniveau",
            "csr-2021.kerneopgaven");
  }

  @Test
  void meansTenOfThemAsGoals() {
    Map<String, Long> standings = GOALS.stream()
        .collect(Collectors.groupingBy(goal -> goal.standing().id(), Collectors.counting()));
    assertThat(standings)
        .isEqualTo(
            Map.of("goal", 10L, "action", 1L, "control", 1L, "derived", 2L, "unmeasurable", 4L));
  }

  @Test
  void demandsAllButTheLevelOfEducationInEveryYear() {
    assertThat(GOALS)
        .filteredOn(goal -> goal.mode() != Goal.Mode.EVERY_PERIOD)
        .extracting(Goal::id)
        .containsExactly("csr-2021.uddannelsesniveau");
  }

  @Test
  void beginsWithThePlanButForTheControlOfTheFiguresOf2019() {
    assertThat(GOALS)
        .filteredOn(goal -> !goal.window().toString().equals("2021..2024"))
        .extracting(goal -> goal.id() + " " + goal.window())
        .containsExactly("csr-2021.delmaal-sammenhaeng 2019..2024");
  }

  @Test
  void asksAllButTheLabelOfCompaniesOfMunicipalities() {
    assertThat(GOALS)
        .filteredOn(goal -> !goal.subject().equals("kommune"))
        .extracting(goal -> goal.id() + " " + goal.subject())
        .containsExactly("csr-2021.maerke-virksomhed virksomhed");
  }

  @Test
  void saysWhereInThePlanEachGoalStands() {
    assertThat(GOALS).allSatisfy(goal -> assertThat(goal.section()).isNotBlank());
    assertThat(GOALS)
        .filteredOn(goal -> goal.item().isEmpty())
        .extracting(Goal::id)
        .containsExactly("csr-2021.evaluering");
  }

  @Test
  void titlesEachGoalInFewWordsOfBothLanguages() {
    assertThat(GOALS).extracting(Goal::title).allSatisfy(title -> {
      assertTwoLanguages(title);
      assertThat(title.da()).hasSizeLessThanOrEqualTo(60);
      assertThat(title.en()).hasSizeLessThanOrEqualTo(65);
    });
  }

  @Test
  void wordsEachGoalAsOneSentenceOfBothLanguages() {
    assertThat(GOALS).extracting(Goal::wording).allSatisfy(wording -> {
      assertTwoLanguages(wording);
      assertThat(wording.da()).endsWith(".");
      assertThat(wording.en()).endsWith(".");
    });
  }

  private static void assertTwoLanguages(Wording wording) {
    assertThat(wording.da()).isNotBlank().isNotEqualTo(wording.en());
    assertThat(wording.en().replaceAll("Sønderborg|Sønderjylland|Tønder", ""))
        .isNotBlank()
        .doesNotContainPattern("[æøåÆØÅ]");
  }
}
