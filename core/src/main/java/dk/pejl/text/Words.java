package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Truth;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;

/** The words for what the core names with ids alone. */
final class Words {
  private static final Wording ALL = new Wording("alle", "all");

  /** How many parts of a claim are to hold. */
  static final Claim.Cases<Wording> DEMANDED = Claim.Cases.of(
      comparison -> ALL,
      all -> ALL,
      any -> new Wording("mindst 1", "at least 1"),
      each -> ALL,
      series -> ALL,
      none -> ALL,
      ifThen -> ifThen.claim().fold(Words.DEMANDED),
      provided -> provided.claim().fold(Words.DEMANDED),
      QuotaTexts::demanded);

  private Words() {}

  static Wording of(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> new Wording("mindst", "at least");
      case AT_MOST -> new Wording("højst", "at most");
      case ABOVE -> new Wording("over", "above");
      case BELOW -> new Wording("under", "below");
      case EQUAL -> new Wording("lig med", "equal to");
    };
  }

  /** What a figure of the unit is a number of. */
  static Wording of(Unit unit) {
    if (unit.equals(Unit.NUMBER)) {
      return new Wording("antal", "number");
    }
    if (unit.equals(Unit.YES_NO)) {
      return new Wording("ja eller nej", "yes or no");
    }
    if (unit.equals(Unit.DATE)) {
      return new Wording("dato", "date");
    }
    if (unit.equals(Unit.RANK)) {
      return new Wording("placering", "place");
    }
    return unit.wording().da().isEmpty() ? Wording.same(unit.id()) : unit.wording();
  }

  /** The grain in the plural. */
  static Wording plural(Grain grain) {
    return switch (grain) {
      case YEAR -> new Wording("år", "years");
      case QUARTER -> new Wording("kvartaler", "quarters");
      case MONTH -> new Wording("måneder", "months");
      case SCHOOL_YEAR -> new Wording("skoleår", "school years");
      case DAY -> new Wording("dage", "days");
    };
  }

  /** When a demand is to hold that must hold in each period of the grain. */
  static Wording every(Grain grain) {
    return switch (grain) {
      case YEAR -> new Wording("hvert år", "every year");
      case QUARTER -> new Wording("hvert kvartal", "every quarter");
      case MONTH -> new Wording("hver måned", "every month");
      case SCHOOL_YEAR -> new Wording("hvert skoleår", "every school year");
      case DAY -> new Wording("hver dag", "every day");
    };
  }

  static Wording of(Truth truth) {
    return switch (truth) {
      case TRUE -> new Wording("holder", "holds");
      case FALSE -> new Wording("holder ikke", "does not hold");
      case UNKNOWN -> new Wording("kan ikke afgøres", "cannot be decided");
    };
  }

  static Wording of(Operation operation) {
    return switch (operation) {
      case SUM -> new Wording("sum", "sum");
      case DIFFERENCE ->
        new Wording("forskel: den første minus resten", "difference: the first less the rest");
      case PRODUCT -> new Wording("produkt", "product");
      case RATIO -> new Wording("andel: tæller / nævner", "ratio: numerator / denominator");
      case MEAN -> new Wording("middel", "mean");
      case LEAST -> new Wording("den mindste", "the least");
      case GREATEST -> new Wording("den største", "the greatest");
      case COUNT -> new Wording("antal ja", "number of yes");
      case RANK -> new Wording("plads blandt", "place among");
      case WITHIN -> new Wording("mellem de to", "between the two");
    };
  }

  /** What stands between two parts of an operation that a rule writes. */
  static Wording between(Operation operation) {
    return switch (operation) {
      case SUM -> new Wording(" plus ", " plus ");
      case DIFFERENCE -> new Wording(" minus ", " minus ");
      case PRODUCT -> new Wording(" gange ", " times ");
      case RATIO -> new Wording(" divideret med ", " divided by ");
      case WITHIN -> new Wording(" til ", " to ");
      case MEAN, LEAST, GREATEST, COUNT, RANK -> new Wording(" og ", " and ");
    };
  }
}
