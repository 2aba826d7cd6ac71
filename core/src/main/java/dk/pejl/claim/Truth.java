package dk.pejl.claim;

/** Whether a claim holds: for every value its figures can have, for none, or that is open. */
public enum Truth {
  /** It holds for every value. */
  TRUE("true"),
  /** It holds for no value. */
  FALSE("false"),
  /** It holds for some values and not for others, or nothing is known. */
  UNKNOWN("unknown");

  private final String id;

  Truth(String id) {
    this.id = id;
  }

  /** The name of this truth in files. */
  public String id() {
    return id;
  }

  /** The truth of what is shown to hold always, or never, or neither. */
  static Truth of(boolean always, boolean never) {
    return always ? TRUE : never ? FALSE : UNKNOWN;
  }

  /** True if both are, false if either is. */
  public Truth and(Truth other) {
    return this == FALSE || other == FALSE ? FALSE : this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /** True if either is, false if both are. */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /** True if this is false, false if this is true. */
  public Truth not() {
    return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
  }
}
