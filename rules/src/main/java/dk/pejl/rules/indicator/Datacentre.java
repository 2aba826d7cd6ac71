package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** What the data centres bring: jobs, people, companies, programmes and heat. */
public final class Datacentre {
  private static final Unit MWH = Unit.of("MWh", "MWh", "MWh");

  private static final Indicator ARBEJDSPLADSER_DATACENTRE = Indicator.count(
          "arbejdspladser-datacentre")
      .named("Arbejdspladser på datacentrene", "Jobs at the data centres")
      .defined(
          "Ansatte ved årets udgang på datacentrenes egne grunde i kommunen, både i byggeri og i"
              + " drift, som datacentrene oplyser dem. Følgeindustrien er ikke med.",
          "Employees at the end of the year on the data centres' own sites in the municipality,"
              + " both in building and in operation, as the data centres report them. Supporting"
              + " industry is not included.")
      .from(Kilder.egne(
          UNSURE,
          "datacentrenes oplysning til kommunen",
          "what the data centres tell the municipality"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator BOSATTE_DATACENTERBRANCHEN = Indicator.count(
          "bosatte-datacenterbranchen")
      .named("Bosatte med job i datacenterbranchen", "Residents working in data centres")
      .defined(
          "De ansatte på datacentrenes egne grunde, der ved årets udgang bor i kommunen, som"
              + " datacentrene oplyser dem.",
          "Those employed on the data centres' own sites who live in the municipality at the end"
              + " of the year, as the data centres report them.")
      .from(
          Kilder.egne(
              UNSURE,
              "datacentrenes oplysning til kommunen, eller særkørsel på arbejdsstederne hos Danmarks Statistik",
              "what the data centres tell the municipality, or a special order on the workplaces at Statistics Denmark"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator DATACENTRE_I_KOMMUNEN = Indicator.count("datacentre-i-kommunen")
      .named("Datacentre i kommunen", "Data centres in the municipality")
      .defined(
          "Datacentre i kommunen, der er i drift eller har købt grund.",
          "Data centres in the municipality that are running or have bought land.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator FOELGEINDUSTRI_VIRKSOMHEDER = Indicator.count(
          "foelgeindustri-virksomheder")
      .named("Leverandører til datacentre", "Suppliers to data centres")
      .defined(
          "Virksomheder med arbejdssted i kommunen, der ved årets udgang står på Business"
              + " Aabenraas liste over leverandører til datacentre.",
          "Companies with a workplace in the municipality that at the end of the year are on"
              + " Business Aabenraa's list of suppliers to data centres.")
      .from(Kilder.egne(UNSURE, "Business Aabenraas liste", "Business Aabenraa's list"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator VEDVARENDE_ENERGI_PRODUKTION = Indicator.amount(
          "vedvarende-energi-produktion", MWH)
      .named("Produktion af vedvarende energi", "Renewable energy production")
      .defined(
          "Den vedvarende energi, der er fremstillet i kommunen i året.",
          "The renewable energy produced in the municipality in the year.")
      .from(new Source(
          "other public register",
          "Energistyrelsen: kommunalt energi- og CO2-regnskab (XLSX)",
          "kommune, år",
          UNSURE,
          new Wording(
              "Energistyrelsens kommunale energi- og CO2-regnskab",
              "the Danish Energy Agency's municipal energy and CO2 accounts")))
      .of("kommune");

  private static final Indicator OVERSKUDSVARME_UDNYTTET = Indicator.amount(
          "overskudsvarme-udnyttet", MWH)
      .named("Udnyttet overskudsvarme fra datacentre", "Surplus heat used from data centres")
      .defined(
          "Datacentrenes overskudsvarme, der i året er leveret til fjernvarmen i sønderjyske byer"
              + " og Flensborg, efter den kommune, som den modtagende by ligger i.",
          "The data centres' surplus heat that in the year was delivered to the district heating"
              + " of towns in Sønderjylland and of Flensburg, by the municipality that the"
              + " receiving town lies in.")
      .from(Kilder.egne(UNSURE, "fjernvarmeværkerne", "the district heating plants"))
      .of("landsdel")
      .by("modtagerby", "aabenraa", "haderslev", "soenderborg", "toender", "flensborg")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator DATACENTERUDDANNELSER = Indicator.count("datacenteruddannelser")
      .named("Uddannelser rettet mod datacentre", "Data-centre related programmes")
      .defined(
          "Uddannelser i Aabenraa ved årets udgang, der sigter mod at bygge eller drive"
              + " datacentre.",
          "Programmes in Aabenraa at the end of the year that are aimed at building or running"
              + " data centres.")
      .from(Kilder.egne(UNSURE, "UC SYD, EUC Syd m.fl.", "UC SYD, EUC Syd and others"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator COMMUNITY_OUTREACH_SAMARBEJDER = Indicator.count(
          "community-outreach-samarbejder")
      .named("Community Outreach-samarbejder", "Community outreach partnerships")
      .defined(
          "Digitale samarbejder, der er kommet i stand gennem datacentrenes støtte til lokale"
              + " projekter.",
          "Digital partnerships that came about through the data centres' support of local"
              + " projects.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator DATACENTERFAG_UDDANNEDE = Indicator.count(
          "datacenterfag-uddannede")
      .named("Under uddannelse i datacenterfag", "In training in data-centre trades")
      .defined(
          "De, der i året uddannes i Aabenraa i faget med datacentre for øje: elektriker,"
              + " VVS, ventilation eller køling.",
          "Those being trained in Aabenraa in the year in the trade with data centres in"
              + " view: electrician, plumbing, ventilation or cooling.")
      .from(Kilder.egne(UNSURE, "EUC Syd", "EUC Syd"))
      .of("kommune")
      .by("fag", "elektriker", "vvs", "ventilation", "koeling");

  private Datacentre() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        ARBEJDSPLADSER_DATACENTRE,
        BOSATTE_DATACENTERBRANCHEN,
        DATACENTRE_I_KOMMUNEN,
        FOELGEINDUSTRI_VIRKSOMHEDER,
        VEDVARENDE_ENERGI_PRODUKTION,
        OVERSKUDSVARME_UDNYTTET,
        DATACENTERUDDANNELSER,
        COMMUNITY_OUTREACH_SAMARBEJDER,
        DATACENTERFAG_UDDANNEDE);
  }
}
