package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;

/** Puts into words whether something happened in time. */
final class DayClauses {
  private final Names names;
  private final Numbers numbers;
  private final Clauses clauses;

  DayClauses(Names names, Clauses clauses) {
    this.names = names;
    this.numbers = names.numbers();
    this.clauses = clauses;
  }

  /** Whether something happened in time, and not before it counts. */
  String from(Claim.Comparison earliest, Claim.Comparison latest) {
    String from = numbers.stated(((Side.Limit) earliest.limit()).value(), Unit.DATE);
    return earliest.truth() == Truth.FALSE
        ? clauses.comparison(earliest)
            + names.say(", og det tæller først fra da af", ", and it counts only from then on")
        : clauses.comparison(latest)
            + names.say("; det tæller fra og med den " + from, "; it counts from " + from + " on");
  }

  /** Whether a day is not before another. */
  private String atEarliest(Claim.Comparison comparison, Side.Measured measured, Side.Limit limit) {
    String from = numbers.stated(limit.value(), Unit.DATE);
    String whose = whose(measured);
    Exact day = measured.range().value();
    if (day == null) {
      return comparison.truth() == Truth.TRUE
          ? names.say(
              "ikke sket" + whose + " før den " + from, "not happened" + whose + " before " + from)
          : names.say(
              "det vides ikke, om det er sket" + whose + " før den " + from,
              "it is not known whether it happened" + whose + " before " + from);
    }
    String on = numbers.stated(day, Unit.DATE);
    boolean early = comparison.truth() == Truth.FALSE;
    String distance = Written.of(comparison, numbers).distance();
    String to = day.equals(limit.value()) ? "" : ", " + distance + names.say(" den ", " ") + from;
    return names.say(
        "sket" + whose + (early ? " allerede den " : " den ") + on + to,
        "happened" + whose + (early ? " already on " : " on ") + on + to);
  }

  /** How a day lies to the one that it is held against. */
  String of(Claim.Comparison comparison, Side.Measured measured, Side.Limit limit) {
    return comparison.relation() == Relation.AT_LEAST
        ? atEarliest(comparison, measured, limit)
        : atLatest(comparison, measured, limit);
  }

  private String atLatest(Claim.Comparison comparison, Side.Measured measured, Side.Limit limit) {
    Range range = measured.range();
    String by = numbers.stated(limit.value(), Unit.DATE);
    String whose = whose(measured);
    Exact day = range.value();
    if (day == null) {
      return comparison.truth() == Truth.FALSE
          ? names.say("ikke sket" + whose + " pr. " + by, "not happened" + whose + " by " + by)
          : names.say(
              "det vides ikke, om det er sket" + whose + " pr. " + by,
              "it is not known whether it happened" + whose + " by " + by);
    }
    String on = numbers.stated(day, Unit.DATE);
    if (day.equals(limit.value())) {
      return names.say(
          "sket" + whose + " netop den " + on, "happened" + whose + " on the very day, " + on);
    }
    String distance = Written.of(comparison, numbers).distance();
    boolean late = day.compareTo(limit.value()) > 0;
    return names.say(
        (late ? "sker" + whose + " først den " : "sket" + whose + " den ") + on + ", " + distance
            + " den " + by,
        (late ? "happens" + whose + " only on " : "happened" + whose + " on ") + on + ", "
            + distance + " " + by);
  }

  private String whose(Side.Measured measured) {
    return clauses.whose(measured.at().subject()) + names.dims(measured.at().dims());
  }
}
