package dk.pejl.indicator;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Reading;
import dk.pejl.period.Dates;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Makes readings of what sources say, as their indicators are counted. */
public final class Readings {
  private static final Exact FIRST_DAY = Exact.of(Dates.FIRST.toEpochDay());
  private static final Exact LAST_DAY = Exact.of(Dates.LAST.toEpochDay());

  private Readings() {}

  /** The reading of a draft, which says one thing. */
  static Reading of(Indicator indicator, Draft draft) {
    int given = (draft.value() != null ? 1 : 0)
        + (draft.masked() != null ? 1 : 0)
        + (draft.missing() != null ? 1 : 0)
        + (draft.open() ? 1 : 0);
    if (given != 1) {
      throw new Refusal(
          "Observationen af '" + indicator + "' har " + given
              + " af felterne value, masked, missing og open: skriv netop ét.",
          "The observation of '" + indicator + "' has " + given
              + " of the fields value, masked, missing and open: write exactly one.");
    }
    if (draft.value() != null) {
      return known(indicator, draft.value());
    }
    if (draft.masked() != null) {
      return masked(indicator, draft.masked());
    }
    return draft.missing() != null
        ? new Reading.Missing(absence(draft.missing()))
        : open(indicator);
  }

  private static Absence absence(String id) {
    List<Absence> all = List.of(Absence.values());
    String known = all.stream().map(Absence::id).collect(Collectors.joining(", "));
    return all.stream()
        .filter(absence -> absence.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(
            "'" + id + "' er ikke en grund til, at et tal mangler: skriv " + known + ".",
            "'" + id + "' is no reason for a figure to be missing: write " + known + "."));
  }

  /** The reading of a text: a decimal in the indicator's unit, {@code true} or an ISO date. */
  public static Reading known(Indicator indicator, String text) {
    return new Reading.Known(value(indicator, text));
  }

  /** The reading of a number in the indicator's unit: 22 for a share of 22 per cent. */
  public static Reading known(Indicator indicator, Exact shown) {
    return new Reading.Known(value(indicator, shown));
  }

  /** The reading of a figure that lies between two numbers in the indicator's unit. */
  public static Reading masked(Indicator indicator, Exact low, Exact high) {
    maskable(indicator);
    return between(value(indicator, low), value(indicator, high), low, high);
  }

  /** The reading of a figure that lies between the two numbers of a list of texts. */
  static Reading masked(Indicator indicator, List<String> bounds) {
    maskable(indicator);
    if (bounds.size() != 2) {
      throw new Refusal(
          "'masked' har " + bounds.size() + " tal: skriv det mindste og det største, fx [1, 4].",
          "'masked' has " + bounds.size() + " numbers: write the least and the most, as [1, 4].");
    }
    String low = bounds.get(0);
    String high = bounds.get(1);
    return between(value(indicator, low), value(indicator, high), low, high);
  }

  private static void maskable(Indicator indicator) {
    if (indicator.kind() == Kind.FLAG || indicator.kind() == Kind.DAY) {
      throw new Refusal(
          "'" + indicator + "' kan ikke være maskeret: skriv value eller missing.",
          "'" + indicator + "' cannot be masked: write value or missing.");
    }
  }

  private static Reading between(Exact low, Exact high, Object saidLow, Object saidHigh) {
    if (low.compareTo(high) > 0) {
      throw new Refusal(
          "'masked' går fra " + saidLow + " ned til " + saidHigh + ": byt dem om.",
          "'masked' goes from " + saidLow + " down to " + saidHigh + ": swap them.");
    }
    return new Reading.Masked(low, high);
  }

  /** The reading of a day that has not come. */
  static Reading open(Indicator indicator) {
    if (indicator.kind() != Kind.DAY) {
      throw new Refusal(
          "'open' gælder kun datoer, og '" + indicator + "' er ikke en dato: skriv value.",
          "'open' is only for days, and '" + indicator + "' is not a day: write value.");
    }
    return new Reading.Open();
  }

  /** A reading that was made elsewhere, if the indicator can have it. */
  static Reading checked(Indicator indicator, Reading reading) {
    if (reading instanceof Reading.Known known) {
      fits(indicator, known.value());
    } else if (reading instanceof Reading.Masked masked) {
      maskable(indicator);
      fits(indicator, masked.low());
      fits(indicator, masked.high());
      Exact low = indicator.unit().shown(masked.low());
      between(masked.low(), masked.high(), low, indicator.unit().shown(masked.high()));
    } else if (reading instanceof Reading.Open) {
      open(indicator);
    }
    return reading;
  }

  private static void fits(Indicator indicator, Exact value) {
    switch (indicator.kind()) {
      case FLAG -> {
        if (!value.equals(Exact.ZERO) && !value.equals(Exact.ONE)) {
          throw notYesOrNo(indicator, value);
        }
      }
      case DAY -> {
        if (!value.isWhole()) {
          throw Dates.noDate(value, null);
        }
        day(value);
      }
      case COUNT, SHARE, RANK, AMOUNT, GRADE ->
        figure(indicator, indicator.unit().shown(value), indicator.unit().shown(value));
    }
  }

  private static Exact value(Indicator indicator, String text) {
    return switch (indicator.kind()) {
      case FLAG -> yesOrNo(indicator, text);
      case DAY -> Exact.of(Dates.parse(text).toEpochDay());
      case COUNT, SHARE, RANK, AMOUNT, GRADE -> figure(indicator, Exact.parseDecimal(text), text);
    };
  }

  private static Exact value(Indicator indicator, Exact shown) {
    return switch (indicator.kind()) {
      case FLAG -> throw notYesOrNo(indicator, shown);
      case DAY -> throw Dates.noDate(shown, null);
      case COUNT, SHARE, RANK, AMOUNT, GRADE -> figure(indicator, shown, shown);
    };
  }

  private static Exact yesOrNo(Indicator indicator, String text) {
    if (text.equals("true")) {
      return Exact.ONE;
    }
    if (text.equals("false")) {
      return Exact.ZERO;
    }
    throw notYesOrNo(indicator, text);
  }

  private static Refusal notYesOrNo(Indicator indicator, Object said) {
    return new Refusal(
        "'" + said + "' er ikke ja eller nej for '" + indicator + "': skriv true eller false.",
        "'" + said + "' is not yes or no for '" + indicator + "': write true or false.");
  }

  /** Refuses a count of days since 1970 that leads outside the dates that can be used. */
  private static void day(Exact value) {
    if (value.compareTo(FIRST_DAY) < 0 || value.compareTo(LAST_DAY) > 0) {
      throw Dates.outside(value);
    }
  }

  /** The value of a number that is shown, if the indicator can have it; named as the source does. */
  private static Exact figure(Indicator indicator, Exact shown, Object said) {
    if (indicator.kind() == Kind.COUNT && shown.signum() < 0) {
      throw new Refusal(
          "'" + said + "' er under nul, og '" + indicator + "' er et antal.",
          "'" + said + "' is below zero, and '" + indicator + "' is a count.");
    }
    if (indicator.isWhole() && !shown.isWhole()) {
      throw notWhole(indicator, said);
    }
    if (indicator.kind() == Kind.RANK && shown.compareTo(Exact.ONE) < 0) {
      throw new Refusal(
          "'" + said + "' er ikke en placering: den første plads er 1.",
          "'" + said + "' is not a rank: the first place is 1.");
    }
    if (indicator.isPartOfWhole() && (shown.signum() < 0 || shown.compareTo(Exact.HUNDRED) > 0)) {
      throw notWithinWhole(indicator, said);
    }
    return within(indicator, indicator.unit().read(shown), said);
  }

  private static Exact within(Indicator indicator, Exact value, Object said) {
    Exact least = indicator.min();
    Exact most = indicator.max();
    if (least != null && value.compareTo(least) < 0) {
      Exact bound = indicator.unit().shown(least);
      throw new Refusal(
          "'" + said + "' er under " + bound + ", og mindre kan '" + indicator + "' ikke være.",
          "'" + said + "' is below " + bound + ", and '" + indicator + "' cannot be less.");
    }
    if (most != null && value.compareTo(most) > 0) {
      Exact bound = indicator.unit().shown(most);
      throw new Refusal(
          "'" + said + "' er over " + bound + ", og mere kan '" + indicator + "' ikke være.",
          "'" + said + "' is above " + bound + ", and '" + indicator + "' cannot be more.");
    }
    return value;
  }

  private static Refusal notWhole(Indicator indicator, Object said) {
    return new Refusal(
        "'" + said + "' er ikke et helt tal, og det skal '" + indicator
            + "' være: indberet antallet, ikke en andel eller et gennemsnit.",
        "'" + said + "' is not a whole number, as '" + indicator
            + "' must be: supply the count, not a share or an average.");
  }

  private static Refusal notWithinWhole(Indicator indicator, Object said) {
    return new Refusal(
        "'" + said + "' ligger ikke mellem 0 og 100 %, og '" + indicator
            + "' er en del af en helhed.",
        "'" + said + "' does not lie between 0 and 100 %, and '" + indicator
            + "' is a part of a whole.");
  }
}
