package dk.pejl.rules.indicator;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;

/** Projects: when their deliverables are begun and finished, and whether their efforts are running. */
public final class Projekter {
  private static final Indicator LEVERANCE_AFSLUTTET = Indicator.day("leverance-afsluttet")
      .named("Leverance afsluttet", "Deliverable completed")
      .defined(
          "Den første dag, hvor leverancen var færdig, vedtaget, afholdt eller i brug. Projektet"
              + " hedder som målet uden planens navn.",
          "The first day on which the deliverable was finished, adopted, held or in use. The"
              + " project is called like the goal without the name of the plan.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("projekt");

  private static final Indicator LEVERANCE_PAABEGYNDT = Indicator.day("leverance-paabegyndt")
      .named("Leverance påbegyndt", "Deliverable begun")
      .defined(
          "Den første dag, hvor arbejdet med leverancen faktisk var i gang. Projektet hedder som"
              + " målet uden planens navn.",
          "The first day on which work on the deliverable was actually under way. The project is"
              + " called like the goal without the name of the plan.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("projekt");

  private static final Indicator INDSATS_I_DRIFT = Indicator.flag("indsats-i-drift")
      .named("Indsats i drift", "Effort in operation")
      .defined(
          "Om indsatsen eller aktiviteten har været i gang i året. Projektet hedder som målet uden"
              + " planens navn, eller som målets formel siger.",
          "Whether the effort or activity was running in the year. The project is called like the"
              + " goal without the name of the plan, or as the goal's formula says.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("projekt");

  private Projekter() {}

  /** Adds every indicator of projects. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(LEVERANCE_AFSLUTTET, LEVERANCE_PAABEGYNDT, INDSATS_I_DRIFT);
  }
}
