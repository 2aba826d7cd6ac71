package dk.pejl.testing;

import dk.pejl.Evaluator;
import dk.pejl.claim.Claim;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures made up for a goal until nothing that its rule reads is missing. */
final class Situation {
  private static final int ROUNDS = 8;
  // What is divided is this small a part of what it is divided by.
  private static final long PART = 50;
  private static final long APART = 10;

  private final Map<Key, Exact> values = new TreeMap<>();
  private final Map<Key, Indicator> indicators = new HashMap<>();
  private final List<Entry> entries;
  private final long divisor;
  private final LocalDate asOf;

  /** A situation with units, in which what others are divided by has the given size. */
  Situation(List<Entry> entries, long divisor, LocalDate asOf) {
    this.entries = List.copyOf(entries);
    this.divisor = divisor;
    this.asOf = asOf;
  }

  /** Makes up every figure that is missing, and gives the claim reached with them all. */
  Claim fill(Evaluator pejl, Scenario asked) {
    Claim claim = new Claim.None(Wording.same(""));
    for (int round = 0; round < ROUNDS; round++) {
      claim = pejl.evaluate(facts(), asked.question()).verdicts().get(0).claim();
      int before = values.size();
      claim.comparisons((comparison, counts) -> {
        want(comparison.value().figure(), false);
        want(comparison.limit().figure(), false);
      });
      if (values.size() == before) {
        return claim;
      }
    }
    return claim;
  }

  private void want(Figure figure, boolean isDivisor) {
    if (figure instanceof Figure.Read read) {
      want(read.indicator(), read.key(), isDivisor);
    } else if (figure instanceof Figure.Instead instead) {
      want(instead.asked(), isDivisor);
    } else if (figure instanceof Figure.Worked worked) {
      for (int i = 0; i < worked.parts().size(); i++) {
        boolean under = isDivisor || (worked.operation() == Operation.RATIO && i == 1);
        Subject pooled = worked.pooled();
        // A group's own figure stands in place of those of all its members, though not of the
        // others.
        if (pooled != null
            && worked.without() == null
            && worked.parts().get(i) instanceof Figure.Read read) {
          Key key = read.key();
          want(read.indicator(), new Key(key.indicator(), pooled, key.period(), key.dims()), under);
        } else {
          want(worked.parts().get(i), under);
        }
      }
    }
  }

  private void want(Indicator indicator, Key key, boolean isDivisor) {
    indicators.put(key, indicator);
    if (!values.containsKey(key)) {
      Exact alike = alike(key);
      values.put(key, alike == null ? usual(indicator, key, isDivisor) : alike);
    }
  }

  /** What the figure already is for another dimension value, or null. */
  private @Nullable Exact alike(Key key) {
    for (Map.Entry<Key, Exact> each : values.entrySet()) {
      Key other = each.getKey();
      if (other.indicator().equals(key.indicator())
          && other.subject().equals(key.subject())
          && other.period().equals(key.period())) {
        return each.getValue();
      }
    }
    return null;
  }

  private Exact usual(Indicator indicator, Key key, boolean isDivisor) {
    return switch (indicator.kind()) {
      case FLAG -> Exact.ONE;
      case DAY -> Exact.of(asOf.toEpochDay() - APART);
      case RANK -> Exact.of(APART);
      case SHARE -> Exact.of(1, 2);
      case COUNT, AMOUNT -> Exact.of(isDivisor ? divisor : divisor / PART + APART * others(key));
      case GRADE -> Exact.of(APART);
    };
  }

  /** Of how many other subjects there is the same figure already, so that no two are the same. */
  private long others(Key key) {
    return values.keySet().stream()
        .filter(other -> other.indicator().equals(key.indicator())
            && other.period().equals(key.period())
            && other.dims().equals(key.dims()))
        .count();
  }

  /** The figure of an observation made up here, or what was read. */
  Range range(Figure.Read read) {
    Exact value = values.get(read.key());
    return value == null ? read.range() : Range.exactly(value);
  }

  /** The value of a figure. */
  Exact value(Key key) {
    return values.getOrDefault(key, Exact.ZERO);
  }

  /** The indicator of a figure. */
  Indicator indicator(Key key) {
    return Objects.requireNonNull(indicators.get(key));
  }

  /** Gives figures other values. */
  void set(Map<Key, Exact> others) {
    values.putAll(others);
  }

  /** The values of all figures, to go back to. */
  Map<Key, Exact> values() {
    return new TreeMap<>(values);
  }

  /** The figures as facts. */
  Facts facts() {
    List<Observation> observations = new ArrayList<>();
    values.forEach((key, value) -> observations.add(Observation.of(key, new Reading.Known(value))));
    return new Facts(observations, entries);
  }
}
