package dk.pejl.statistics;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Reading;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Readings;
import dk.pejl.quantity.Exact;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;

/** What a cell or a sign says of a figure, before its indicator is asked. */
sealed interface Said {
  /** The reading of this for an indicator; refused where the indicator has no such figures. */
  Reading reading(Indicator indicator);

  /** This with its numbers multiplied. */
  Said times(BigDecimal factor);

  /** The longest text that it takes to write a part of this. */
  String longest();

  /** A number in the unit that the source counts in. */
  record Amount(BigDecimal number) implements Said {
    @Override
    public Reading reading(Indicator indicator) {
      return Readings.known(indicator, Exact.of(number));
    }

    @Override
    public Said times(BigDecimal factor) {
      return new Amount(number.multiply(factor));
    }

    @Override
    public String longest() {
      return plain(number);
    }
  }

  /** A word of the mapping: true, false or a date. */
  record Word(String word) implements Said {
    @Override
    public Reading reading(Indicator indicator) {
      return Readings.known(indicator, word);
    }

    @Override
    public Said times(BigDecimal factor) {
      return this;
    }

    @Override
    public String longest() {
      return word;
    }
  }

  /** A range. */
  record Masked(BigDecimal low, BigDecimal high) implements Said {
    @Override
    public Reading reading(Indicator indicator) {
      return Readings.masked(indicator, Exact.of(low), Exact.of(high));
    }

    @Override
    public Said times(BigDecimal factor) {
      return new Masked(low.multiply(factor), high.multiply(factor));
    }

    @Override
    public String longest() {
      return Stream.of(plain(low), plain(high))
          .max(Comparator.comparingInt(String::length))
          .orElseThrow();
    }
  }

  /** Why there is no figure. */
  record Missing(Absence why) implements Said {
    @Override
    public Reading reading(Indicator indicator) {
      return new Reading.Missing(why);
    }

    @Override
    public Said times(BigDecimal factor) {
      return this;
    }

    @Override
    public String longest() {
      return "";
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
