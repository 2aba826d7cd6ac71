package dk.pejl.indicator;

import dk.pejl.wording.Wording;

/**
 * Where the figures of an indicator can be had: a system, in it a table, and how sure that is.
 *
 * @param system the register that has the figures, or {@code own records}
 * @param table the table in it by its code, or which records; or empty
 * @param dimensions the dimensions of the table and what to choose of them, or empty
 * @param certainty how sure it is that the figures are found there
 * @param name what readers call it
 */
public record Source(
    String system, String table, String dimensions, Certainty certainty, Wording name) {
  /** The system of figures that whoever is judged, or a partner, keeps itself. */
  public static final String OWN_RECORDS = "own records";

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

  private static Source of(String system, String table, String dimensions, Certainty certainty) {
    String name = table.isEmpty() ? system : system + ", " + table;
    return new Source(system, table, dimensions, certainty, Wording.same(name));
  }

  /** A table that has been seen, with its dimensions. */
  public static Source sure(String system, String table, String dimensions) {
    return of(system, table, dimensions, Certainty.SURE);
  }

  /** A table that has been seen, of which the codes have not. */
  public static Source partly(String system, String table, String dimensions) {
    return of(system, table, dimensions, Certainty.PARTLY);
  }

  /** A table that is assumed, or empty where none is known. */
  public static Source unsure(String system, String table, String dimensions) {
    return of(system, table, dimensions, Certainty.UNSURE);
  }

  /** Records that are known to have the figures, such as the plan itself. */
  public static Source sure(Wording records) {
    return records(records, Certainty.SURE);
  }

  /** Records that are assumed to have the figures, such as the municipality's own. */
  public static Source unsure(Wording records) {
    return records(records, Certainty.UNSURE);
  }

  private static Source records(Wording name, Certainty certainty) {
    return new Source(OWN_RECORDS, name.da(), "", certainty, name);
  }

  /** The same source by what readers call it. */
  public Source named(String da, String en) {
    return new Source(system, table, dimensions, certainty, new Wording(da, en));
  }
}
