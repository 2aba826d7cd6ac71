package dk.pejl.fact;

/**
 * Where an observation came from; what is not known is empty.
 *
 * @param system the register or system
 * @param table the table in it
 * @param reference where in the table, such as a query or a cell
 * @param retrieved the ISO date on which it was fetched
 */
public record Provenance(String system, String table, String reference, String retrieved)
    implements Comparable<Provenance> {
  /** Nothing is known of where it came from. */
  public static final Provenance UNKNOWN = new Provenance("", "", "", "");

  /** Orders by the date of retrieval, the latest last. */
  @Override
  public int compareTo(Provenance other) {
    int byDate = retrieved.compareTo(other.retrieved);
    return byDate != 0 ? byDate : text().compareTo(other.text());
  }

  private String text() {
    return system + '\n' + table + '\n' + reference;
  }
}
