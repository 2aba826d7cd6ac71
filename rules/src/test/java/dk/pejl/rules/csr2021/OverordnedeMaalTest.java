package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.AABENRAA;
import static dk.pejl.rules.csr2021.CsrFacts.PEJL;
import static dk.pejl.rules.csr2021.CsrFacts.employees;
import static dk.pejl.rules.csr2021.CsrFacts.none;
import static dk.pejl.rules.csr2021.CsrFacts.of2019;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_DUE;
import static dk.pejl.verdict.Status.UNKNOWN;
import static dk.pejl.verdict.Status.UNMEASURABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverordnedeMaalTest {
  private static final String LEVEL = "csr-2021.uddannelsesniveau";
  private static final String OTHERS = "gruppe:oevrige-soenderjyske";

  private static Wording why(String goal) {
    return ((Claim.None) none().verdict(goal).claim()).why();
  }

  @ParameterizedTest
  @ValueSource(strings = {"uddannelsessted", "omdoemme", "trivsel", "kerneopgaven"})
  void areUnmeasurableWithAndWithoutFigures(String slug) {
    assertThat(none().status("csr-2021." + slug)).isEqualTo(UNMEASURABLE);
    assertThat(of2019().status("csr-2021." + slug)).isEqualTo(UNMEASURABLE);
  }

  @Test
  void sayWhyByTheirReading() {
    assertThat(why("csr-2021.uddannelsessted"))
        .isEqualTo(PEJL.goal("csr-2021.uddannelsessted").reading())
        .isNotEqualTo(Wording.same(""));
  }

  @ParameterizedTest
  @CsvSource({"0, NOT_MET", "1, MET", "2, MET"})
  void keepAtLeastOneEmployeeInAFlexiJob(long kept, Status expected) {
    assertThat(none().yearly("fastholdelsesfleksjob", kept).status("csr-2021.fastholdelse"))
        .isEqualTo(expected);
  }

  @Test
  void knowNothingOfThoseKeptWithoutTheirNumber() {
    assertThat(none().scheme("fleksjob", 50).status("csr-2021.fastholdelse")).isEqualTo(UNKNOWN);
    assertThat(none().gaps("csr-2021.fastholdelse"))
        .containsExactly("fastholdelsesfleksjob kommune:580 2022 decides");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 0, MET",
    "1, 0, 1, 0, MET",
    "1, 0, 0, 0.1, MET",
    "1, 0, 0, 0, NOT_MET",
    "0, 1, 1, 5, NOT_MET"
  })
  void haveRoomBothInShelteredJobsAndForTheUnemployed(
      long sheltered, long subsidised, long rotating, String placed, Status expected) {
    CsrFacts facts = employees(5000)
        .scheme("skaanejob", sheltered)
        .scheme("loentilskud", subsidised)
        .scheme("jobrotation", rotating)
        .scheme("fleksjob", 100)
        .placement(placed);
    assertThat(facts.status("csr-2021.udefrakommende")).isEqualTo(expected);
  }

  @Test
  void areContentWithOnePersonInOneMonthOfTheFour() {
    CsrFacts facts = employees(5000).scheme("skaanejob", 0, 1, 0, 0).placement("1");
    assertThat(facts.status("csr-2021.udefrakommende")).isEqualTo(MET);
  }

  @Test
  void knowNothingOfNewcomersWithoutFigures() {
    assertThat(none().status("csr-2021.udefrakommende")).isEqualTo(UNKNOWN);
    CsrFacts facts =
        employees(5000).placement("1").without("ansatte-i-ordning", "ordning", "skaanejob");
    assertThat(facts.status("csr-2021.udefrakommende")).isEqualTo(UNKNOWN);
  }

  /** Of 1,000 people so many have a vocational education, and nobody a higher one. */
  private static CsrFacts educated(CsrFacts facts, String subject, String year, long persons) {
    facts.about(subject, year);
    for (String nobody : List.of("gymnasial", "videregaaende", "uoplyst")) {
      facts.yearly("uddannelsesniveau", "uddannelse", nobody, 0);
    }
    return facts
        .yearly("uddannelsesniveau", "uddannelse", "erhvervsuddannelse", persons)
        .yearly("uddannelsesniveau", "uddannelse", "grundskole", 1000 - persons);
  }

  private static Status level(CsrFacts facts, String year) {
    return facts
        .asked(Question.about(AABENRAA, year).goals(LEVEL))
        .verdict(LEVEL)
        .status();
  }

  @ParameterizedTest
  @CsvSource({
    "601, 601, MET",
    "600, 601, NOT_MET",
    "601, 600, NOT_MET",
    "599, 650, NOT_MET",
    "650, 599, NOT_MET"
  })
  void raiseTheLevelOfEducationBothHereAndInTheThreeOthers(long own, long others, Status expected) {
    CsrFacts facts = educated(educated(none(), AABENRAA, "2021", 600), OTHERS, "2021", 600);
    educated(educated(facts, AABENRAA, "2024", own), OTHERS, "2024", others);
    assertThat(level(facts, "2024")).isEqualTo(expected);
  }

  @Test
  void addTheThreeOthersUpRatherThanTakeTheMeanOfTheirShares() {
    CsrFacts facts = educated(educated(none(), AABENRAA, "2021", 600), AABENRAA, "2024", 601);
    for (String code : List.of("510", "540", "550")) {
      long now = code.equals("540") ? 310 : 296;
      educated(educated(facts, "kommune:" + code, "2021", 300), "kommune:" + code, "2024", now);
    }
    assertThat(level(facts, "2024")).isEqualTo(MET);
  }

  @Test
  void knowTheLevelOfEducationOnlyAgainstThatOf2021() {
    CsrFacts facts = educated(educated(none(), AABENRAA, "2024", 700), OTHERS, "2024", 700);
    assertThat(level(facts, "2024")).isEqualTo(UNKNOWN);
  }

  @Test
  void mayRaiseTheLevelOfEducationUntil2024() {
    CsrFacts facts = educated(educated(none(), AABENRAA, "2021", 600), OTHERS, "2021", 600);
    educated(educated(facts, AABENRAA, "2023", 600), OTHERS, "2023", 700);
    assertThat(level(facts, "2023")).isEqualTo(NOT_DUE);
  }

  @Test
  void sayThatTheStrategyHasNoUpperLimit() {
    assertThat(why("csr-2021.kerneopgaven").da()).contains("ingen øvre grænse");
    assertThat(why("csr-2021.kerneopgaven").en()).contains("no upper limit");
  }
}
