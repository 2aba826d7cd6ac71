package dk.pejl.rules.register;

import dk.pejl.indicator.Catalogue;

/** Whom figures and goals can be about. */
public final class Register {
  private static final String[] KINDS = {
    "borger",
    "by",
    "dagtilbud",
    "facilitet",
    "finansieringspart",
    "fokuspunkt",
    "forvaltning",
    "indsats",
    "institution",
    "land",
    "landsdel",
    "lokalsamfund",
    "omraade",
    "plejehjem",
    "projekt",
    "region",
    "skole",
    "virksomhed"
  };

  private Register() {}

  /** Adds the municipalities, the groups and every other kind of subject; more than once is fine. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.official(Kommuner.KIND, Kommuner.all()).kinds(KINDS);
    Grupper.all().forEach(catalogue::add);
  }
}
