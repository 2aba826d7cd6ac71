package dk.pejl.rules.register;

import dk.pejl.fact.Group;
import dk.pejl.fact.Subject;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The groups of municipalities that plans compare with. */
public final class Grupper {
  /** The six municipalities around Aabenraa that the CSR strategy looks to. */
  public static final Group OMEGNSKOMMUNER = group(
      "omegnskommuner",
      new Wording("omegnskommunerne", "the neighbouring municipalities"),
      "510",
      "540",
      "550",
      "561",
      "575",
      "621");

  /** The twelve municipalities of the regional labour market council, Aabenraa among them. */
  public static final Group RAR_SYDJYLLAND = group(
      "rar-sydjylland",
      new Wording("RAR Sydjylland", "RAR Sydjylland (the labour market region)"),
      "510",
      "530",
      "540",
      "550",
      "561",
      "563",
      "573",
      "575",
      "580",
      "607",
      "621",
      "630");

  /** Sønderjylland without Aabenraa. */
  public static final Group OEVRIGE_SOENDERJYSKE = group(
      "oevrige-soenderjyske",
      new Wording("de øvrige sønderjyske kommuner", "the other municipalities of Sønderjylland"),
      "510",
      "540",
      "550");

  private Grupper() {}

  /** Every group. */
  public static List<Group> all() {
    return List.of(OMEGNSKOMMUNER, RAR_SYDJYLLAND, OEVRIGE_SOENDERJYSKE);
  }

  private static Group group(String id, Wording name, String... codes) {
    return new Group(
        Subject.parse(Subject.GROUP + ":" + id),
        name,
        Stream.of(codes).map(Kommuner::of).toList());
  }
}
