package dk.pejl.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Dims;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which values of which dimensions an indicator can be asked for. */
class SlicingTest {
  private static final Indicator PUPILS =
      Indicator.count("elever").by("koen", "piger", "drenge").by("trin");
  private static final Indicator STAFF = Indicator.count("ansatte");
  private static final Indicator GIRLS = Indicator.share("pigeandel")
      .as(Formula.ratio(Formula.of(PUPILS).with("koen", "piger"), Formula.of(STAFF)));

  private static List<String> faults(Indicator asked, String... dims) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < dims.length; i += 2) {
      values.put(dims[i], dims[i + 1]);
    }
    return Slicing.faults(asked, Dims.of(values)).stream()
        .map(fault -> fault.en())
        .toList();
  }

  @Test
  void aValueOfEachDimensionIsTakenAndAnyWhereNoneIsListed() {
    assertThat(faults(PUPILS, "koen", "piger", "trin", "8")).isEmpty();
    assertThat(faults(STAFF)).isEmpty();
  }

  @Test
  void aValueThatIsNotListedIsToldWithThoseThatAre() {
    assertThat(faults(PUPILS, "koen", "pige", "trin", "8"))
        .singleElement()
        .asString()
        .startsWith("'pige' is not a value of 'koen' of 'elever': write one of piger, drenge.");
  }

  @Test
  void aDimensionWithoutAValueIsLacking() {
    assertThat(faults(PUPILS, "trin", "8"))
        .containsExactly("'elever' lacks a value of the dimension 'koen': write for instance"
            + " now.where(\"koen\", \"piger\").");
    assertThat(faults(PUPILS, "koen", "piger"))
        .containsExactly("'elever' lacks a value of the dimension 'trin': write for instance"
            + " now.where(\"trin\", \"…\").");
  }

  @Test
  void aDimensionThatItDoesNotHaveIsToldWithThoseThatItHas() {
    assertThat(faults(PUPILS, "koen", "piger", "trin", "8", "fag", "dansk"))
        .singleElement()
        .asString()
        .startsWith("'elever' has no dimension 'fag': it has koen, trin.");
    assertThat(faults(STAFF, "fag", "dansk")).containsExactly("'ansatte' has no dimension 'fag'.");
  }

  @Test
  void aFormulaSettlesDimensionsOfWhatItReadsAndHandsOthersOn() {
    assertThat(faults(GIRLS, "trin", "8")).isEmpty();
    assertThat(faults(GIRLS))
        .containsExactly("'elever' lacks a value of the dimension 'trin': write for instance"
            + " now.where(\"trin\", \"…\").");
  }

  @Test
  void whatTheFormulaSettlesCannotBeAskedForAnew() {
    assertThat(faults(GIRLS, "trin", "8", "koen", "drenge"))
        .singleElement()
        .asString()
        .startsWith("'pigeandel' has no dimension 'koen'");
  }

  @Test
  void everyFaultIsToldOnceAndInBothLanguages() {
    Indicator twice =
        Indicator.count("dobbelt").as(Formula.sum(Formula.of(PUPILS), Formula.of(PUPILS)));
    assertThat(Slicing.faults(twice, Dims.of(Map.of("koen", "pige"))))
        .hasSize(2)
        .allSatisfy(fault -> assertThat(fault.da()).isNotEqualTo(fault.en()));
  }
}
