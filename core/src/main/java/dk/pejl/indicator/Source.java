package dk.pejl.indicator;

import dk.pejl.wording.Wording;

/**
 * Where the figures of an indicator can be had: a system, in it a table, and how sure that is.
 *
 * @param system the register, or who keeps the figures; a proper name is the same in both languages
 * @param table the table in it, by its code, or empty
 * @param dimensions the dimensions of the table and what to choose of them, or empty
 * @param certainty how sure it is that the figures are found there
 */
public record Source(Wording system, String table, String dimensions, Certainty certainty) {

  /** How sure a source is. */
  public enum Certainty {
    /** Table and codes have been seen, or the plan names the records. */
    SURE("sure", new Wording("sikker", "sure")),
    /** The table has been seen, what to choose in it has not. */
    PARTLY("partly", new Wording("delvis sikker", "partly sure")),
    /** Assumed: whoever keeps the figures has to tell. */
    UNSURE("unsure", new Wording("usikker", "unsure"));

    private final String id;
    private final Wording wording;

    Certainty(String id, Wording wording) {
      this.id = id;
      this.wording = wording;
    }

    /** The name of this certainty in files. */
    public String id() {
      return id;
    }

    /** The word for it. */
    public Wording wording() {
      return wording;
    }
  }

  /** A table that has been seen, with its dimensions, in a system of that name. */
  public static Source sure(String system, String table, String dimensions) {
    return new Source(Wording.same(system), table, dimensions, Certainty.SURE);
  }

  /** A table that has been seen, of which the codes have not, in a system of that name. */
  public static Source partly(String system, String table, String dimensions) {
    return new Source(Wording.same(system), table, dimensions, Certainty.PARTLY);
  }

  /** A table that is assumed, or empty where none is known, in a system of that name. */
  public static Source unsure(String system, String table, String dimensions) {
    return new Source(Wording.same(system), table, dimensions, Certainty.UNSURE);
  }

  /** Records that have no table and are known to have the figures, such as the plan itself. */
  public static Source sure(Wording records) {
    return new Source(records, "", "", Certainty.SURE);
  }

  /** Records that are assumed to have the figures, such as the municipality's own. */
  public static Source unsure(Wording records) {
    return new Source(records, "", "", Certainty.UNSURE);
  }
}
