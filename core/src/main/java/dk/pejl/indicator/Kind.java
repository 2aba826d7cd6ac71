package dk.pejl.indicator;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.wording.Wording;

/** What sort of figure an indicator has, and so which typed evidence a rule matches it with. */
public enum Kind {
  /** A number of things or persons; never negative. */
  COUNT("Count", new Wording("antal", "count"), Range.FROM_ZERO),
  /** A share in per cent. */
  SHARE("Share", new Wording("andel", "share"), Range.ALL),
  /** An amount of some unit. */
  AMOUNT("Amount", new Wording("mængde", "amount"), Range.ALL),
  /** A mark or an index. */
  GRADE("Grade", new Wording("karakter", "grade"), Range.ALL),
  /** Yes or no. */
  FLAG("Flag", new Wording("ja/nej", "yes/no"), Range.NO_OR_YES),
  /** The day on which something happened. */
  DAY("Day", new Wording("dato", "day"), Range.ALL),
  /** A place in an order, 1 being first. */
  RANK("Rank", new Wording("placering", "rank"), Range.atLeast(Exact.ONE));

  private final String evidence;
  private final Wording wording;
  private final Range missing;

  Kind(String evidence, Wording wording, Range missing) {
    this.evidence = evidence;
    this.wording = wording;
    this.missing = missing;
  }

  /** The simple name of the evidence type that a rule writes. */
  public String evidence() {
    return evidence;
  }

  /** The name of this kind for people. */
  public Wording wording() {
    return wording;
  }

  /** Where a figure of this kind can lie when nothing is known of it. */
  public Range missing() {
    return missing;
  }
}
