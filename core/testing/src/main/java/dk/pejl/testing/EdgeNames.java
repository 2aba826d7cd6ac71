package dk.pejl.testing;

import dk.pejl.wording.Wording;

/** Names the scenarios at a limit, such as {@code del 2 lige under grænsen}. */
final class EdgeNames {
  private static final Wording BEYOND = new Wording(
      "med flere eller færre andre dele end nok", "with more or fewer others than enough");

  private EdgeNames() {}

  /** What is said of a part on which all turns, just below its limit (-1), at it (0) or just above (1). */
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
