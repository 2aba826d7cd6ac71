package dk.pejl.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Claim.Comparison;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevelopmentTest {
  private static final Indicator ANTAL = Indicator.count("antal");
  private static final Verdict NONE = verdict(new Claim.None(new dk.pejl.wording.Wording("", "")));

  private static Verdict verdict(Claim claim) {
    return Verdict.of(
        Plans.goal(Goal.Mode.EVERY_PERIOD), Plans.TOWN, LocalDate.of(2022, 12, 31), claim);
  }

  private static Evaluation evaluation(Verdict... verdicts) {
    return new Evaluation(
        Question.about(Plans.TOWN, Period.parse("2022")),
        new Evaluation.Engine("", ""),
        Map.of(),
        Facts.NONE,
        Catalogue.builder().build(),
        List.of(verdicts));
  }

  private static Side.Measured antal(String period, Long value) {
    Key key = new Key("antal", Plans.TOWN, Period.parse(period), Dims.NONE);
    Observation observation =
        value == null ? null : Observation.of(key, new Reading.Known(Exact.of(value)));
    return new Side.Measured(
        ANTAL, Slice.of(Plans.TOWN, Period.parse(period)), Figure.Read.of(ANTAL, key, observation));
  }

  private static Comparison atLeast(Side value, long limit) {
    return new Comparison(
        value, Relation.AT_LEAST, Side.Limit.of(Exact.of(limit), Unit.NUMBER), null);
  }

  private static GoalMove move(Claim before, Claim after) {
    Development development = evaluation(verdict(after)).compareWith(evaluation(verdict(before)));
    return development.goals().get(0);
  }

  private static Claim.Each each(String... names) {
    return new Claim.Each(Arrays.stream(names)
        .map(name -> new Claim.Each.Unit(
            name,
            Slice.of(Plans.TOWN, Period.parse("2022")),
            false,
            null,
            atLeast(antal("2022", 5L), 3)))
        .toList());
  }

  @Test
  void aGoalThatOnlyOneOfThemHasCameOrWent() {
    Development came = evaluation(NONE).compareWith(evaluation());
    Development went = evaluation().compareWith(evaluation(NONE));
    assertThat(came.added()).containsExactly(NONE);
    assertThat(went.gone()).containsExactly(NONE);
  }

  @Test
  void nothingMovesFromAnEvaluationToItself() {
    Evaluation one = evaluation(verdict(atLeast(antal("2022", 5L), 3)));
    assertThat(one.compareWith(one).isEmpty()).isTrue();
  }

  @Test
  void aStatusThatMovedIsTold() {
    GoalMove move = move(atLeast(antal("2021", 2L), 3), atLeast(antal("2022", 5L), 3));
    assertThat(move.isStatusMoved()).isTrue();
    assertThat(move.before().status()).isEqualTo(Status.NOT_MET);
  }

  @Test
  void aFigureThatMovedIsToldWithItsMove() {
    GoalMove move = move(atLeast(antal("2021", 4L), 3), atLeast(antal("2022", 9L), 3));
    assertThat(move.isStatusMoved()).isFalse();
    assertThat(move.comparisons().get(0).value().move()).isEqualTo(Exact.of(5));
    assertThat(move.comparisons().get(0).limit().hasMoved()).isFalse();
  }

  @Test
  void aMissingFigureLeavesTheMoveOpenAndIsNamed() {
    GoalMove move = move(atLeast(antal("2021", null), 3), atLeast(antal("2022", 9L), 3));
    SideMove value = move.comparisons().get(0).value();
    assertThat(value.move()).isNull();
    assertThat(value.contributions()).isEmpty();
    assertThat(value.open()).extracting(key -> key.period().toString()).containsExactly("2021");
  }

  @Test
  void anotherLimitTellsWhatTheEarlierOneWouldHaveSaid() {
    GoalMove move = move(atLeast(antal("2022", 5L), 3), atLeast(antal("2022", 5L), 7));
    assertThat(move.after().status()).isEqualTo(Status.NOT_MET);
    assertThat(move.underEarlierDemand().status()).isEqualTo(Status.MET);
    assertThat(move.comparisons().get(0).limit().move()).isEqualTo(Exact.of(4));
  }

  @Test
  void theSameLimitIsNoEarlierDemand() {
    assertThat(
            move(atLeast(antal("2021", 4L), 3), atLeast(antal("2022", 9L), 3)).underEarlierDemand())
        .isNull();
  }

  @Test
  void unitsArePairedByTheirNames() {
    GoalMove move = move(each("skole:a", "skole:b"), each("skole:b", "skole:c"));
    assertThat(move.comparisons()).extracting(pair -> pair.unit()).containsExactly("skole:b");
    assertThat(move.added()).containsExactly("skole:c");
    assertThat(move.gone()).containsExactly("skole:a");
  }

  @Test
  void unitsThatAreCountedMoveBesideTheirNumber() {
    GoalMove move = move(
        each("skole:a", "skole:b").howMany().isAtLeast(1),
        each("skole:b", "skole:c").howMany().isAtLeast(2));
    assertThat(move.comparisons()).extracting(pair -> pair.unit()).containsExactly("", "skole:b");
    assertThat(move.comparisons().get(0).limit().move()).isEqualTo(Exact.ONE);
    assertThat(move.added()).containsExactly("skole:c");
    assertThat(move.underEarlierDemand()).isNotNull();
  }

  @Test
  void stepsOfASeriesArePairedByTheirPeriods() {
    GoalMove move = move(series("2019", "2020", "2021"), series("2019", "2020", "2021", "2022"));
    assertThat(move.comparisons()).extracting(pair -> pair.unit()).containsExactly("2020", "2021");
    assertThat(move.added()).containsExactly("2022");
  }

  private static Claim series(String... periods) {
    List<Side.Measured> figures =
        Stream.of(periods).map(period -> antal(period, Long.valueOf(period))).toList();
    return new Claim.Series(Stream.iterate(1, i -> i + 1)
        .limit(periods.length - 1)
        .map(i -> new Comparison(figures.get(i), Relation.ABOVE, figures.get(i - 1), null))
        .toList());
  }

  @Test
  void aClaimOfAnotherFormIsNotPaired() {
    Comparison one = atLeast(antal("2022", 5L), 3);
    GoalMove move = move(one, Claim.all(one, one));
    assertThat(move.isReshaped()).isTrue();
    assertThat(move.comparisons()).isEmpty();
    assertThat(move.hasMoved()).isTrue();
  }

  @Test
  void partsArePairedInTheirOrder() {
    Comparison now = atLeast(antal("2022", 5L), 3);
    Comparison then = atLeast(antal("2021", 2L), 3);
    GoalMove move = move(Claim.any(then, now), Claim.any(now, now));
    assertThat(move.comparisons()).hasSize(2);
    assertThat(move.comparisons().get(0).before().truth()).isEqualTo(Truth.FALSE);
    assertThat(move.comparisons().get(1).hasMoved()).isFalse();
  }

  @Test
  void anotherNumberOfPartsThatAreToHoldIsAnotherForm() {
    Comparison part = atLeast(antal("2022", 5L), 3);
    GoalMove move = move(Claim.atLeast(1, part, part), Claim.atLeast(2, part, part));
    assertThat(move.isReshaped()).isTrue();
    assertThat(move(Claim.atLeast(1, part, part), Claim.atLeast(1, part, part)).isReshaped())
        .isFalse();
  }

  private static Claim under(String form, Comparison... parts) {
    return switch (form) {
      case "all" -> Claim.all(parts);
      case "any" -> Claim.any(parts);
      case "of" -> Claim.atLeast(parts.length, parts);
      default ->
        new Claim.Each(Arrays.stream(parts)
            .map(part -> new Claim.Each.Unit(
                String.valueOf(part.value().range().value()),
                Slice.of(Plans.TOWN, Period.parse("2022")),
                false,
                null,
                part))
            .toList());
    };
  }

  @ParameterizedTest
  @CsvSource({"all, NOT_MET, MET", "any, NOT_MET, MET", "each, NOT_MET, MET"})
  void theEarlierLimitIsPutInWhereverTheLaterStands(String form, Status now, Status then) {
    Side five = antal("2022", 5L);
    Side six = antal("2022", 6L);
    GoalMove move = move(
        under(form, atLeast(five, 3), atLeast(six, 6)),
        under(form, atLeast(five, 7), atLeast(six, 8)));

    assertThat(move.after().status()).isEqualTo(now);
    assertThat(move.underEarlierDemand().status()).isEqualTo(then);
  }

  @Test
  void anotherRelationIsAnotherDemandToo() {
    Side.Limit five = Side.Limit.of(Exact.of(5), Unit.NUMBER);
    Side value = antal("2022", 5L);
    GoalMove move = move(
        new Comparison(value, Relation.AT_LEAST, five, null),
        new Comparison(value, Relation.ABOVE, five, null));

    assertThat(move.comparisons().get(0).hasMoved()).isTrue();
    assertThat(move.underEarlierDemand().status()).isEqualTo(Status.MET);
  }

  @Test
  void figuresOfDifferentUnitsAreNotPaired() {
    Key key = new Key("udgift", Plans.TOWN, Period.parse("2022"), Dims.NONE);
    Indicator spent = Indicator.amount("udgift", Unit.KRONER);
    Side kroner = new Side.Measured(
        spent,
        Slice.of(Plans.TOWN, Period.parse("2022")),
        Figure.Read.of(spent, key, Observation.of(key, new Reading.Known(Exact.of(5)))));
    GoalMove move = move(
        atLeast(antal("2022", 5L), 3),
        new Comparison(kroner, Relation.AT_LEAST, Side.Limit.of(Exact.of(3), Unit.KRONER), null));

    assertThat(move.isReshaped()).isTrue();
    assertThat(move.comparisons()).isEmpty();
  }

  @Test
  void partsOfAClaimThatAllHaveToHoldArePairedToo() {
    Comparison then = atLeast(antal("2021", 2L), 3);
    Comparison now = atLeast(antal("2022", 5L), 3);

    assertThat(move(Claim.all(then, now), Claim.all(now, now)).comparisons()).hasSize(2);
  }

  @Test
  void whereAFigureMovedTheDevelopmentIsNotEmpty() {
    Evaluation then = evaluation(verdict(atLeast(antal("2021", 4L), 3)));
    Evaluation now = evaluation(verdict(atLeast(antal("2022", 9L), 3)));

    assertThat(now.compareWith(then).isEmpty()).isFalse();
  }

  @Test
  void aVerdictIsFoundByItsGoal() {
    Evaluation evaluation = evaluation(NONE);

    assertThat(evaluation.verdict("plan.maal")).isSameAs(NONE);
    assertThatThrownBy(() -> evaluation.verdict("plan.andet"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'plan.andet'");
  }

  @Test
  void theSummaryCountsTheVerdictsOfEachStatus() {
    Verdict met = verdict(atLeast(antal("2022", 5L), 3));
    Verdict missed = verdict(atLeast(antal("2022", 5L), 7));

    assertThat(evaluation(met, missed, met).summary())
        .isEqualTo(Map.of(Status.MET, 2, Status.NOT_MET, 1));
  }

  private static Evaluation under(Map<String, String> rules, Facts facts) {
    return new Evaluation(
        Question.about(Plans.TOWN, Period.parse("2022")),
        new Evaluation.Engine("", ""),
        rules,
        facts,
        Catalogue.builder().build(),
        List.of(NONE));
  }

  @Test
  void onlyPlansThatBothKnowByOtherRulesHaveChangedRules() {
    Evaluation then = under(Map.of("a", "1", "b", "1", "c", "1"), Facts.NONE);
    Evaluation now = under(Map.of("a", "1", "b", "2", "d", "1"), Facts.NONE);
    assertThat(now.compareWith(then).changedRules()).containsExactly("b");
    assertThat(now.compareWith(now).changedRules()).isEmpty();
  }

  @Test
  void whetherTheFactsWereOthersIsTold() {
    Key key = new Key("antal", Plans.TOWN, Period.year(2022), Dims.NONE);
    Facts one = new Facts(List.of(Observation.of(key, new Reading.Known(Exact.of(5)))), List.of());
    Facts other =
        new Facts(List.of(Observation.of(key, new Reading.Known(Exact.of(6)))), List.of());
    Evaluation then = under(Map.of(), one);
    assertThat(under(Map.of(), other).compareWith(then).isOnOtherFacts()).isTrue();
    assertThat(under(Map.of(), one).compareWith(then).isOnOtherFacts()).isFalse();
  }

  @Test
  void ofEvaluationsReadBackTheDigestsTellWhetherTheFactsWereOthers() {
    Evaluation full = under(Map.of(), Facts.NONE);
    Evaluation read = excerpt(full, "a");
    assertThat(read.compareWith(excerpt(full, "b")).isOnOtherFacts()).isTrue();
    assertThat(read.compareWith(excerpt(full, "a")).isOnOtherFacts()).isFalse();
    assertThat(read.compareWith(full).isOnOtherFacts()).isFalse();
  }

  private static Evaluation excerpt(Evaluation of, String digest) {
    return new Evaluation(
        of.question(),
        of.engine(),
        of.rules(),
        of.completeness(),
        of.facts(),
        of.catalogue(),
        of.verdicts(),
        new Evaluation.Excerpt(digest, 1));
  }
}
