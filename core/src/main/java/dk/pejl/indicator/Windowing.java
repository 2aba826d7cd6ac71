package dk.pejl.indicator;

import dk.pejl.period.Grain;
import dk.pejl.period.Onset;
import dk.pejl.period.Reach;
import dk.pejl.quantity.Operation;
import dk.pejl.wording.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken over several periods at once. Counts and amounts are added up; of a ratio the
 * numerator and the denominator are, each for itself, since a sum of percentages is none and a mean of
 * them is not that of what they are shares of.
 */
public final class Windowing {
  private final Indicator indicator;
  private final Reach reach;
  private final Set<Wording> faults = new LinkedHashSet<>();

  private Windowing(Indicator indicator, Reach reach) {
    this.indicator = indicator;
    this.reach = reach;
  }

  /** Whether a figure is a ratio, or is added up of such, so that its parts are what is added up. */
  public static boolean isRatio(Formula formula) {
    if (formula instanceof Formula.Of of) {
      Formula own = of.indicator().formula();
      return own != null && isRatio(own);
    }
    if (formula instanceof Formula.Worked worked && worked.operation() == Operation.PRODUCT) {
      return worked.parts().stream().anyMatch(Windowing::isRatio)
          && worked.parts().stream().allMatch(part -> isStated(part) || isRatio(part));
    }
    return (formula instanceof Formula.Worked worked && worked.operation() == Operation.RATIO)
        || formula.parts().stream().anyMatch(Windowing::isRatio);
  }

  private static boolean isStated(Formula formula) {
    return formula instanceof Formula.Constant;
  }

  /** What is wrong with taking an indicator over several periods. */
  public static Set<Wording> faults(Indicator indicator, Reach reach) {
    Windowing windowing = new Windowing(indicator, reach);
    windowing.check();
    return windowing.faults;
  }

  /** What is wrong with what the formula of an indicator takes over several periods. */
  static Set<Wording> faults(Formula formula) {
    Set<Wording> faults = new LinkedHashSet<>();
    if (formula instanceof Formula.Windowed windowed) {
      faults.addAll(faults(windowed.figure().indicator(), windowed.reach()));
    }
    formula.parts().forEach(part -> faults.addAll(faults(part)));
    return faults;
  }

  /** Since when there is anything of what an indicator takes over periods, or is taken over itself. */
  public static Set<Onset> onsets(Indicator indicator, @Nullable Reach reach, Grain year) {
    Set<Onset> onsets = new LinkedHashSet<>();
    Onset own = reach == null ? null : Onset.of(reach, indicator.grain(), year);
    if (own != null) {
      onsets.add(own);
    }
    if (indicator.formula() != null) {
      onsets(indicator.formula(), year, onsets);
    }
    return onsets;
  }

  private static void onsets(Formula formula, Grain year, Set<Onset> onsets) {
    if (formula instanceof Formula.Windowed windowed) {
      onsets.addAll(onsets(windowed.figure().indicator(), windowed.reach(), year));
    } else if (formula instanceof Formula.Of of) {
      onsets.addAll(onsets(of.indicator(), null, year));
    } else {
      formula.parts().forEach(part -> onsets(part, year, onsets));
    }
  }

  private void check() {
    Kind kind = indicator.kind();
    if (kind == Kind.FLAG || kind == Kind.DAY || kind == Kind.RANK || isOfDays()) {
      add(
          (isOfDays() ? "regnes ud af datoer" : "er " + kind.wording().da())
              + " og kan ikke tages over flere perioder: fjern " + reach + ".",
          (isOfDays() ? "is worked out from days" : "is " + kind.wording().en())
              + " and cannot be taken over several periods: remove " + reach + ".");
      return;
    }
    if (reach.form() == Reach.Form.TO_DATE && isOfAYear()) {
      add(
          "opgøres for hele år, så der er intet af året til dato: fjern toDate().",
          "is counted for whole years, so there is nothing of the year to date: remove toDate().");
    }
    Formula formula = indicator.formula();
    if (formula != null && isRatio(formula)) {
      ratio(formula);
    } else if (formula != null && isWindowed(formula)) {
      twice();
    } else if (!reach.isMean() && !isAddedUp(kind)) {
      notAddedUp(indicator);
    }
  }

  private boolean isOfAYear() {
    return indicator.grain() == Grain.YEAR || indicator.grain() == Grain.SCHOOL_YEAR;
  }

  /** A day is read as of one date, in whichever period it is read. */
  private boolean isOfDays() {
    return indicator.kind() != Kind.DAY
        && indicator.base().stream().anyMatch(base -> base.kind() == Kind.DAY);
  }

  private static boolean isAddedUp(Kind kind) {
    return kind == Kind.COUNT || kind == Kind.AMOUNT;
  }

  private static boolean isWindowed(Formula formula) {
    if (formula instanceof Formula.Of of) {
      Formula own = of.indicator().formula();
      return own != null && isWindowed(own);
    }
    return formula instanceof Formula.Windowed
        || formula.parts().stream().anyMatch(Windowing::isWindowed);
  }

  /** Follows a ratio down to what is added up. */
  private void ratio(Formula formula) {
    if (formula instanceof Formula.Of of && isRatio(of)) {
      ratio(Objects.requireNonNull(of.indicator().formula()));
    } else if (isWindowed(formula)) {
      twice();
    } else if (!isRatio(formula)) {
      addends(formula);
    } else if (formula instanceof Formula.Worked worked && isSpread(worked)) {
      worked.parts().forEach(this::ratio);
    } else {
      add(
          "vælger eller tager gennemsnit af forholdstal og kan ikke tages over flere perioder: tag"
              + " hvert forholdstal for sig i en formel.",
          "chooses or averages among ratios and cannot be taken over several periods: take each"
              + " ratio by itself in a formula.");
    }
  }

  /** Whether what is asked of the result can be asked of its parts. */
  private static boolean isSpread(Formula.Worked worked) {
    return switch (worked.operation()) {
      case RATIO, SUM, DIFFERENCE -> true;
      case PRODUCT -> worked.parts().stream().filter(part -> !isStated(part)).count() == 1;
      case MEAN, LEAST, GREATEST, COUNT, RANK, WITHIN -> false;
    };
  }

  private void addends(Formula formula) {
    if (!reach.isMean()) {
      Indicator shared = shared(formula);
      if (shared != null) {
        notAddedUp(shared);
      }
    }
  }

  /** The first figure that a sum would add up and that cannot be, or null. */
  private static @Nullable Indicator shared(Formula formula) {
    if (formula instanceof Formula.Of of) {
      Kind kind = of.indicator().kind();
      return isAddedUp(kind) || kind == Kind.FLAG ? null : of.indicator();
    }
    List<Formula> parts = formula.parts();
    boolean isProduct =
        formula instanceof Formula.Worked worked && worked.operation() == Operation.PRODUCT;
    if (isProduct && parts.stream().anyMatch(part -> !isStated(part) && shared(part) == null)) {
      return null;
    }
    return parts.stream()
        .map(Windowing::shared)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void notAddedUp(Indicator what) {
    boolean rolling = reach.form() == Reach.Form.ROLLING;
    String mean = "rollingMean(" + (rolling ? String.valueOf(reach.count()) : "12") + ")";
    faults.add(new Wording(
        "'" + what + "' er " + what.kind().wording().da()
            + " og kan ikke lægges sammen over perioder" + " med " + reach + ": skriv " + mean
            + ", eller byg på antal.",
        "'" + what + "' is " + what.kind().wording().en()
            + " and cannot be added up over periods by " + reach + ": write " + mean
            + ", or build on counts."));
  }

  private void twice() {
    add(
        "er selv taget over flere perioder: fjern " + reach + ".",
        "is itself taken over several periods: remove " + reach + ".");
  }

  private void add(String da, String en) {
    faults.add(new Wording("'" + indicator + "' " + da, "'" + indicator + "' " + en));
  }
}
