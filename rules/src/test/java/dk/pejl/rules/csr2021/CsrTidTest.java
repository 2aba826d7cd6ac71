package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.AABENRAA;
import static dk.pejl.rules.csr2021.CsrFacts.company;
import static dk.pejl.rules.csr2021.CsrFacts.employees;
import static dk.pejl.rules.csr2021.CsrFacts.none;
import static dk.pejl.rules.csr2021.CsrFacts.of2019;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_APPLICABLE;
import static dk.pejl.verdict.Status.NOT_DUE;
import static dk.pejl.verdict.Status.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsrTidTest {
  private static final String GOAL = "csr-2021.beredskab-andel";

  /** Met in 2021 and 2024 only, by exactly 5 %. */
  private static CsrFacts metIn2021And2024() {
    CsrFacts facts = employees(4700);
    for (String year : List.of("2020", "2021", "2022", "2023", "2024", "2025")) {
      boolean met = year.equals("2021") || year.equals("2024");
      facts.about(AABENRAA, year).staff(4700).scheme("beredskab", met ? 235 : 234);
    }
    return facts;
  }

  private static Verdict at(String period) {
    return metIn2021And2024()
        .asked(Question.about(AABENRAA, period).goals(GOAL))
        .verdict(GOAL);
  }

  private static List<String> answering(Question question) {
    return none().asked(question).verdicts().stream().map(v -> v.goal().id()).toList();
  }

  @Test
  void readsTheYearAskedAbout() {
    assertThat(at("2021").status()).isEqualTo(MET);
    assertThat(at("2022").status()).isEqualTo(NOT_MET);
  }

  @Test
  void readsTheLastYearThatHasEnded() {
    assertThat(at("2022-11").status()).isEqualTo(MET);
    assertThat(at("2022-12-30").status()).isEqualTo(MET);
    assertThat(at("2022-12-31").status()).isEqualTo(NOT_MET);
  }

  @Test
  void isNotDueBeforeTheFirstYearHasEnded() {
    assertThat(at("2021-01-01").status()).isEqualTo(NOT_DUE);
    assertThat(at("2021-12-30").status()).isEqualTo(NOT_DUE);
    assertThat(at("2021-12-31").status()).isEqualTo(MET);
  }

  @Test
  void isAnsweredForAnEarlierYearWhenAskedForById() {
    assertThat(at("2020").status()).isEqualTo(NOT_MET);
    assertThat(at("2020").isInForce()).isFalse();
  }

  @Test
  void keepsTheOutcomeOfTheLastYearAfterwards() {
    assertThat(at("2025").status()).isEqualTo(MET);
    assertThat(at("2025").isInForce()).isFalse();
    assertThat(at("2025").effectiveDate()).hasToString("2024-12-31");
  }

  @Test
  void isNeverFinal() {
    assertThat(at("2024").isFinal()).isFalse();
    assertThat(at("2025").isFinal()).isFalse();
  }

  @Test
  void leavesAllButTheControlUnansweredBeforeThePlan() {
    assertThat(answering(Question.about(AABENRAA, "2019").plans("csr-2021")))
        .containsExactly("csr-2021.delmaal-sammenhaeng");
    assertThat(answering(Question.about(AABENRAA, "2018").plans("csr-2021"))).isEmpty();
  }

  @Test
  void answersWithAllItsGoalsWhileInForce() {
    assertThat(answering(Question.about(AABENRAA, "2021"))).hasSize(18);
    assertThat(answering(Question.about(AABENRAA, "2024"))).hasSize(18);
    assertThat(answering(Question.about(AABENRAA, "2020"))).isEmpty();
    assertThat(answering(Question.about(AABENRAA, "2025"))).isEmpty();
  }

  @Test
  void answersAfterwardsWhenAskedForByPlan() {
    assertThat(answering(Question.about(AABENRAA, "2025").plans("csr-2021"))).hasSize(18);
  }

  @Test
  void doesNotConcernACompanyButForTheLabel() {
    Question question = Question.about("virksomhed:12345678", "2022").plans("csr-2021");
    assertThat(company(AABENRAA, 50).asked(question).verdicts())
        .filteredOn(verdict -> verdict.status() != NOT_APPLICABLE)
        .extracting(verdict -> verdict.goal().id())
        .containsExactly("csr-2021.maerke-virksomhed");
  }

  @Test
  void doesNotConcernAMunicipalityByTheLabelOfCompanies() {
    assertThat(employees(4700).status("csr-2021.maerke-virksomhed")).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void doesNotConcernTheNeighboursAsAGroup() {
    Question question = Question.about("gruppe:omegnskommuner", "2019").goals(GOAL);
    assertThat(of2019().asked(question).verdict(GOAL).status()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void givesTheStatusOf2019AsTheStrategyDoes() {
    CsrFacts facts = of2019().published("10.2", "4.9", "6.9", "22");
    List<Status> statuses = facts
        .asked(Question.about(AABENRAA, "2019")
            .goals(
                "csr-2021.maerke",
                "csr-2021.egen-andel",
                "csr-2021.beskaeftigelse-andel",
                "csr-2021.beskaeftigelse-omegn",
                "csr-2021.beredskab-andel",
                "csr-2021.uddannelse-andel",
                "csr-2021.uddannelse-omegn",
                "csr-2021.delmaal-sammenhaeng"))
        .verdicts()
        .stream()
        .map(Verdict::status)
        .toList();
    assertThat(statuses).containsExactly(MET, MET, MET, MET, MET, NOT_MET, MET, MET);
  }
}
