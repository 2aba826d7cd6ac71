package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;

/** What the growth plan says of its own efforts, and how it is followed up. */
public final class Planopfoelgning {
  private static final Indicator STATUSFORELAEGGELSER = Indicator.count("statusforelaeggelser")
      .named("Statusforelæggelser for Byrådet", "Status reports to the council")
      .defined(
          "Hvor mange gange i året Byrådet har fået forelagt, hvor langt vækstplanen under ét"
              + " er nået.",
          "How many times in the year the council was presented with how far the growth plan"
              + " as a whole has come.")
      .from(Kilder.egne(UNSURE, "byrådets dagsordener", "the council's agendas"))
      .of("kommune");

  private static final Indicator INDSATSER_I_FOKUSPUNKT = Indicator.count("indsatser-i-fokuspunkt")
      .named("Indsatser i fokuspunktet", "Efforts under the focus point")
      .defined(
          "Hvor mange af planens indsatser der hører til fokuspunktet i vækststrategien.",
          "How many of the plan's efforts belong to the focus point of the growth strategy.")
      .from(Kilder.egne(SURE, "Vækstplan 2022 selv", "Vækstplan 2022 itself"))
      .every(Grain.DAY)
      .of("fokuspunkt");

  private static final Indicator TVAERGAAENDE_INDSATSER = Indicator.count("tvaergaaende-indsatser")
      .named("Tværgående indsatser pr. forvaltning", "Cross-cutting efforts per department")
      .defined(
          "Hvor mange indsatser forvaltningen leder eller deltager i sammen med mindst én"
              + " anden.",
          "How many efforts the department leads or takes part in together with at least one"
              + " other.")
      .from(Kilder.egne(SURE, "Vækstplan 2022 selv", "Vækstplan 2022 itself"))
      .every(Grain.DAY)
      .of("forvaltning");

  private static final Indicator ANSVARLIG_FORVALTNING_ANGIVET = Indicator.flag(
          "ansvarlig-forvaltning-angivet")
      .named("Ansvarlig forvaltning angivet", "Responsible department named")
      .defined(
          "Om planen siger, hvilken forvaltning der leder indsatsen.",
          "Whether the plan says which department leads the effort.")
      .from(Kilder.egne(SURE, "Vækstplan 2022 selv", "Vækstplan 2022 itself"))
      .every(Grain.DAY)
      .of("indsats");

  private static final Indicator MAALSAETNING_2030_ANGIVET = Indicator.flag(
          "maalsaetning-2030-angivet")
      .named("Målsætning for 2030 angivet", "Goal for 2030 named")
      .defined(
          "Om planen ved indsatsen nævner en målsætning for 2030.",
          "Whether the plan names a goal for 2030 at the effort.")
      .from(Kilder.egne(SURE, "Vækstplan 2022 selv", "Vækstplan 2022 itself"))
      .every(Grain.DAY)
      .of("indsats");

  private Planopfoelgning() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        STATUSFORELAEGGELSER,
        INDSATSER_I_FOKUSPUNKT,
        TVAERGAAENDE_INDSATSER,
        ANSVARLIG_FORVALTNING_ANGIVET,
        MAALSAETNING_2030_ANGIVET);
  }
}
