package dk.pejl.text;

import static dk.pejl.verdict.Completeness.Why.NOT_ASKED;
import static dk.pejl.verdict.Completeness.Why.NOT_BEGUN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Window;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Completeness.LeftOut;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletenessTextsTest {
  private static final Plan PLAN = new Plan(
      "plan",
      new Wording("CSR-strategien", "the CSR strategy"),
      Window.parse("2021..2024"),
      Wording.same(""),
      Subject.parse("kommune:580"));

  private static LeftOut leftOut(int number, Completeness.Why why) {
    return new LeftOut("plan." + number, new Wording("Mål " + number, "Goal " + number), why);
  }

  private static String said(Language language, int answered, LeftOut... leftOut) {
    Completeness of = new Completeness(PLAN, answered, List.of(leftOut));
    return Texts.of(language, Catalogue.builder().build(), Facts.NONE).completeness(of);
  }

  @Test
  void aPlanThatIsAnsweredInFullIsSaidToBe() {
    assertThat(said(Language.DA, 15)).isEqualTo("Alle 15 mål i CSR-strategien er besvaret.");
    assertThat(said(Language.EN, 15)).isEqualTo("All 15 goals of the CSR strategy answered.");
  }

  @Test
  void aPlanOfOneGoalIsNotSaidToHaveSeveral() {
    assertThat(said(Language.DA, 1)).isEqualTo("Det ene mål i CSR-strategien er besvaret.");
    assertThat(said(Language.EN, 1)).isEqualTo("The one goal of the CSR strategy answered.");
  }

  @Test
  void whatIsLeftOutIsNamedWithItsReason() {
    LeftOut one = leftOut(1, NOT_ASKED);
    assertThat(said(Language.DA, 14, one))
        .isEqualTo("14 af 15 mål i CSR-strategien er besvaret; udeladt: »Mål 1« (ikke spurgt om).");
    assertThat(said(Language.EN, 14, one))
        .isEqualTo(
            "14 of 15 goals of the CSR strategy answered; left out: “Goal 1” (not asked for).");
  }

  @Test
  void goalsOfOneReasonStandTogetherAndOfManyOnlyTheFirst() {
    LeftOut[] many = Stream.concat(
            Stream.of(leftOut(9, NOT_BEGUN)),
            IntStream.rangeClosed(1, 7).mapToObj(number -> leftOut(number, NOT_ASKED)))
        .toArray(LeftOut[]::new);
    assertThat(said(Language.EN, 1, many))
        .isEqualTo(
            "1 of 9 goals of the CSR strategy answered; left out: “Goal 1”, “Goal 2”, “Goal 3”,"
                + " “Goal 4”, “Goal 5” and 2 others (not asked for); “Goal 9” (not begun).");
  }
}
