package dk.pejl.reference;

/** How a value is to lie to its limit, as the words of a plan say it. */
public enum Order {
  /** <i>Mindst</i>. */
  AT_LEAST,
  /** <i>Højst</i>. */
  AT_MOST,
  /** <i>Over</i>. */
  ABOVE,
  /** <i>Under</i>. */
  BELOW,
  /** <i>Lig med</i>. */
  EQUAL;

  /** Whether it holds when value and limit compare as the sign says: below, at or above. */
  public boolean allows(int sign) {
    return switch (this) {
      case AT_LEAST -> sign >= 0;
      case AT_MOST -> sign <= 0;
      case ABOVE -> sign > 0;
      case BELOW -> sign < 0;
      case EQUAL -> sign == 0;
    };
  }

  /** Whether it holds for every, no or some pair of values of two spans. */
  public Answer between(Span value, Span limit) {
    boolean holdsForSome = false;
    boolean failsForSome = false;
    for (int sign = -1; sign <= 1; sign++) {
      if (value.canCompareAs(sign, limit)) {
        holdsForSome |= allows(sign);
        failsForSome |= !allows(sign);
      }
    }
    return !failsForSome ? Answer.TRUE : !holdsForSome ? Answer.FALSE : Answer.UNKNOWN;
  }
}
