package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.allYes;
import static dk.pejl.indicator.Formula.countOf;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Sund Skole 2020: offers, councils, certificates, Take Action and the gear bank. */
public final class SundSkole {
  private static final Indicator PARTNERSKABSAFTALER = Indicator.count("partnerskabsaftaler")
      .named("Partnerskabsaftaler", "Partnership agreements")
      .defined(
          "Aftaler i kraft ved årets udgang mellem skoler og foreninger, erhvervsliv eller"
              + " kulturliv.",
          "Agreements in force at the end of the year between schools and associations,"
              + " business or culture.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator BENYTTER_DYNAMOEN = Indicator.flag("benytter-dynamoen")
      .named("Skolen benytter Dynamoen", "School uses Dynamoen")
      .defined(
          "Om skolen i året har brugt mindst ét af Dynamoens tilbud.",
          "Whether the school used at least one of Dynamoen's offers in the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("skole")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator HAR_SUNDHEDSRAAD = Indicator.flag("har-sundhedsraad")
      .named("Skolen har sundheds- og bevægelsesråd", "School has a health and movement council")
      .defined(
          "Om skolens sundheds- og bevægelsesråd er nedsat.",
          "Whether the school's health and movement council has been set up.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator CERTIFICEREDE_IDRAETSSKOLER = Indicator.count(
          "certificerede-idraetsskoler")
      .named("Skoler certificeret som idrætsskoler", "Schools certified as sports schools")
      .defined(
          "Skoler, der i skoleåret fik certifikat som idrætsskole.",
          "Schools that were certified as sports schools in the school year.")
      .from(Kilder.egne(
          UNSURE, "Aktiv Aabenraa / Børn og Skole", "Aktiv Aabenraa / Children and Schools"))
      .every(Grain.SCHOOL_YEAR)
      .of("kommune");

  private static final Indicator CERTIFICEREDE_BEVAEGELSESSKOLER = Indicator.count(
          "certificerede-bevaegelsesskoler")
      .named("Skoler certificeret som bevægelsesskoler", "Schools certified as movement schools")
      .defined(
          "Skoler, der i skoleåret fik certifikat som bevægelsesskole.",
          "Schools that were certified as movement schools in the school year.")
      .from(Kilder.egne(
          UNSURE, "Aktiv Aabenraa / Børn og Skole", "Aktiv Aabenraa / Children and Schools"))
      .every(Grain.SCHOOL_YEAR)
      .of("kommune");

  private static final Indicator BEVAEGELSE_UNDERVISERE_ANDEL = Indicator.share(
          "bevaegelse-undervisere-andel")
      .named("Undervisere, der bruger bevægelse", "Teachers using movement")
      .defined(
          "Hvor stor en del af skolens undervisere der i kommunens rundspørge i året svarer, at de"
              + " bruger bevægelse til at nå fagenes mål.",
          "How large a part of the school's teachers answers in the municipality's survey of the"
              + " year that they use movement to reach the goals of the subjects.")
      .from(Kilder.egne(
          UNSURE, "kommunens rundspørge på skolerne", "the municipality's survey at the schools"))
      .of("skole")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator IDRAET_NIVEAU = Indicator.grade(
          "idraet-niveau", Unit.of("karakter", "karakterpoint", "marks"))
      .named("Standpunkt i idræt", "Year mark in sports")
      .defined(
          "Gennemsnittet af de afsluttende standpunktskarakterer i idræt på 9. klassetrin på"
              + " kommunens skoler.",
          "The average of the final year marks in sports in the 9th form at the municipality's"
              + " schools.")
      .from(new Source(
          "STIL / uddannelsesstatistik.dk",
          "GS / KARA for year marks, else the schools' own records",
          "Fag=Idræt, Skoleår, kommune",
          UNSURE,
          new Wording(
              "uddannelsesstatistik.dk (STIL), ellers skolernes egne optegnelser, GS / KARA",
              "uddannelsesstatistik.dk (STIL), else the schools' own records, GS / KARA")))
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator UDBYDER_TAKE_ACTION = Indicator.flag("udbyder-take-action")
      .named("Skolen udbyder Take Action", "School offers Take Action")
      .defined(
          "Om Take Action er et valgfag på skolen i skoleåret.",
          "Whether Take Action is an elective at the school in the school year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator INTEGRERER_TAKE_ACTION = Indicator.flag("integrerer-take-action")
      .named("Skolen integrerer Take Action", "School integrates Take Action")
      .defined(
          "Om Take Action er en del af anden undervisning på skolen i skoleåret.",
          "Whether Take Action is part of other teaching at the school in the school year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator ELEVRAAD_TAKE_ACTION = Indicator.flag("elevraad-take-action")
      .named("Elevrådet opkvalificeret", "Pupil council trained")
      .defined(
          "Om skolens elevråd, når året er omme, har været igennem et Take Action-forløb, i året"
              + " eller tidligere.",
          "Whether the school's pupil council, at the end of the year, has been through a Take"
              + " Action course, in the year or earlier.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("skole")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator TAKE_ACTION_UDBYDENDE_SKOLER = Indicator.count(
          "take-action-udbydende-skoler")
      .named("Skoler, der udbyder Take Action", "Schools that offer Take Action")
      .defined(
          "De skoler i drift, der har Take Action som valgfag i skoleåret.",
          "The schools in operation that have Take Action as an elective in the school" + " year.")
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .as(countOf(
          "skole",
          allYes(Formula.of(Institutioner.SKOLE_I_DRIFT), Formula.of(UDBYDER_TAKE_ACTION))));

  private static final Indicator TAKE_ACTION_INTEGRERENDE_SKOLER = Indicator.count(
          "take-action-integrerende-skoler")
      .named("Skoler, der integrerer Take Action", "Schools that integrate Take Action")
      .defined(
          "De skoler i drift, der har Take Action som en del af anden undervisning i"
              + " skoleåret.",
          "The schools in operation that have Take Action as part of other teaching in the"
              + " school year.")
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .as(countOf(
          "skole",
          allYes(Formula.of(Institutioner.SKOLE_I_DRIFT), Formula.of(INTEGRERER_TAKE_ACTION))));

  // The schools are those in operation on the last day of the year: of the school year that has
  // ended a year later.
  private static final Indicator TAKE_ACTION_ELEVRAADSSKOLER = Indicator.count(
          "take-action-elevraadsskoler")
      .named("Skoler med opkvalificeret elevråd", "Schools with a trained pupil council")
      .defined(
          "De skoler i drift ved årets udgang, hvis elevråd da har været igennem et Take"
              + " Action-forløb.",
          "The schools in operation at the end of the year whose pupil council has by then been"
              + " through a Take Action course.")
      .of("kommune")
      .as(countOf(
          "skole",
          allYes(
              Formula.of(Institutioner.SKOLE_I_DRIFT).back(-1), Formula.of(ELEVRAAD_TAKE_ACTION))));

  private static final Indicator ELEVRAAD_TEMADAGE = Indicator.count("elevraad-temadage")
      .named("Temadage for fælleselevråd", "Theme days for the joint pupil council")
      .defined(
          "Temadage i året for det elevråd, som skolerne har fælles.",
          "Theme days in the year for the pupil council that the schools share.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator MEDVIRKER_TAKE_ACTION = Indicator.flag("medvirker-take-action")
      .named("Skolen medvirker i Take Action", "School takes part in Take Action")
      .defined(
          "Om skolen er med i delprojektet Take Action i skoleåret.",
          "Whether the school takes part in the sub-project Take Action in the school year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator ELEVBAARNE_EVENTS = Indicator.count("elevbaarne-events")
      .named("Elevbårne events", "Pupil-led events")
      .defined(
          "Begivenheder i året, som skolens elever selv har fundet på og holdt.",
          "Events in the year that the school's pupils themselves thought up and held.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("skole");

  private static final Indicator GREJBANK_DEPOTER = Indicator.count("grejbank-depoter")
      .named("Depoter i drift", "Gear depots in operation")
      .defined(
          "Faste grejdepoter, der er i drift, når året er omme.",
          "Permanent gear depots that are in operation at the end of the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator BENYTTER_GREJBANK = Indicator.flag("benytter-grejbank")
      .named("Skolen benytter Grejbanken", "School uses the gear bank")
      .defined(
          "Om skolen i året har lånt udstyr i Grejbanken.",
          "Whether the school borrowed equipment from the gear bank in the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("skole");

  private SundSkole() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        PARTNERSKABSAFTALER,
        BENYTTER_DYNAMOEN,
        HAR_SUNDHEDSRAAD,
        CERTIFICEREDE_IDRAETSSKOLER,
        CERTIFICEREDE_BEVAEGELSESSKOLER,
        BEVAEGELSE_UNDERVISERE_ANDEL,
        IDRAET_NIVEAU,
        UDBYDER_TAKE_ACTION,
        INTEGRERER_TAKE_ACTION,
        ELEVRAAD_TAKE_ACTION,
        TAKE_ACTION_UDBYDENDE_SKOLER,
        TAKE_ACTION_INTEGRERENDE_SKOLER,
        TAKE_ACTION_ELEVRAADSSKOLER,
        ELEVRAAD_TEMADAGE,
        MEDVIRKER_TAKE_ACTION,
        ELEVBAARNE_EVENTS,
        GREJBANK_DEPOTER,
        BENYTTER_GREJBANK);
  }
}
