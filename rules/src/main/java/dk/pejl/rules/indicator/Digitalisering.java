package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Unit;
import java.time.LocalDate;

/** Digital skills, tools and services of the municipality. */
public final class Digitalisering {
  private static final Indicator DIGITALE_REDSKABER_UDVIKLET = Indicator.count(
          "digitale-redskaber-udviklet")
      .named("Egenudviklede digitale redskaber", "Digital tools developed in-house")
      .defined(
          "Digitale redskaber for de ansatte, som kommunen selv har lavet og taget i brug i"
              + " året.",
          "Digital tools for the staff that the municipality itself made and put to use in"
              + " the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator VALGHANDLINGER_DIGITALE_MULIGE = Indicator.count(
          "valghandlinger-digitale-mulige")
      .named(
          "Valghandlinger med mulighed for digitale løsninger",
          "Elections where digital solutions were possible")
      .defined(
          "Årets valghandlinger, hvor digitale løsninger var mulige.",
          "The year's elections where digital solutions were possible.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator VALGHANDLINGER_DIGITAL_ANDEL = Indicator.share(
          "valghandlinger-digital-andel")
      .named("Valghandlinger med digitale løsninger", "Elections run with digital solutions")
      .defined(
          "Hvor stor en del af årets valghandlinger, hvor digitale løsninger var mulige, der"
              + " faktisk brugte dem.",
          "How large a part of the year's elections where digital solutions were possible"
              + " actually used them.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator EFFEKTIVISERINGSGEVINST_ROBOTTER = Indicator.amount(
          "effektiviseringsgevinst-robotter", Unit.KRONER)
      .named("Effektiviseringsgevinst ved automatisering", "Efficiency gain from automation")
      .defined(
          "Det, som robotter og automatisering gav i året, i penge eller i tid regnet om til"
              + " penge.",
          "What robots and automation gained in the year, in money or in time turned into"
              + " money.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator ROBOTTER_INDFOERT = Indicator.count("robotter-indfoert")
      .named("Indførte softwarerobotter", "Software robots introduced")
      .defined(
          "Nye softwarerobotter taget i brug i året inden for økonomi, personale eller andet.",
          "New software robots put to use in the year in finance, personnel or other fields.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("omraade", "oekonomi", "personale", "andet");

  private static final Indicator ROBOTTER_INDFOERT_I_ALT = Indicator.count(
          "robotter-indfoert-i-alt")
      .named("Indførte softwarerobotter i alt", "Software robots introduced in all")
      .defined(
          "Nye softwarerobotter taget i brug i året på alle områder.",
          "New software robots put to use in the year in all fields.")
      .of("kommune")
      .as(sumOver(Formula.of(ROBOTTER_INDFOERT), "omraade", "oekonomi", "personale", "andet"));

  private static final Indicator SKAERMBESOEG_TILBUDT_ANDEL = Indicator.share(
          "skaermbesoeg-tilbudt-andel")
      .named("Andel tilbudt skærmbesøg", "Share offered screen visits")
      .defined(
          "Hvor stor en del af dem, der får hjemmehjælp, bostøtte eller sygepleje, der er tilbudt"
              + " besøg på skærm.",
          "How large a part of those with home help, support at home or home nursing has been"
              + " offered visits by screen.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("ydelse", "hjemmehjaelp", "bostoette", "sygepleje");

  private static final Indicator GENOPTRAENING_DIGITAL_ANDEL = Indicator.share(
          "genoptraening-digital-andel")
      .named("Genoptræningsforløb med digital teknologi", "Rehabilitation with digital technology")
      .defined(
          "Af de genoptræningsforløb, hvor terapeuten i journalen har vurderet, at digital"
              + " træning vil gavne borgeren: hvor stor en del der faktisk har den med.",
          "Of the rehabilitation courses where the therapist has judged in the record that"
              + " digital training will benefit the citizen: how large a part actually includes"
              + " it.")
      .from(Kilder.egne(UNSURE, "kommunens omsorgsjournal", "the municipality's care records"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator FACILITET_DIGITAL_BOOKING = Indicator.flag(
          "facilitet-digital-booking")
      .named("Digital booking af facilitet", "Facility bookable online")
      .defined(
          "Om man digitalt kan finde, booke og få adgang til faciliteten for idræt, fritid"
              + " eller kultur.",
          "Whether the facility for sports, leisure or culture can be found, booked and"
              + " entered digitally.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("facilitet");

  private static final Indicator RYGSAEK_DIGITALE_TILBUD = Indicator.count(
          "rygsaek-digitale-tilbud")
      .named(
          "Digitale tilbud i den børnekulturelle rygsæk", "Digital offers in the culture backpack")
      .defined(
          "De af årets tilbud i den børnekulturelle rygsæk, der skal give børn og unge"
              + " digital dannelse.",
          "Those of the year's offers in the children's culture backpack that are to give"
              + " digital literacy.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator VENTETID_BORGERSERVICE = Indicator.amount(
          "ventetid-borgerservice", Unit.of("minutter", "minutter", "minutes"))
      .named("Ventetid i Borgerservice", "Waiting time at Citizen Service")
      .defined(
          "Hvor længe de, der møder op i Borgerservice, i gennemsnit venter.",
          "How long those who come to Citizen Service wait on average.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator MIFARE_I_BRUG = Indicator.flag("mifare-i-brug")
      .named("Mifare i brug", "Mifare in use")
      .defined(
          "Om skolen, daginstitutionen eller plejehjemmet har taget kortløsningen Mifare i brug.",
          "Whether the school, day-care institution or care home has taken the card solution"
              + " Mifare into use.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("institution", "skole", "dagtilbud", "plejehjem")
      .by("institutionstype", "skole", "dagtilbud", "plejehjem");

  private Digitalisering() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        DIGITALE_REDSKABER_UDVIKLET,
        VALGHANDLINGER_DIGITALE_MULIGE,
        VALGHANDLINGER_DIGITAL_ANDEL,
        EFFEKTIVISERINGSGEVINST_ROBOTTER,
        ROBOTTER_INDFOERT,
        ROBOTTER_INDFOERT_I_ALT,
        SKAERMBESOEG_TILBUDT_ANDEL,
        GENOPTRAENING_DIGITAL_ANDEL,
        FACILITET_DIGITAL_BOOKING,
        RYGSAEK_DIGITALE_TILBUD,
        VENTETID_BORGERSERVICE,
        MIFARE_I_BRUG);
  }
}
