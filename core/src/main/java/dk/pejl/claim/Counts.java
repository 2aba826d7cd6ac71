package dk.pejl.claim;

import dk.pejl.claim.Claim.Each;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.util.List;
import java.util.function.Function;

/** What is counted of the units for which a claim holds. */
public enum Counts {
  /** How many they are. */
  NUMBER("number", Unit.NUMBER),
  /** How large a share they are of the units that are meant. */
  SHARE("share", Unit.PERCENT);

  private final String id;
  private final Unit unit;

  Counts(String id, Unit unit) {
    this.id = id;
    this.unit = unit;
  }

  /** The name of this in files. */
  public String id() {
    return id;
  }

  /** The unit of the figure. */
  public Unit unit() {
    return unit;
  }

  /** The figure of so many that hold among so many that are meant. */
  Exact of(int holding, int meant) {
    return this == NUMBER ? Exact.of(holding) : Exact.of(holding, meant);
  }

  /**
   * What is known of the figure, unit by unit: one that may not be meant stands among those that hold
   * and those that are meant, or in neither. Where none is surely meant next to nothing is known.
   */
  Range of(List<Each.Unit> units, Function<Claim, Truth> truth) {
    Tried tried = new Tried();
    units.forEach(unit -> tried.add(unit.meantBy(truth), truth.apply(unit.claim())));
    return tried.meant == 0 ? unknown() : tried.range();
  }

  /** What is known of it where no unit is surely meant. */
  Range unknown() {
    return this == NUMBER ? Range.FROM_ZERO : Range.NO_OR_YES;
  }

  /** The units tried so far: as few of them holding as can be, and as many. */
  private final class Tried {
    private int meant;
    private int fewest;
    private int fewestOf;
    private int most;
    private int mostOf;

    private void add(Truth in, Truth holds) {
      boolean isSure = in == Truth.TRUE;
      boolean canBeMeant = in != Truth.FALSE;
      meant += isSure ? 1 : 0;
      fewest += isSure && holds == Truth.TRUE ? 1 : 0;
      fewestOf += isSure || (canBeMeant && holds != Truth.TRUE) ? 1 : 0;
      most += canBeMeant && holds != Truth.FALSE ? 1 : 0;
      mostOf += isSure || (canBeMeant && holds != Truth.FALSE) ? 1 : 0;
    }

    private Range range() {
      return Range.between(of(fewest, fewestOf), of(most, mostOf));
    }

    private Exact of(int holding, int of) {
      return Counts.this.of(holding, of);
    }
  }
}
