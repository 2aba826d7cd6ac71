package dk.pejl.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Group;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Subject GROUP = Subject.parse("gruppe:rar");
  private static final Subject TOWN = Subject.parse("kommune:580");
  private static final Indicator STAFF = Indicator.count("ansatte").of("kommune", "land");
  private static final Indicator SCHEMES =
      Indicator.count("ordninger").of("kommune", "land").by("ordning", "igu", "fgu");
  private static final Indicator MONTHLY =
      Indicator.count("elever").of("kommune").every(Grain.MONTH);
  private static final Indicator RATE = Indicator.rate("ledighed").of("kommune", "land");
  private static final Indicator COST = Indicator.amount("udgift", Unit.KRONER).of("kommune");
  private static final Indicator DONE = Indicator.day("afsluttet").of("projekt");
  private static final Indicator BEGUN = Indicator.day("begyndt").of("projekt");
  private static final Indicator DURATION = Indicator.amount("varighed", Unit.DAYS)
      .of("projekt")
      .as(Formula.difference(Formula.of(DONE), Formula.of(BEGUN)));
  private static final Indicator CRITERION = Indicator.rate("kriterium").of("kommune", "land");
  private static final Indicator ALL_SCHEMES = Indicator.count("ordninger-i-alt")
      .of("kommune")
      .as(Formula.sumOver(Formula.of(SCHEMES), "ordning", "igu", "fgu"));
  private static final Indicator SHARE = Indicator.share("andel")
      .of("kommune")
      .as(Formula.ratio(Formula.of(ALL_SCHEMES), Formula.of(STAFF)));
  private static final Indicator ONE_SCHEME = Indicator.share("andel-af-ordning")
      .of("kommune")
      .as(Formula.ratio(Formula.of(SCHEMES), Formula.of(STAFF)));
  private static final Indicator OF_ONE_SCHEME =
      Indicator.rate("dobbelt").as(Formula.sum(Formula.of(ONE_SCHEME), Formula.of(ONE_SCHEME)));
  private static final Indicator TO_GROUP = Indicator.rate("forskel")
      .of("kommune")
      .as(Formula.difference(Formula.of(SHARE), Formula.of(SHARE).of("gruppe:rar")));
  private static final Indicator MEAN =
      Indicator.count("fire-maaneder").as(Formula.meanOver(Formula.of(MONTHLY), 2, 5, 8, 11));
  private static final Indicator YEARLY =
      Indicator.count("aarsgennemsnit").as(Formula.yearlyMean(Formula.of(MONTHLY)));
  private static final Indicator LAST_KNOWN =
      Indicator.count("senest-kendte").as(new Formula.Latest(Formula.of(MONTHLY), Exact.of(7)));
  private static final Indicator SUM_OF_MONTHS = Indicator.count("i-to-maaneder")
      .as(Formula.sum(Formula.of(MONTHLY).month(2), Formula.of(MONTHLY).month(5)));
  private static final Indicator GROWTH = Indicator.count("fremgang")
      .as(Formula.difference(Formula.of(STAFF), Formula.of(STAFF).back(1)));
  private static final Indicator OVER = Indicator.rate("over-kriteriet")
      .as(new Formula.Latest(Formula.of(CRITERION).within("kommune", "land:dk"), Exact.of(1, 4)));

  private static final Indicator TOGETHER = Indicator.count("opgjort")
      .as(Formula.firstSupplied(
          List.of(
              Formula.sum(Formula.of(STAFF), Formula.of(ALL_SCHEMES)),
              Formula.sum(Formula.of(STAFF).back(1), Formula.of(ALL_SCHEMES).back(1))),
          Formula.of(STAFF),
          Formula.of(STAFF).back(1)));

  private static final Catalogue CATALOGUE = Catalogue.builder()
      .add(STAFF, SCHEMES, MONTHLY, RATE, COST, DONE, BEGUN, CRITERION, ALL_SCHEMES, SHARE, MEAN)
      .add(new Group(GROUP, Wording.same("RAR"), List.of(Subject.parse("kommune:510"), TOWN)))
      .kinds("skole")
      .build();

  private final Intake intake = Intake.of(CATALOGUE);

  private Figure figure(Indicator indicator, String subject, String period) {
    return figures().of(indicator, Slice.of(Subject.parse(subject), Period.parse(period)));
  }

  private Figures figures() {
    return new Figures(intake.facts(), CATALOGUE);
  }

  private Range range(Indicator indicator, String subject, String period) {
    return figure(indicator, subject, period).range();
  }

  private static Range exactly(String value) {
    return Range.exactly(Exact.parse(value));
  }

  private static List<String> reads(Figure figure) {
    List<String> keys = new ArrayList<>();
    figure.reads(read -> keys.add(read.key().toString()));
    return keys;
  }

  private FiguresTest schemes(String subject, long igu, long fgu) {
    intake
        .observe("ordninger", "ordning", "igu", subject, "2019", igu)
        .observe("ordninger", "ordning", "fgu", subject, "2019", fgu);
    return this;
  }

  private FiguresTest staff(String subject, String period, long value) {
    intake.observe("ansatte", subject, period, value);
    return this;
  }

  private void take(
      String indicator, String subject, String period, List<String> masked, String missing) {
    intake.take(new Draft(
        Place.line("t", 1),
        indicator,
        subject,
        period,
        Map.of(),
        null,
        null,
        masked,
        missing,
        masked == null && missing == null,
        List.of(),
        "",
        Provenance.UNKNOWN));
  }

  // Printed figures.

  private FiguresTest printed(String indicator, String subject, String period, String value) {
    intake.take(new Draft(
        Place.line("t", 1),
        indicator,
        subject,
        period,
        Map.of(),
        value,
        null,
        null,
        null,
        false,
        List.of("printed"),
        "",
        Provenance.UNKNOWN));
    return this;
  }

  @Test
  void aPrintedMeanStandsForEachMeanThatAFormulaTakesOfTheYearsMonths() {
    printed("elever", "kommune:580", "2019", "12.5");

    assertThat(figure(MEAN, "kommune:580", "2019"))
        .isInstanceOfSatisfying(Figure.Read.class, read -> {
          assertThat(read.isPrinted()).isTrue();
          assertThat(read.isWhole()).isFalse();
          assertThat(read.range()).isEqualTo(exactly("12.5"));
        });
    assertThat(range(YEARLY, "kommune:580", "2019")).isEqualTo(exactly("12.5"));
  }

  @Test
  void aPrintedMeanStandsForNothingElse() {
    printed("elever", "kommune:580", "2019", "12.5");

    assertThat(range(MONTHLY, "kommune:580", "2019")).isEqualTo(Range.FROM_ZERO);
    assertThat(range(MEAN, "kommune:580", "2018")).isEqualTo(Range.FROM_ZERO);
    assertThat(range(LAST_KNOWN, "kommune:580", "2020")).isEqualTo(exactly("7"));
    assertThat(range(SUM_OF_MONTHS, "kommune:580", "2019")).isEqualTo(Range.FROM_ZERO);
  }

  @Test
  void aPrintedFigureStandsForWhatIsWorkedOut() {
    printed("andel", "kommune:580", "2019", "22");

    assertThat(range(SHARE, "kommune:580", "2019")).isEqualTo(exactly("0.22"));
    assertThat(reads(figure(SHARE, "kommune:580", "2019")))
        .containsExactly("andel kommune:580 2019");
    assertThat(reads(figure(SHARE, "kommune:580", "2018"))).hasSize(3);
  }

  @Test
  void aPrintedFigureStandsForWhatIsWorkedOutWithinAnotherFormula() {
    printed("ordninger-i-alt", "kommune:580", "2019", "3").staff("kommune:580", "2019", 30);

    assertThat(range(SHARE, "kommune:580", "2019")).isEqualTo(exactly("0.1"));
  }

  @Test
  void whatIsPrintedOfAShareIsNoneOfWhatAWindowOfItDivides() {
    printed("andel", "kommune:580", "2018", "22")
        .printed("ordninger-i-alt", "kommune:580", "2019", "3");
    Indicator rolling = Indicator.share("andel-loebende").as(Formula.of(SHARE).rolling(2));

    assertThat(reads(figure(rolling, "kommune:580", "2019")))
        .containsExactly(
            "ordninger(ordning=igu) kommune:580 2018",
            "ordninger(ordning=fgu) kommune:580 2018",
            "ordninger-i-alt kommune:580 2019",
            "ansatte kommune:580 2018",
            "ansatte kommune:580 2019");
  }

  @Test
  void aMaskedPrintedMeanIsARange() {
    intake.take(new Draft(
        Place.line("t", 1),
        "elever",
        "kommune:580",
        "2019",
        Map.of(),
        null,
        null,
        List.of("1.5", "4"),
        null,
        false,
        List.of("printed"),
        "",
        Provenance.UNKNOWN));

    assertThat(range(MEAN, "kommune:580", "2019"))
        .isEqualTo(Range.between(Exact.parse("1.5"), Exact.of(4)));
  }

  @Test
  void theMeanOfAGroupIsThatPrintedOfItOrElseAddedUpFromItsMembers() {
    printed("elever", "kommune:580", "2019", "12.5");
    for (String month : List.of("02", "05", "08", "11")) {
      intake.observe("elever", "kommune:510", "2019-" + month, 2);
    }

    assertThat(figure(MEAN, "gruppe:rar", "2019"))
        .isInstanceOfSatisfying(Figure.Worked.class, sum -> {
          assertThat(sum.pooled()).isEqualTo(GROUP);
          assertThat(sum.range()).isEqualTo(exactly("14.5"));
        });
    printed("elever", "gruppe:rar", "2019", "99");
    assertThat(range(MEAN, "gruppe:rar", "2019")).isEqualTo(exactly("99"));
  }

  @Test
  void monthsThatAGroupHasInPartItselfStandForThemselves() {
    printed("elever", "kommune:580", "2019", "12.5");
    intake.observe("elever", "gruppe:rar", "2019-05", 20);
    Indicator ofGroup = Indicator.count("elever-i-rar")
        .as(Formula.meanOver(Formula.of(MONTHLY).of("gruppe:rar"), 2, 5));

    assertThat(reads(figure(ofGroup, "kommune:580", "2019")))
        .contains("elever gruppe:rar 2019-05")
        .doesNotContain("elever kommune:580 2019");
  }

  @Test
  void theMeanOfTheOthersInAGroupIsNotThatPrintedOfTheWhole() {
    printed("elever", "kommune:510", "2019", "12.5");
    printed("elever", "gruppe:rar", "2019", "99");
    Slice others = Slice.of(TOWN, Period.parse("2019")).peers("gruppe:rar");

    assertThat(figures().of(MEAN, others).range()).isEqualTo(exactly("12.5"));
  }

  @Test
  void whatIsPrintedOfAMemberIsNoPartOfAGroupsShare() {
    printed("andel", "kommune:580", "2019", "22");

    assertThat(reads(figure(SHARE, "gruppe:rar", "2019")))
        .noneMatch(key -> key.startsWith("andel "));
  }

  // Formulas.

  @Test
  void aKnownFigureIsItsValue() {
    staff("kommune:580", "2019", 50);

    assertThat(range(STAFF, "kommune:580", "2019")).isEqualTo(exactly("50"));
  }

  @Test
  void aTrueZeroIsAValue() {
    staff("kommune:580", "2019", 0);

    assertThat(range(STAFF, "kommune:580", "2019")).isEqualTo(exactly("0"));
  }

  @Test
  void aMissingFigureIsNeverZero() {
    assertThat(range(STAFF, "kommune:580", "2019")).isEqualTo(Range.FROM_ZERO);
    take("ansatte", "kommune:580", "2018", null, "suppressed");
    assertThat(range(STAFF, "kommune:580", "2018")).isEqualTo(Range.FROM_ZERO);
  }

  @Test
  void aMaskedFigureLiesBetweenItsBounds() {
    take("ansatte", "kommune:580", "2019", List.of("1", "4"), null);

    assertThat(range(STAFF, "kommune:580", "2019"))
        .isEqualTo(Range.between(Exact.ONE, Exact.of(4)));
  }

  @Test
  void aShareIsTheFractionOfItsParts() {
    staff("kommune:580", "2019", 300).schemes("kommune:580", 40, 60);

    assertThat(range(SHARE, "kommune:580", "2019")).isEqualTo(exactly("1/3"));
  }

  @Test
  void theTreeNamesEveryObservationWanted() {
    assertThat(reads(figure(SHARE, "kommune:580", "2019")))
        .containsExactly(
            "ordninger(ordning=igu) kommune:580 2019",
            "ordninger(ordning=fgu) kommune:580 2019",
            "ansatte kommune:580 2019");
  }

  @Test
  void aSumWithAPartMissingIsFromTheOthersUp() {
    staff("kommune:580", "2019", 100);
    intake.observe("ordninger", "ordning", "igu", "kommune:580", "2019", 40);

    assertThat(range(SHARE, "kommune:580", "2019")).isEqualTo(Range.atLeast(Exact.parse("0.4")));
  }

  @Test
  void nothingIsKnownOfAShareOfNone() {
    staff("kommune:580", "2019", 0).schemes("kommune:580", 0, 0);

    assertThat(range(SHARE, "kommune:580", "2019")).isEqualTo(Range.ALL);
  }

  @Test
  void nothingIsKnownOfAShareWhoseDenominatorIsMissing() {
    schemes("kommune:580", 4, 6);

    assertThat(range(SHARE, "kommune:580", "2019")).isEqualTo(Range.ALL);
  }

  @Test
  void aShareOfAMaskedDenominatorLiesBetween() {
    schemes("kommune:580", 4, 6);
    take("ansatte", "kommune:580", "2019", List.of("20", "40"), null);

    assertThat(range(SHARE, "kommune:580", "2019"))
        .isEqualTo(Range.between(Exact.of(1, 4), Exact.of(1, 2)));
  }

  @Test
  void aDimensionValueIsHandedOnToWhatHasTheDimension() {
    staff("kommune:580", "2019", 100).schemes("kommune:580", 40, 60);
    Slice igu = Slice.of(TOWN, Period.year(2019)).where("ordning", "igu");

    assertThat(figures().of(ONE_SCHEME, igu).range()).isEqualTo(exactly("0.4"));
  }

  @Test
  void aDimensionValueIsHandedOnThroughSeveralFormulas() {
    staff("kommune:580", "2019", 100).schemes("kommune:580", 40, 60);
    Slice igu = Slice.of(TOWN, Period.year(2019)).where("ordning", "igu");

    assertThat(figures().of(OF_ONE_SCHEME, igu).range()).isEqualTo(exactly("0.8"));
  }

  @Test
  void anEarlierPeriodIsReadFromTheFormula() {
    staff("kommune:580", "2019", 50).staff("kommune:580", "2018", 45);

    assertThat(range(GROWTH, "kommune:580", "2019")).isEqualTo(exactly("5"));
  }

  @Test
  void aMeanOverMonthsIsThatOfItsMonths() {
    intake
        .observe("elever", "kommune:580", "2019-02", 1)
        .observe("elever", "kommune:580", "2019-05", 2)
        .observe("elever", "kommune:580", "2019-08", 4)
        .observe("elever", "kommune:580", "2019-11", 7)
        .observe("elever", "kommune:580", "2019-12", 999);

    assertThat(range(MEAN, "kommune:580", "2019")).isEqualTo(exactly("3.5"));
  }

  @Test
  void aMeanNeedsAllItsMonths() {
    intake
        .observe("elever", "kommune:580", "2019-02", 4)
        .observe("elever", "kommune:580", "2019-05", 4)
        .observe("elever", "kommune:580", "2019-08", 4);

    assertThat(range(MEAN, "kommune:580", "2019")).isEqualTo(Range.atLeast(Exact.of(3)));
  }

  @Test
  void aYearlyMeanReadsTwelveMonths() {
    assertThat(reads(figure(YEARLY, "kommune:580", "2019")))
        .hasSize(12)
        .startsWith("elever kommune:580 2019-01")
        .endsWith("elever kommune:580 2019-12");
  }

  // Groups.

  @Test
  void aGroupThatHasAllFiguresItselfIsReadFromThem() {
    staff("gruppe:rar", "2019", 100).schemes("gruppe:rar", 10, 20);
    staff("kommune:510", "2019", 1).schemes("kommune:510", 1, 0);

    assertThat(range(SHARE, "gruppe:rar", "2019")).isEqualTo(exactly("0.3"));
  }

  @Test
  void aGroupWithoutFiguresOfItsOwnIsPooledFromItsMembers() {
    staff("kommune:510", "2019", 100).schemes("kommune:510", 10, 20);
    staff("kommune:580", "2019", 300).schemes("kommune:580", 60, 30);

    assertThat(range(SHARE, "gruppe:rar", "2019")).isEqualTo(exactly("0.3"));
  }

  @Test
  void aPooledShareIsNoMeanOfShares() {
    staff("kommune:510", "2019", 10).schemes("kommune:510", 10, 0);
    staff("kommune:580", "2019", 90).schemes("kommune:580", 0, 0);

    assertThat(range(SHARE, "gruppe:rar", "2019")).isEqualTo(exactly("0.1"));
  }

  @Test
  void aGroupCoveredInPartIsPooledInWhole() {
    staff("gruppe:rar", "2019", 1000);
    staff("kommune:510", "2019", 100).schemes("kommune:510", 10, 20);
    staff("kommune:580", "2019", 300).schemes("kommune:580", 60, 30);

    assertThat(range(SHARE, "gruppe:rar", "2019")).isEqualTo(exactly("0.3"));
  }

  @Test
  void aFigureOfTheGroupThatSaysMissingDoesNotKeepTheMembersOut() {
    take("ansatte", "gruppe:rar", "2019", null, "suppressed");
    staff("kommune:510", "2019", 100).staff("kommune:580", "2019", 300);

    assertThat(range(STAFF, "gruppe:rar", "2019")).isEqualTo(exactly("400"));
  }

  @Test
  void aMaskedFigureOfTheGroupCoversIt() {
    take("ansatte", "gruppe:rar", "2019", List.of("390", "410"), null);
    staff("kommune:510", "2019", 100).staff("kommune:580", "2019", 300);

    assertThat(range(STAFF, "gruppe:rar", "2019"))
        .isEqualTo(Range.between(Exact.of(390), Exact.of(410)));
  }

  @Test
  void aMembersMissingFigureIsNamedByTheMembersKey() {
    staff("kommune:580", "2019", 300);
    Figure pooled = figure(STAFF, "gruppe:rar", "2019");

    assertThat(pooled.range()).isEqualTo(Range.atLeast(Exact.of(300)));
    assertThat(reads(pooled))
        .containsExactly("ansatte kommune:510 2019", "ansatte kommune:580 2019");
  }

  @Test
  void theFigureSaysThatItIsPooledFromTheGroup() {
    assertThat(figure(STAFF, "gruppe:rar", "2019"))
        .isInstanceOfSatisfying(
            Figure.Worked.class, worked -> assertThat(worked.pooled()).isEqualTo(GROUP));
  }

  @Test
  void amountsArePooledToo() {
    intake
        .observe("udgift", "kommune:510", "2019", "-5")
        .observe("udgift", "kommune:580", "2019", "7.5");

    assertThat(range(COST, "gruppe:rar", "2019")).isEqualTo(exactly("2.5"));
  }

  @Test
  void aRateIsReadFromTheGroupItselfAlone() {
    intake
        .observe("ledighed", "kommune:510", "2019", "5")
        .observe("ledighed", "kommune:580", "2019", "7");

    assertThat(range(RATE, "gruppe:rar", "2019")).isEqualTo(Range.ALL);
    assertThat(reads(figure(RATE, "gruppe:rar", "2019")))
        .containsExactly("ledighed gruppe:rar 2019");
  }

  @Test
  void anUnknownGroupIsReadFromItselfAlone() {
    assertThat(reads(figure(STAFF, "gruppe:andre", "2019")))
        .containsExactly("ansatte gruppe:andre 2019");
  }

  @Test
  void aGroupThatAFormulaNamesIsPooledLikeOthers() {
    staff("kommune:510", "2019", 100).schemes("kommune:510", 10, 20);
    staff("kommune:580", "2019", 300).schemes("kommune:580", 60, 60);

    assertThat(range(TO_GROUP, "kommune:580", "2019")).isEqualTo(exactly("0.025"));
  }

  @Test
  void aGroupThatAFormulaNamesIsReadFromItsOwnFiguresWhereItHasThem() {
    staff("gruppe:rar", "2019", 100).schemes("gruppe:rar", 10, 20);
    staff("kommune:580", "2019", 300).schemes("kommune:580", 60, 60);

    assertThat(range(TO_GROUP, "kommune:580", "2019")).isEqualTo(exactly("0.1"));
  }

  // The latest that was registered.

  private Figure criterion() {
    intake.register("skole:varnaes", "", "kommune:580");
    return figure(OVER, "skole:varnaes", "2019");
  }

  @Test
  void theFigureOfThePeriodItselfComesFirst() {
    intake
        .observe("kriterium", "kommune:580", "2019", "30")
        .observe("kriterium", "kommune:580", "2018", "20");

    assertThat(criterion()).isInstanceOf(Figure.Read.class);
    assertThat(criterion().range()).isEqualTo(exactly("0.3"));
  }

  @Test
  void withoutOneTheLastBeforeItHolds() {
    intake
        .observe("kriterium", "kommune:580", "2016", "10")
        .observe("kriterium", "kommune:580", "2017", "20")
        .observe("kriterium", "kommune:580", "2020", "40");

    assertThat(criterion()).isInstanceOfSatisfying(Figure.Instead.class, instead -> {
      assertThat(instead.range()).isEqualTo(exactly("0.2"));
      assertThat(instead.asked().key()).hasToString("kriterium kommune:580 2019");
      assertThat(reads(instead.used())).containsExactly("kriterium kommune:580 2017");
    });
  }

  @Test
  void anEarlierOneThatSaysMissingIsPassedOver() {
    intake.observe("kriterium", "kommune:580", "2017", "20");
    take("kriterium", "kommune:580", "2018", null, "not-available");

    assertThat(criterion().range()).isEqualTo(exactly("0.2"));
  }

  @Test
  void whereNothingWasEverRegisteredTheStatedValueHolds() {
    assertThat(criterion())
        .isInstanceOfSatisfying(
            Figure.Instead.class,
            instead -> assertThat(instead.used()).isInstanceOf(Figure.Stated.class));
    assertThat(criterion().range()).isEqualTo(exactly("0.25"));
  }

  @Test
  void whereNoSubjectOfTheKindIsAroundTheOtherIsRead() {
    intake.observe("kriterium", "land:dk", "2019", "60");

    assertThat(range(OVER, "skole:ukendt", "2019")).isEqualTo(exactly("0.6"));
  }

  // Over the units, among the peers, and whichever is supplied.

  private static final Indicator OPEN = Indicator.flag("åben").of("skole");
  private static final Indicator OPEN_SCHOOLS =
      Indicator.count("åbne-skoler").of("kommune").as(Formula.countOf("skole", Formula.of(OPEN)));
  private static final Indicator PLACE =
      Indicator.rank("plads").of("kommune").as(Formula.placeBy(Formula.of(STAFF)));
  private static final Indicator EITHER = Indicator.count("enten-eller")
      .of("kommune")
      .as(Formula.firstSupplied(Formula.of(STAFF), Formula.of(ALL_SCHEMES)));

  private Range among(Indicator indicator, String subject) {
    Catalogue peers = Catalogue.builder()
        .add(STAFF, SCHEMES, OPEN, OPEN_SCHOOLS, PLACE, EITHER)
        .official(
            "kommune",
            Map.of(Subject.parse("kommune:510"), "", Subject.parse("kommune:540"), "", TOWN, ""))
        .build();
    return new Figures(intake.facts(), peers)
        .of(indicator, Slice.of(Subject.parse(subject), Period.year(2019)))
        .range();
  }

  @Test
  void unitsThatAreYesAreCounted() {
    Intake schools = Intake.of(Catalogue.builder().add(OPEN).kinds("kommune").build());
    schools.register("skole:a", "", "kommune:580").register("skole:b", "", "kommune:580");
    schools.observe("åben", "skole:a", "2019", "true").observe("åben", "skole:b", "2019", "false");
    Figures counted = new Figures(schools.facts(), CATALOGUE);

    assertThat(counted.of(OPEN_SCHOOLS, Slice.of(TOWN, Period.year(2019))).range())
        .isEqualTo(exactly("1"));
    assertThat(counted.of(OPEN_SCHOOLS, Slice.of(TOWN, Period.year(2018))).range())
        .isEqualTo(Range.between(Exact.ZERO, Exact.of(2)));
  }

  @Test
  void ofUnitsThatNobodyRegisteredNoNumberIsKnown() {
    assertThat(range(OPEN_SCHOOLS, "kommune:580", "2019")).isEqualTo(Range.FROM_ZERO);
  }

  @Test
  void thePlaceIsThatAmongAllOfficialPeersTheGreatestFirst() {
    staff("kommune:510", "2019", 30)
        .staff("kommune:540", "2019", 20)
        .staff("kommune:580", "2019", 20);

    assertThat(among(PLACE, "kommune:510")).isEqualTo(exactly("1"));
    assertThat(among(PLACE, "kommune:540")).isEqualTo(exactly("2"));
    assertThat(among(PLACE, "kommune:580")).isEqualTo(exactly("2"));
  }

  @Test
  void aPeerOfWhichNothingIsKnownLeavesThePlaceOpen() {
    staff("kommune:510", "2019", 30).staff("kommune:580", "2019", 20);

    assertThat(among(PLACE, "kommune:580")).isEqualTo(Range.between(Exact.of(2), Exact.of(3)));
  }

  @Test
  void theFirstFigureThatIsSuppliedIsUsed() {
    schemes("kommune:580", 3, 4);
    assertThat(range(EITHER, "kommune:580", "2019")).isEqualTo(exactly("7"));

    staff("kommune:580", "2019", 50);
    assertThat(range(EITHER, "kommune:580", "2019")).isEqualTo(exactly("50"));
  }

  @Test
  void whereNothingIsSuppliedTheFirstFigureIsMissing() {
    assertThat(reads(figure(EITHER, "kommune:580", "2019")))
        .containsExactly("ansatte kommune:580 2019");
  }

  // Days.

  private void done(String period, String day) {
    intake.observe("afsluttet", "projekt:x", period, day);
  }

  private void open(String period) {
    take("afsluttet", "projekt:x", period, null, null);
  }

  private static String day(String day) {
    return String.valueOf(LocalDate.parse(day).toEpochDay());
  }

  @Test
  void aDayIsKnownFromWhicheverPeriodItWasObservedIn() {
    done("2022-06-30", "2021-05-07");

    assertThat(range(DONE, "projekt:x", "2021-12-31")).isEqualTo(exactly(day("2021-05-07")));
    assertThat(reads(figure(DONE, "projekt:x", "2021-12-31")))
        .containsExactly("afsluttet projekt:x 2021-12-31");
  }

  @Test
  void ofSeveralKnownDaysTheOneObservedLastCounts() {
    done("2021-12-31", "2021-05-07");
    done("2022-12-31", "2021-06-01");

    assertThat(range(DONE, "projekt:x", "2021-12-31")).isEqualTo(exactly(day("2021-06-01")));
  }

  @Test
  void aKnownDayCountsBeforeALaterOpenOne() {
    done("2021-12-31", "2021-05-07");
    open("2022-12-31");

    assertThat(range(DONE, "projekt:x", "2022-12-31")).isEqualTo(exactly(day("2021-05-07")));
  }

  @ParameterizedTest
  @CsvSource({"2021-12-31, 2022-12-31", "2022-12-31, 2021-12-31"})
  void ofSeveralOpenDaysTheOneObservedLastCounts(String first, String second) {
    open(first);
    open(second);

    assertThat(range(DONE, "projekt:x", "2023-12-31"))
        .isEqualTo(Range.above(Exact.parse(day("2022-12-31"))));
  }

  @Test
  void ofADayNobodyObservedNothingIsKnown() {
    assertThat(range(DONE, "projekt:x", "2021-12-31")).isEqualTo(Range.ALL);
  }

  // The first of several that is supplied.

  @Test
  void whatIsSuppliedTogetherDecidesWhichFigureIsRead() {
    staff("kommune:580", "2018", 50).schemes("kommune:580", 40, 60);

    assertThat(reads(figure(TOGETHER, "kommune:580", "2019")))
        .containsExactly("ansatte kommune:580 2019");
  }

  @Test
  void whereNothingOfItIsSuppliedTheNextFigureIsRead() {
    staff("kommune:580", "2018", 50);

    assertThat(range(TOGETHER, "kommune:580", "2019")).isEqualTo(exactly("50"));
  }

  @Test
  void theFormulaNamesItsSignsAmongWhatItReads() {
    assertThat(Indicator.count("x").as(TOGETHER.formula()).base()).contains(SCHEMES);
  }

  // Working it out anew.

  @Test
  void aFigureIsWorkedOutAnewFromOtherObservations() {
    staff("kommune:580", "2019", 300).schemes("kommune:580", 40, 60);
    Figure share = figure(SHARE, "kommune:580", "2019");

    assertThat(share.range(
            read -> read.key().dims().equals(Dims.NONE) ? exactly("400") : read.range()))
        .isEqualTo(exactly("0.25"));
    assertThat(share.range(Figure.Read::range)).isEqualTo(share.range());
  }

  private Figure duration(String period, String asOf) {
    Slice at = Slice.of(Subject.parse("projekt:x"), Period.parse(period), LocalDate.parse(asOf));
    return figures().of(DURATION, at);
  }

  private void begun(String day) {
    intake.observe("begyndt", "projekt:x", "2019-12-31", day);
  }

  @Test
  void aFormulaKnowsNoDayThatHasNotCome() {
    begun("2019-12-21");
    done("2020-01-04", "2020-01-04");

    // Ten days have gone by, so it is eleven at least.
    assertThat(duration("2019", "2019-12-31").range()).isEqualTo(Range.atLeast(Exact.of(11)));
    assertThat(duration("2019", "2020-01-03").range()).isEqualTo(Range.atLeast(Exact.of(14)));
    assertThat(duration("2019", "2020-01-04").range()).isEqualTo(exactly("14"));
  }

  @Test
  void aDayThatIsStillOpenIsTheNextAtTheEarliest() {
    begun("2019-12-21");
    open("2020-03-31");

    assertThat(duration("2019", "2019-12-31").range()).isEqualTo(Range.atLeast(Exact.of(11)));
  }

  @Test
  void aDayByItselfIsKnownThoughItComesTooLate() {
    done("2020-01-04", "2020-01-04");

    assertThat(range(DONE, "projekt:x", "2019-12-31")).isEqualTo(exactly(day("2020-01-04")));
  }

  @Test
  void aMissingDayIsWantedAsOfTheEffectiveDate() {
    assertThat(reads(duration("2019", "2020-03-15")))
        .containsExactly("afsluttet projekt:x 2020-03-15", "begyndt projekt:x 2020-03-15");
  }

  @Test
  void aFigureOfAnotherGrainIsThatOfItsLastPeriodThatHasEnded() {
    assertThat(reads(figure(STAFF, "kommune:580", "2019-11")))
        .containsExactly("ansatte kommune:580 2018");
    assertThat(reads(figure(MONTHLY, "kommune:580", "2019")))
        .containsExactly("elever kommune:580 2019-12");
  }
}
