package dk.pejl.reference;

/** Yes, no, or not to be told. */
public enum Answer {
  /** It holds. */
  TRUE,
  /** It does not hold. */
  FALSE,
  /** It cannot be told. */
  UNKNOWN
}
