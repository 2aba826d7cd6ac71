package dk.pejl.rules.indicator;

import dk.pejl.indicator.Source;
import dk.pejl.indicator.Source.Certainty;
import dk.pejl.wording.Wording;

/** Where the figures of the plans are kept, by those that keep many of them. */
final class Kilder {
  /** The municipality's own records, assumed where a plan names none. */
  static final Source EGEN_OPFOELGNING =
      egne(Certainty.UNSURE, "kommunens egen opfølgning", "the municipality's own records");

  private Kilder() {}

  /** Records of the municipality's or of a partner's. */
  static Source egne(Certainty certainty, String da, String en) {
    return new Source(Source.OWN_RECORDS, da, "", certainty, new Wording(da, en));
  }

  /** A table of Statistics Denmark's. */
  static Source statistik(Certainty certainty, String table, String dimensions) {
    return new Source(
        "Danmarks Statistik",
        table,
        dimensions,
        certainty,
        new Wording("Danmarks Statistik, " + table, "Statistics Denmark, " + table));
  }

  /** A table of jobindsats.dk. */
  static Source jobindsats(Certainty certainty, String table, String dimensions) {
    return new Source(
        "jobindsats", table, dimensions, certainty, Wording.same("jobindsats.dk, " + table));
  }
}
