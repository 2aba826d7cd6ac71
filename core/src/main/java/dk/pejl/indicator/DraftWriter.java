package dk.pejl.indicator;

import dk.pejl.fact.Caveat;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Place;
import dk.pejl.fact.Reading;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
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
      String indicator = observation.key().indicator();
      // Facts may come from one who knows more indicators than the catalogue at hand.
      Unit read = catalogue.has(indicator) ? null : facts.unit(indicator);
      Unit unit = read == null ? catalogue.indicator(indicator).unit() : read;
      observation.superseded().forEach(earlier -> drafts.accept(of(earlier, unit)));
      drafts.accept(of(observation, unit));
    });
  }

  /** An observation as an intake takes it. */
  public static Draft of(Observation observation, Catalogue catalogue) {
    return of(observation, catalogue.indicator(observation.key().indicator()).unit());
  }

  private static Draft of(Observation observation, Unit unit) {
    Key key = observation.key();
    Reading reading = observation.reading();
    boolean isNumber = reading instanceof Reading.Known || reading instanceof Reading.Masked;
    return new Draft(
        NOWHERE,
        key.indicator(),
        key.subject().toString(),
        key.period().toString(),
        key.dims().values(),
        reading instanceof Reading.Known known ? text(unit, key, known.value()) : null,
        isNumber ? unit.id() : null,
        reading instanceof Reading.Masked masked ? bounds(unit, key, masked) : null,
        reading instanceof Reading.Missing missing ? missing.why().id() : null,
        reading instanceof Reading.Open,
        observation.caveats().isEmpty()
            ? List.of()
            : observation.caveats().stream().map(Caveat::id).toList(),
        observation.symbol(),
        observation.provenance());
  }

  private static List<String> bounds(Unit unit, Key key, Reading.Masked masked) {
    return List.of(text(unit, key, masked.low()), text(unit, key, masked.high()));
  }

  /** A value in a unit as a file states it: a decimal, {@code true} or a date. */
  private static String text(Unit unit, Key key, Exact value) {
    if (unit.equals(Unit.YES_NO)) {
      return String.valueOf(value.signum() != 0);
    }
    return unit.equals(Unit.DATE)
        ? LocalDate.ofEpochDay(value.toLong()).toString()
        : decimal(key, unit.shown(value));
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
