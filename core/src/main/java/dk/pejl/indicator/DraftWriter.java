package dk.pejl.indicator;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Place;
import dk.pejl.fact.Reading;
import dk.pejl.quantity.Exact;
import dk.pejl.wording.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** States observations as files do; the way back from {@link Intake}. */
public final class DraftWriter {
  private static final Place NOWHERE = new Place("", 0, "");

  private static final int LONGEST = 60;

  private DraftWriter() {}

  /**
   * Every observation of the facts in the order of their keys, and before each what it said before
   * it was revised. An intake that knows of revisions makes the same facts of them.
   */
  public static Stream<Draft> of(Facts facts, Catalogue catalogue) {
    return facts.observations().mapMulti((observation, drafts) -> {
      observation.superseded().forEach(earlier -> drafts.accept(of(earlier, catalogue)));
      drafts.accept(of(observation, catalogue));
    });
  }

  /** An observation as an intake takes it. */
  public static Draft of(Observation observation, Catalogue catalogue) {
    Key key = observation.key();
    Indicator indicator = catalogue.indicator(key.indicator());
    Reading reading = observation.reading();
    boolean isNumber = reading instanceof Reading.Known || reading instanceof Reading.Masked;
    return new Draft(
        NOWHERE,
        key.indicator(),
        key.subject().toString(),
        key.period().toString(),
        key.dims().values(),
        reading instanceof Reading.Known known ? text(indicator, key, known.value()) : null,
        isNumber ? indicator.unit().id() : null,
        reading instanceof Reading.Masked masked ? bounds(indicator, key, masked) : null,
        reading instanceof Reading.Missing missing ? missing.why().id() : null,
        reading instanceof Reading.Open,
        observation.caveats().isEmpty()
            ? List.of()
            : observation.caveats().stream().map(Caveat::id).toList(),
        observation.symbol(),
        observation.provenance());
  }

  private static List<String> bounds(Indicator indicator, Key key, Reading.Masked masked) {
    return List.of(text(indicator, key, masked.low()), text(indicator, key, masked.high()));
  }

  /** A value of an indicator as a file states it: a decimal, {@code true} or a date. */
  private static String text(Indicator indicator, Key key, Exact value) {
    return switch (indicator.kind()) {
      case FLAG -> String.valueOf(value.signum() != 0);
      case DAY -> LocalDate.ofEpochDay(value.toLong()).toString();
      case COUNT, SHARE, RANK, AMOUNT, GRADE -> decimal(key, indicator.unit().shown(value));
    };
  }

  private static String decimal(Key key, Exact shown) {
    String text = shown.toString();
    if (text.length() > LONGEST || text.indexOf('/') >= 0) {
      throw new Refusal(
          "'" + key + "' er " + text + ", og det kan ikke skrives som et decimaltal på højst "
              + LONGEST + " tegn: indberet et afrundet tal.",
          "'" + key + "' is " + text + ", which cannot be written as a decimal of at most "
              + LONGEST + " characters: supply a rounded figure.");
    }
    return text;
  }
}
