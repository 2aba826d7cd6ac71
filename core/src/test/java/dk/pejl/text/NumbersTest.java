package dk.pejl.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures, days and periods are written when they stand alone. */
class NumbersTest {
  private static final Numbers DANISH = Numbers.in(Language.DA);
  private static final Numbers ENGLISH = Numbers.in(Language.EN);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          4712.5      | 4.712,5     | 4,712.5
          0           | 0           | 0
          -1234567.891 | -1.234.567,89 | -1,234,567.89
          1/3         | 0,33        | 0.33
          999         | 999         | 999
          12345678901234567890123 | 12.345.678.901.234.567.890.123 | 12,345,678,901,234,567,890,123
          """)
  void aNumberHasAtMostTwoDecimals(String value, String danish, String english) {
    assertThat(DANISH.value(Exact.parse(value), Unit.NUMBER)).isEqualTo(danish);
    assertThat(ENGLISH.value(Exact.parse(value), Unit.NUMBER)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          0.22    | 22,0 % | 22.0%
          1/3     | 33,3 % | 33.3%
          2/3     | 66,7 % | 66.7%
          1       | 100,0 % | 100.0%
          """)
  void aShareHasOneDecimal(String value, String danish, String english) {
    assertThat(DANISH.value(Exact.parse(value), Unit.PERCENT)).isEqualTo(danish);
    assertThat(ENGLISH.value(Exact.parse(value), Unit.PERCENT)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          0.15    | 15 %    | 15%
          0.0475  | 4,75 %  | 4.75%
          1       | 100 %   | 100%
          """)
  void aLimitIsWrittenAsItWasStated(String value, String danish, String english) {
    assertThat(DANISH.stated(Exact.parse(value), Unit.PERCENT)).isEqualTo(danish);
    assertThat(ENGLISH.stated(Exact.parse(value), Unit.PERCENT)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          17000000   | 17.000.000 kr. | DKK 17,000,000
          0.5        | 1 kr.          | DKK 1
          -250.25    | -250 kr.       | DKK -250
          """)
  void kronerAreWhole(String value, String danish, String english) {
    assertThat(DANISH.value(Exact.parse(value), Unit.KRONER)).isEqualTo(danish);
    assertThat(ENGLISH.value(Exact.parse(value), Unit.KRONER)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2019       | 2019                | 2019
          2019-Q3    | 3. kvartal 2019     | the 3rd quarter of 2019
          2019-Q1    | 1. kvartal 2019     | the 1st quarter of 2019
          2019-05    | maj 2019            | May 2019
          2018/19    | skoleåret 2018/19   | the school year 2018/19
          2019-12-31 | 31. december 2019   | 31 December 2019
          """)
  void aPeriodIsNamed(String period, String danish, String english) {
    assertThat(DANISH.period(Period.parse(period))).isEqualTo(danish);
    assertThat(ENGLISH.period(Period.parse(period))).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          1 | 4 | mellem 1 og 4 | between 1 and 4
          1 |   | mindst 1      | at least 1
            | 4 | højst 4       | at most 4
            |   | et ukendt tal | an unknown figure
          """)
  void aRangeIsNamedByItsEnds(String low, String high, String danish, String english) {
    Range range = Range.of(exact(low), exact(high), false, false);
    assertThat(DANISH.range(range, Unit.NUMBER)).isEqualTo(danish);
    assertThat(ENGLISH.range(range, Unit.NUMBER)).isEqualTo(english);
  }

  private static Exact exact(String text) {
    return text == null ? null : Exact.parse(text);
  }

  @ParameterizedTest
  @CsvSource({"0.2206, 0.2214, 'mellem 22,0 og 22,2 %'", "1/3, 2/3, 'mellem 33,3 og 66,7 %'"})
  void aRangeIsNeverWrittenNarrowerThanItIs(String low, String high, String danish) {
    Range range = Range.between(Exact.parse(low), Exact.parse(high));
    assertThat(DANISH.range(range, Unit.PERCENT)).isEqualTo(danish);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-01, 1. januar 2019, 1 January 2019",
    "2020-02-29, 29. februar 2020, 29 February 2020"
  })
  void aDayIsWrittenOut(LocalDate day, String danish, String english) {
    assertThat(DANISH.date(day)).isEqualTo(danish);
    assertThat(ENGLISH.date(day)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"true, ja, yes", "false, nej, no"})
  void anAnswerIsYesOrNo(boolean yes, String danish, String english) {
    assertThat(DANISH.yesNo(yes)).isEqualTo(danish);
    assertThat(ENGLISH.yesNo(yes)).isEqualTo(english);
  }
}
