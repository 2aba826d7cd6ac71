package dk.pejl.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Intake;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures that are taken over several of their periods. */
class WindowTest {
  private static final Subject TOWN = Subject.parse("kommune:580");
  private static final Indicator SICK = Indicator.count("syge").of("kommune").every(Grain.MONTH);
  private static final Indicator PEOPLE =
      Indicator.count("borgere").of("kommune").every(Grain.MONTH);
  private static final Indicator SHARE = Indicator.rate("andel")
      .of("kommune")
      .every(Grain.MONTH)
      .as(Formula.ratio(Formula.of(SICK), Formula.of(PEOPLE)));
  private static final Indicator REST = Indicator.rate("resten")
      .of("kommune")
      .every(Grain.MONTH)
      .as(Formula.difference(Formula.constant(1), Formula.of(SHARE)));
  private static final Indicator LAST_YEAR = Indicator.count("sidste-aar")
      .of("kommune")
      .every(Grain.MONTH)
      .as(Formula.of(SICK).back(12).toDate());
  private static final Indicator IN_2016 = Indicator.count("i-2016")
      .of("kommune")
      .every(Grain.MONTH)
      .as(Formula.of(SICK).in("2016").toDate());

  private final Intake intake =
      Intake.of(Catalogue.builder().add(SICK, PEOPLE, SHARE, REST, LAST_YEAR).build());

  private static Slice at(String period) {
    return Slice.of(TOWN, Period.parse(period));
  }

  private static List<String> periods(Figure figure) {
    List<String> periods = new ArrayList<>();
    figure.reads(read -> periods.add(read.key().period().toString()));
    return periods;
  }

  private static Figure ofNothing(Indicator indicator, Slice at) {
    return new Figures(Facts.NONE, Catalogue.builder().build()).of(indicator, at);
  }

  private WindowTest months(int year, int... sick) {
    for (int i = 0; i < sick.length; i++) {
      String month = Period.year(year).month(i + 1).toString();
      intake.observe("syge", "kommune:580", month, sick[i]);
      intake.observe("borgere", "kommune:580", month, 10L * (i + 1));
    }
    return this;
  }

  private Range range(Indicator indicator, Slice at) {
    return new Figures(intake.facts(), Catalogue.builder().build())
        .of(indicator, at)
        .range();
  }

  @Test
  void theLastPeriodsAreThoseUpToTheOneRead() {
    assertThat(periods(ofNothing(SICK, at("2019-02").rolling(3))))
        .containsExactly("2018-12", "2019-01", "2019-02");
  }

  @Test
  void inAYearlyGoalTheyAreThoseUpToDecember() {
    assertThat(periods(ofNothing(SICK, at("2019").rolling(12))))
        .hasSize(12)
        .startsWith("2019-01")
        .endsWith("2019-12");
  }

  @ParameterizedTest
  @CsvSource({"2019-01, 2019-01, 1", "2019-12, 2019-01, 12", "2019-Q2, 2019-01, 6"})
  void toDateAreThoseOfTheYear(String read, String first, int count) {
    assertThat(periods(ofNothing(SICK, at(read).toDate()))).hasSize(count).startsWith(first);
  }

  @Test
  void ofAGoalInSchoolYearsTheyAreThoseOfTheSchoolYear() {
    assertThat(periods(ofNothing(SICK, at("2018/19").toDate())))
        .hasSize(12)
        .startsWith("2018-08")
        .endsWith("2019-07");
  }

  @Test
  void byADeadlineTheYearIsThatOfTheDateAskedAbout() {
    Slice january = Slice.of(TOWN, Period.parse("2018-12"), LocalDate.of(2019, 1, 15));

    assertThat(periods(ofNothing(SICK, january.toDate()))).hasSize(12);
    assertThat(periods(ofNothing(SICK, january.inYearOfDay().toDate()))).isEmpty();
    assertThat(periods(ofNothing(SICK, january.inYearOfDay().back(12).toDate())))
        .isEmpty();
    assertThat(periods(ofNothing(SICK, january.inYearOfDay().in("2018-12").toDate())))
        .hasSize(12);
  }

  @Test
  void comparedWithTheYearBeforeTheSameMonthsAreRead() {
    assertThat(periods(ofNothing(SICK, at("2019-03").back(12).toDate())))
        .containsExactly("2018-01", "2018-02", "2018-03");
    assertThat(periods(ofNothing(LAST_YEAR, at("2019-03"))))
        .containsExactly("2018-01", "2018-02", "2018-03");
  }

  @Test
  void comparedWithAYearTheSameMonthsOfItAreRead() {
    assertThat(periods(ofNothing(SICK, at("2019-03").in("2016").toDate())))
        .containsExactly("2016-01", "2016-02", "2016-03");
    assertThat(periods(ofNothing(SICK, at("2019-03").in("2016-12").toDate()))).hasSize(12);
    assertThat(periods(ofNothing(IN_2016, at("2019-03"))))
        .containsExactly("2016-01", "2016-02", "2016-03");
    assertThat(periods(ofNothing(SICK, at("2019").in("2016").toDate()))).hasSize(12);
  }

  @Test
  void ofDaysTheSameDateIsThatUpToWhichTheyAreRead() {
    Indicator daily = Indicator.count("x").of("kommune").every(Grain.DAY);

    assertThat(periods(ofNothing(daily, at("2020-03-01").in("2019").toDate())))
        .hasSize(60)
        .endsWith("2019-03-01");
  }

  @Test
  void whereNothingOfTheYearHasEndedNothingOfAnEarlierOneIsRead() {
    Slice january = Slice.of(TOWN, Period.parse("2018-12"), LocalDate.of(2019, 1, 15));

    assertThat(periods(ofNothing(SICK, january.inYearOfDay().in("2016").toDate())))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void whateverTheGrainTheyFollowEachOther(Grain grain) {
    Indicator indicator = Indicator.count("x").of("kommune").every(grain);
    Period last = grain.at(LocalDate.of(2019, 12, 31));

    List<String> rolling = periods(ofNothing(indicator, at(last.toString()).rolling(3)));
    assertThat(rolling)
        .containsExactly(last.back(2).toString(), last.previous().toString(), last.toString());
    Slice since = at(last.toString()).cumulatedFrom(last.back(2).toString());
    assertThat(periods(ofNothing(indicator, since))).isEqualTo(rolling);
  }

  @Test
  void nothingIsKnownBeforeTheFirstPeriod() {
    Figure figure = ofNothing(SICK, at("2018-12").cumulatedFrom("2019"));

    assertThat(figure.range()).isEqualTo(Range.ALL);
    assertThat(periods(figure)).isEmpty();
    assertThat(figure.isSupplied()).isFalse();
    assertThat(ofNothing(SHARE, at("2018-12").cumulatedFrom("2019")).isSupplied())
        .isFalse();
  }

  @Test
  void ofARatioNumeratorAndDenominatorAreAddedUp() {
    months(2019, 1, 2, 9);

    assertThat(range(SHARE, at("2019-03").rolling(3))).isEqualTo(Range.exactly(Exact.of(12, 60)));
    assertThat(range(SHARE, at("2019-03").rollingMean(3)))
        .isEqualTo(Range.exactly(Exact.of(12, 60)));
  }

  @Test
  void whatARatioIsTakenFromStaysAsItIs() {
    months(2019, 1, 2, 9);

    assertThat(range(REST, at("2019-03").rolling(3))).isEqualTo(Range.exactly(Exact.of(48, 60)));
  }

  @Test
  void aMissingPartIsAnythingThatItCanBe() {
    months(2019, 1, 2);

    assertThat(range(SICK, at("2019-03").rolling(3))).isEqualTo(Range.atLeast(Exact.of(3)));
  }

  @Test
  void ofManyThatAreAskedForEachPeriodIsWorkedOutOnce() {
    Figures figures = new Figures(Facts.NONE, Catalogue.builder().build());
    Ledgers ledgers = new Ledgers();
    Figure.Worked later = (Figure.Worked) figures.of(SICK, at("2019-12").rolling(12), ledgers);
    Figure.Worked earlier =
        (Figure.Worked) figures.of(SICK, at("2019-12").back(1).rolling(12), ledgers);

    for (int i = 1; i < 12; i++) {
      assertThat(earlier.parts().get(i)).isSameAs(later.parts().get(i - 1));
    }
  }

  @Property(tries = 300)
  void inWhateverOrderManyAreAskedForTheyAreWhatTheyAreAlone(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 40) Integer> asked,
      @ForAll @IntRange(min = 2, max = 13) int count,
      @ForAll @IntRange(min = 0, max = 24) int known) {
    for (int i = 0; i < known; i++) {
      intake.observe(
          "syge", "kommune:580", Period.parse("2018-06").back(-i).toString(), (long) i * i);
    }
    Figures figures = new Figures(intake.facts(), Catalogue.builder().build());
    Ledgers ledgers = new Ledgers();
    for (int back : asked) {
      Slice at = at("2020-12").back(back);
      for (Slice each : List.of(
          at.rolling(count), at.rollingMean(count), at.toDate(), at.cumulatedFrom("2018"))) {
        assertThat(figures.of(SICK, each, ledgers)).isEqualTo(figures.of(SICK, each));
        Figure.Worked figure = (Figure.Worked) figures.of(SICK, each);
        assertThat(figure.range())
            .isEqualTo(figure
                .operation()
                .apply(figure.parts().stream().map(Figure::range).toList()));
      }
    }
  }
}
