package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.none;
import static dk.pejl.rules.csr2021.CsrFacts.of2019;
import static dk.pejl.verdict.Status.MET;
import static dk.pejl.verdict.Status.NOT_MET;
import static dk.pejl.verdict.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelmaalSammenhaengTest {
  private static final String GOAL = "csr-2021.delmaal-sammenhaeng";

  /** Parts that add up to 22 %, and a whole. */
  private static CsrFacts whole(String all) {
    return none().published("10.2", "4.9", "6.9", all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"21.25", "21.26", "22", "22.74", "22.75"})
  void isMetUpToThreeQuartersOfAPointEitherWay(String all) {
    assertThat(whole(all).status(GOAL)).isEqualTo(MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"21.24", "21.2499999999", "22.7500000001", "22.76"})
  void isNotMetBeyond(String all) {
    assertThat(whole(all).status(GOAL)).isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"beskaeftigelse-andel", "uddannelse-andel", "beredskab-andel", "egen-andel"})
  void isUnknownWithoutOneOfThePrintedShares(String missing) {
    CsrFacts facts = whole("22").without("csr-andel-oplyst", "opgoerelse", missing);
    assertThat(facts.status(GOAL)).isEqualTo(UNKNOWN);
    assertThat(facts.gaps(GOAL))
        .containsExactly("csr-andel-oplyst(opgoerelse=" + missing + ") kommune:580 2022 decides");
  }

  @Test
  void isNotMetWherePartsAloneExceedTheWhole() {
    CsrFacts facts = whole("14").without("csr-andel-oplyst", "opgoerelse", "beredskab-andel");
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void looksAtThePrintedSharesAndNotAtWhatTheFiguresGive() {
    CsrFacts facts = of2019().published("10.2", "4.9", "6.9", "30");
    assertThat(facts.status(GOAL)).isEqualTo(NOT_MET);
  }

  @Test
  void wasMetBeforeThePlanByThePrintedSharesOf2019() {
    CsrFacts facts = of2019().published("10.2", "4.9", "6.9", "22");
    assertThat(facts.status(GOAL)).isEqualTo(MET);
    assertThat(facts.verdict(GOAL).isInForce()).isTrue();
  }
}
