package dk.pejl.claim;

import dk.pejl.figure.Figure;
import java.util.List;

/** What sort of curve a figure is, between its breaks, in the change of one figure it is worked out from. */
enum Bend {
  /** It stays the same. */
  NONE,
  /** It is a straight line. */
  STRAIGHT,
  /** It is a ratio of two straight lines, and so meets a value once at most. */
  RATIO,
  /** It may turn back. */
  OTHER;

  /** The bend of a figure as the other one moves. */
  static Bend of(Figure figure, Move move) {
    if (figure instanceof Figure.Instead instead) {
      return of(instead.used(), move);
    }
    if (!(figure instanceof Figure.Worked worked)) {
      return move.isIn(figure) ? STRAIGHT : NONE;
    }
    List<Bend> parts = worked.parts().stream().map(part -> of(part, move)).toList();
    return switch (worked.operation()) {
      case SUM, DIFFERENCE, MEAN, COUNT, LEAST, GREATEST, WITHIN -> sum(parts);
      case PRODUCT -> product(parts);
      case RATIO -> ratio(parts.get(0), parts.get(1));
      // A place stays the same until the first passes another, which is a break.
      case RANK -> sum(parts) == OTHER ? OTHER : NONE;
    };
  }

  private static Bend most(List<Bend> parts) {
    return parts.stream().max(Bend::compareTo).orElse(NONE);
  }

  private static long moving(List<Bend> parts) {
    return parts.stream().filter(part -> part != NONE).count();
  }

  /** Also of those of which one may pass the other: where, is a matter of their difference. */
  private static Bend sum(List<Bend> parts) {
    Bend most = most(parts);
    return most == RATIO && moving(parts) > 1 ? OTHER : most;
  }

  private static Bend product(List<Bend> parts) {
    return moving(parts) > 1 ? OTHER : most(parts);
  }

  private static Bend ratio(Bend numerator, Bend denominator) {
    if (denominator == NONE) {
      return numerator;
    }
    boolean straight = numerator != RATIO && denominator != RATIO;
    boolean other = numerator == OTHER || denominator == OTHER;
    return !other && (straight || numerator == NONE) ? RATIO : OTHER;
  }
}
