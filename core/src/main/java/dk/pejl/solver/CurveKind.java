package dk.pejl.solver;

import dk.pejl.quantity.Operation;
import java.util.ArrayList;
import java.util.List;

/** What sort of curve a figure is, between its breaks, in the change of one figure it is worked out from. */
enum CurveKind {
  /** It stays the same. */
  NONE,
  /** It is a straight line. */
  STRAIGHT,
  /** It is a ratio of two straight lines, and so meets a value once at most. */
  RATIO,
  /** It may turn back. */
  OTHER;

  /** The kind of what an operation makes of parts on the move. */
  static CurveKind of(Operation operation, List<Curve> moving) {
    List<CurveKind> parts = new ArrayList<>(moving.size());
    for (Curve part : moving) {
      parts.add(part.kind());
    }
    return switch (operation) {
      case SUM, DIFFERENCE, MEAN, COUNT, LEAST, GREATEST, WITHIN -> sum(parts);
      case PRODUCT -> product(parts);
      case RATIO -> ratio(parts.get(0), parts.get(1));
      // A place stays the same until the first passes another, which is a break.
      case RANK -> sum(parts) == OTHER ? OTHER : NONE;
    };
  }

  private static CurveKind most(List<CurveKind> parts) {
    CurveKind most = NONE;
    for (CurveKind part : parts) {
      most = part.compareTo(most) > 0 ? part : most;
    }
    return most;
  }

  private static int moving(List<CurveKind> parts) {
    int moving = 0;
    for (CurveKind part : parts) {
      moving += part == NONE ? 0 : 1;
    }
    return moving;
  }

  /** Also of those of which one may pass the other: where, is a matter of their difference. */
  private static CurveKind sum(List<CurveKind> parts) {
    CurveKind most = most(parts);
    return most == RATIO && moving(parts) > 1 ? OTHER : most;
  }

  private static CurveKind product(List<CurveKind> parts) {
    return moving(parts) > 1 ? OTHER : most(parts);
  }

  private static CurveKind ratio(CurveKind numerator, CurveKind denominator) {
    if (denominator == NONE) {
      return numerator;
    }
    boolean straight = numerator != RATIO && denominator != RATIO;
    boolean other = numerator == OTHER || denominator == OTHER;
    return !other && (straight || numerator == NONE) ? RATIO : OTHER;
  }
}
