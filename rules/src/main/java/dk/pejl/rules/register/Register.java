package dk.pejl.rules.register;

import dk.pejl.indicator.Catalogue;
import dk.pejl.wording.Wording;
import java.util.Map;

/** Whom figures and goals can be about. */
public final class Register {
  private static final Map<String, Wording> KINDS = Map.ofEntries(
      Map.entry("borger", new Wording("borgere", "citizens")),
      Map.entry("by", new Wording("byer", "towns")),
      Map.entry("dagtilbud", new Wording("dagtilbud", "day-care centres")),
      Map.entry("facilitet", new Wording("faciliteter", "facilities")),
      Map.entry("finansieringspart", new Wording("finansieringsparter", "funders")),
      Map.entry("fokuspunkt", new Wording("fokuspunkter", "focus points")),
      Map.entry("forvaltning", new Wording("forvaltninger", "departments")),
      Map.entry("indsats", new Wording("indsatser", "initiatives")),
      Map.entry("institution", new Wording("institutioner", "institutions")),
      Map.entry("kommune", new Wording("kommuner", "municipalities")),
      Map.entry("land", new Wording("lande", "countries")),
      Map.entry("landsdel", new Wording("landsdele", "parts of the country")),
      Map.entry("lokalsamfund", new Wording("lokalsamfund", "local communities")),
      Map.entry("omraade", new Wording("områder", "areas")),
      Map.entry("plejehjem", new Wording("plejehjem", "care homes")),
      Map.entry("projekt", new Wording("projekter", "projects")),
      Map.entry("region", new Wording("regioner", "regions")),
      Map.entry("skole", new Wording("skoler", "schools")),
      Map.entry("virksomhed", new Wording("virksomheder", "companies")));

  private Register() {}

  /** Adds the municipalities, the groups and every other kind of subject; more than once is fine. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.official(Kommuner.KIND, Kommuner.all());
    KINDS.forEach(catalogue::kind);
    Grupper.all().forEach(catalogue::add);
  }
}
