package dk.pejl.testing;

import dk.pejl.wording.Wording;

/** What scenarios at the edges of a goal are called. */
final class EdgeNames {
  private EdgeNames() {}

  /** Asked before the deadline. */
  static final Wording NOT_YET = new Wording("fristen er ikke nået", "the deadline has not come");

  private static final Wording BEYOND = new Wording(
      "med flere eller færre andre dele end nok", "with more or fewer others than enough");

  /** Which part lies how to its limit. */
  static Wording of(DecisivePart decisive, int sign) {
    Wording where = switch (sign) {
      case -1 -> new Wording("lige under grænsen", "just below the limit");
      case 0 -> new Wording("på grænsen", "at the limit");
      default -> new Wording("lige over grænsen", "just above the limit");
    };
    Wording part = decisive.part();
    Wording at =
        part.en().isEmpty() ? where : new Wording("del", "part").then(part).then(where);
    Wording name = decisive.isOfCondition()
        ? new Wording("betingelsen", "the condition").then(at)
        : decisive.isOfProviso() ? new Wording("forudsætningen", "the proviso").then(at) : at;
    return decisive.isBeyond() ? name.then(BEYOND) : name;
  }
}
