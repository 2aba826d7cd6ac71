package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.SCHEMES;
import static dk.pejl.rules.csr2021.CsrFacts.employees;
import static dk.pejl.rules.csr2021.CsrFacts.none;
import static dk.pejl.rules.csr2021.CsrFacts.of2019;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_MET;
import static dk.pejl.verdict.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.quantity.Exact;
import dk.pejl.solver.Change;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EgenAndelTest {
  private static final String GOAL = "csr-2021.egen-andel";

  /** 4,700 employees of whom so many are in a scheme; 705 are 15 %. */
  private static CsrFacts inFlexiJobs(long... persons) {
    return employees(4700).scheme("fleksjob", persons);
  }

  @Test
  void isNotMetByOnePersonTooFewInOneMonth() {
    assertThat(inFlexiJobs(705, 704, 705, 705).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void isMetByExactlyFifteenPerCent() {
    assertThat(inFlexiJobs(705).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isMetByOnePersonMoreInOneMonth() {
    assertThat(inFlexiJobs(705, 706, 705, 705).status(GOAL)).isEqualTo(MET);
  }

  static List<String> everyScheme() {
    return SCHEMES;
  }

  @ParameterizedTest
  @MethodSource("everyScheme")
  void countsEveryScheme(String scheme) {
    assertThat(employees(4700).scheme(scheme, 705).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void countsWorkPlacementAsFullTimePersonsOfTheYear() {
    assertThat(employees(4700).placement("705").status(GOAL)).isEqualTo(MET);
    assertThat(employees(4700).placement("704.999").status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void countsAPersonUnderTwoSchemesTwice() {
    CsrFacts facts = employees(4700).scheme("fleksjob", 352).scheme("beredskab", 353);
    assertThat(facts.status(GOAL)).isEqualTo(MET);
  }

  @Test
  void weighsTheMonthsOfTheYearTogether() {
    CsrFacts facts = employees(4700).monthlyStaff(4000, 5400, 4700, 4700);
    assertThat(facts.scheme("fleksjob", 0, 1410, 0, 1410).status(GOAL)).isEqualTo(MET);
    assertThat(facts.scheme("fleksjob", 0, 1410, 0, 1409).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void tellsHowManyPersonsAreMissing() {
    Change change = inFlexiJobs(700).verdict(GOAL).shortfall().stream()
        .filter(each -> each.figure().dims().toString().equals("ordning=igu"))
        .findFirst()
        .orElseThrow();
    assertThat(change.change()).isEqualTo(Exact.of(5));
    assertThat(change.periods()).hasSize(4);
  }

  @Test
  void isMetWithoutASchemeThatIsNotNeeded() {
    CsrFacts facts = inFlexiJobs(705).without("ansatte-i-ordning", "ordning", "igu");
    assertThat(facts.status(GOAL)).isEqualTo(MET);
    assertThat(facts.gaps(GOAL))
        .containsExactly(
            "ansatte-i-ordning(ordning=igu) kommune:580 2022-02",
            "ansatte-i-ordning(ordning=igu) kommune:580 2022-05",
            "ansatte-i-ordning(ordning=igu) kommune:580 2022-08",
            "ansatte-i-ordning(ordning=igu) kommune:580 2022-11");
  }

  @Test
  void isUnknownWithoutASchemeThatCouldCarryIt() {
    CsrFacts facts = inFlexiJobs(704).without("ansatte-i-ordning", "ordning", "igu");
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
    assertThat(facts.gaps(GOAL)).hasSize(4).allMatch(gap -> gap.endsWith("decides"));
  }

  @Test
  void isNotMetWhereAMissingMonthOfEmployeesCouldOnlyMakeItWorse() {
    CsrFacts facts = inFlexiJobs(528).withoutStaff("2022-05");
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
    assertThat(facts.gaps(GOAL)).containsExactly("ansatte kommune:580 2022-05");
  }

  @Test
  void isUnknownWhereAMissingMonthOfEmployeesCouldTurnIt() {
    CsrFacts facts = inFlexiJobs(529).withoutStaff("2022-05");
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void isUnknownWithoutEmployees() {
    assertThat(inFlexiJobs(705).without("ansatte").status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void isUnknownWithoutAnything() {
    assertThat(none().status(GOAL)).isEqualTo(UNKNOWN);
    assertThat(none().gaps(GOAL)).hasSize(4 * 12 + 1).allMatch(gap -> gap.endsWith("decides"));
  }

  @Test
  void isMetByAMaskedFigureWhoseLeastSuffices() {
    assertThat(inFlexiJobs(704).masked("igu", "2022-05", 4, 9).status(GOAL)).isEqualTo(MET);
  }

  @Test
  void isUnknownByAMaskedFigureThatMayOrMayNotSuffice() {
    assertThat(inFlexiJobs(704).masked("igu", "2022-05", 3, 4).status(GOAL)).isEqualTo(UNKNOWN);
  }

  @Test
  void isNotMetByAMaskedFigureWhoseMostFallsShort() {
    assertThat(inFlexiJobs(704).masked("igu", "2022-05", 1, 3).status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void wasMetIn2019ByTwentyTwoPerCent() {
    assertThat(of2019().status(GOAL)).isEqualTo(MET);
    Claim.Comparison claim = (Claim.Comparison) of2019().verdict(GOAL).claim();
    assertThat(claim.value().range()).hasToString("0.22");
  }

  @Test
  void wasLiftedByTheStuCoursesOf2019ByLessThanATenthOfAPoint() {
    Claim.Comparison claim =
        (Claim.Comparison) of2019().scheme("stu", 3).verdict(GOAL).claim();
    assertThat(claim.value().range().value())
        .isGreaterThan(Exact.parse("0.22"))
        .isLessThan(Exact.parse("0.221"));
  }
}
