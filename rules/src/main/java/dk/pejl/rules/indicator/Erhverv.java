package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.placeBy;
import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sumOverYears;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Unit;

/** Companies, jobs, shops and land for business, and what the data centres bring. */
public final class Erhverv {
  private static final String OPFOELGNING = "kommunens egen opfølgning (antaget)";
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
      .from("Danmarks Statistik, RAS, suppleret af kommunen (antaget)")
      .of("kommune");

  private static final Indicator BOSATTE_DATACENTERBRANCHEN = Indicator.count(
          "bosatte-datacenterbranchen")
      .named("Bosatte med job i datacenterbranchen", "Residents working in data centres")
      .defined(
          "De ansatte på datacentrenes egne grunde, der ved årets udgang bor i kommunen, som"
              + " datacentrene oplyser dem.",
          "Those employed on the data centres' own sites who live in the municipality at the end"
              + " of the year, as the data centres report them.")
      .from("Danmarks Statistik (antaget)")
      .of("kommune");

  private static final Indicator DATACENTRE_I_KOMMUNEN = Indicator.count("datacentre-i-kommunen")
      .named("Datacentre i kommunen", "Data centres in the municipality")
      .defined(
          "Datacentre i kommunen, der er i drift eller har købt grund.",
          "Data centres in the municipality that are running or have bought land.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator FOELGEINDUSTRI_VIRKSOMHEDER = Indicator.count(
          "foelgeindustri-virksomheder")
      .named("Leverandører til datacentre", "Suppliers to data centres")
      .defined(
          "Virksomheder med arbejdssted i kommunen, der ved årets udgang står på Business"
              + " Aabenraas liste over leverandører til datacentre.",
          "Companies with a workplace in the municipality that at the end of the year are on"
              + " Business Aabenraa's list of suppliers to data centres.")
      .from("CVR (antaget)")
      .of("kommune");

  private static final Indicator VEDVARENDE_ENERGI_PRODUKTION = Indicator.amount(
          "vedvarende-energi-produktion", MWH)
      .named("Produktion af vedvarende energi", "Renewable energy production")
      .defined(
          "Den vedvarende energi, der er fremstillet i kommunen i året.",
          "The renewable energy produced in the municipality in the year.")
      .from("Energistyrelsens energiregnskab (antaget)")
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
      .from("fjernvarmeværkerne (antaget)")
      .of("landsdel")
      .by("modtagerby", "aabenraa", "haderslev", "soenderborg", "toender", "flensborg");

  private static final Indicator DATACENTERUDDANNELSER = Indicator.count("datacenteruddannelser")
      .named("Uddannelser rettet mod datacentre", "Data-centre related programmes")
      .defined(
          "Uddannelser i Aabenraa ved årets udgang, der sigter mod at bygge eller drive"
              + " datacentre.",
          "Programmes in Aabenraa at the end of the year that are aimed at building or running"
              + " data centres.")
      .from("UC SYD, EUC Syd m.fl. (antaget)")
      .of("kommune");

  private static final Indicator COMMUNITY_OUTREACH_SAMARBEJDER = Indicator.count(
          "community-outreach-samarbejder")
      .named("Community Outreach-samarbejder", "Community outreach partnerships")
      .defined(
          "Digitale samarbejder, der er kommet i stand gennem datacentrenes støtte til lokale"
              + " projekter.",
          "Digital partnerships that came about through the data centres' support of local"
              + " projects.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator COMMUNITY_OUTREACH_SAMARBEJDER_2019_2022 = Indicator.count(
          "community-outreach-samarbejder-2019-2022")
      .named(
          "Community Outreach-samarbejder 2019-2022", "Community outreach partnerships 2019-2022")
      .defined(
          "Samarbejderne i de fire år 2019-2022 lagt sammen.",
          "The partnerships of the four years 2019-2022 added up.")
      .of("kommune")
      .as(sumOverYears(Formula.of(COMMUNITY_OUTREACH_SAMARBEJDER), 2019, 2022));

  private static final Indicator DATACENTERFAG_UDDANNEDE = Indicator.count(
          "datacenterfag-uddannede")
      .named("Under uddannelse i datacenterfag", "In training in data-centre trades")
      .defined(
          "De, der i året uddannes i Aabenraa i faget med datacentre for øje: elektriker,"
              + " VVS, ventilation eller køling.",
          "Those being trained in Aabenraa in the year in the trade with data centres in"
              + " view: electrician, plumbing, ventilation or cooling.")
      .from("EUC Syd (antaget)")
      .of("kommune")
      .by("fag", "elektriker", "vvs", "ventilation", "koeling");

  private static final Indicator DELTAGER_I_FORSLAGSKATALOG = Indicator.flag(
          "deltager-i-forslagskatalog")
      .named("Forvaltning deltager i forslagskataloget", "Department takes part in the catalogue")
      .defined(
          "Om forvaltningen har været med til at få idéerne til kataloget med forslag til"
              + " datacentrene.",
          "Whether the department took part in finding ideas for the catalogue of proposals"
              + " to the data centres.")
      .from(OPFOELGNING)
      .of("forvaltning");

  private static final Indicator ARBEJDSPLADSER = Indicator.count("arbejdspladser")
      .named("Arbejdspladser i kommunen", "Jobs in the municipality")
      .defined(
          "Arbejdspladser, der ligger i kommunen, opgjort sidst i november.",
          "Jobs located in the municipality, counted at the end of November.")
      .from("Danmarks Statistik, RAS (antaget)")
      .of("kommune");

  private static final Indicator BUTIKKER_AABENRAA = Indicator.count("butikker-aabenraa")
      .named("Butikker i Aabenraa by", "Shops in Aabenraa town")
      .defined(
          "Fysiske butikker i detailhandlen i Aabenraa by, når året slutter.",
          "Physical retail shops in the town of Aabenraa when the year ends.")
      .from("CVR (antaget)")
      .of("by");

  private static final Indicator WEBSHOPS_AABENRAA = Indicator.count("webshops-aabenraa")
      .named("Webshops med base i Aabenraa", "Web shops based in Aabenraa")
      .defined(
          "Netbutikker med adresse i Aabenraa by, når året slutter.",
          "Web shops with their address in the town of Aabenraa when the year ends.")
      .from("CVR (antaget)")
      .of("by");

  private static final Indicator UBESATTE_STILLINGER = Indicator.count("ubesatte-stillinger")
      .named("Ubesatte stillinger", "Unfilled positions")
      .defined(
          "Stillinger, som virksomhederne har slået op uden at kunne besætte dem.",
          "Positions that companies advertised without being able to fill them.")
      .from("jobcentrets virksomhedsbarometer")
      .of("kommune");

  private static final Indicator INNOVATIONSCAMPS = Indicator.count("innovationscamps")
      .named("Innovationscamps og case competitions", "Innovation camps and case competitions")
      .defined(
          "Årets camps og konkurrencer om teknologi til sundhed og velfærd for studerende og"
              + " iværksættere.",
          "The year's camps and competitions on technology for health and welfare for"
              + " students and entrepreneurs.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator PRIVATE_ARBEJDSPLADSER = Indicator.count("private-arbejdspladser")
      .named("Private arbejdspladser", "Private jobs")
      .defined(
          "Kommunens arbejdspladser i den private sektor.",
          "The municipality's jobs in the private sector.")
      .from("Danmarks Statistik, RAS (antaget)")
      .of("kommune");

  private static final Indicator PRIVATE_ARBEJDSPLADSER_LOGISTIK = Indicator.count(
          "private-arbejdspladser-logistik")
      .named(
          "Private arbejdspladser i logistik og transport",
          "Private jobs in logistics and transport")
      .defined(
          "De af kommunens private arbejdspladser, der hører til transport og logistik.",
          "Those of the municipality's private jobs that belong to transport and logistics.")
      .from("Danmarks Statistik, RAS (antaget)")
      .of("kommune")
      .partOf(PRIVATE_ARBEJDSPLADSER);

  private static final Indicator LOGISTIK_ARBEJDSPLADSER_ANDEL = Indicator.share(
          "logistik-arbejdspladser-andel")
      .named(
          "Logistikkens andel af de private arbejdspladser", "Logistics as a share of private jobs")
      .defined(
          "Transport og logistiks del af kommunens private arbejdspladser.",
          "The part of the municipality's private jobs that is in transport and logistics.")
      .of("kommune")
      .as(ratio(Formula.of(PRIVATE_ARBEJDSPLADSER_LOGISTIK), Formula.of(PRIVATE_ARBEJDSPLADSER)));

  private static final Indicator LOGISTIK_ARBEJDSPLADSER_PLACERING = Indicator.rank(
          "logistik-arbejdspladser-placering")
      .named("Placering efter logistikkens andel", "Place by the share of logistics")
      .defined(
          "Kommunens plads blandt landets 98 kommuner efter logistikkens andel af de private"
              + " arbejdspladser; den største er nummer et.",
          "The municipality's place among the country's 98 by logistics as a share of private"
              + " jobs; the largest is number one.")
      .of("kommune")
      .as(placeBy(Formula.of(LOGISTIK_ARBEJDSPLADSER_ANDEL)));

  private static final Indicator HAVN_GODS = Indicator.amount(
          "havn-gods", Unit.of("ton", "ton", "tonnes"))
      .named("Gods over Aabenraa Havn", "Goods through the port of Aabenraa")
      .defined(
          "Gods losset og lastet i året i Aabenraa Havn, Ensted Havn medregnet.",
          "Goods unloaded and loaded in the year in the port of Aabenraa, Ensted port included.")
      .from("Danmarks Statistik, SKIB101")
      .of("kommune");

  private static final Indicator ERHVERVSJORD_NYUDLAGT = Indicator.amount(
          "erhvervsjord-nyudlagt", Unit.of("ha", "ha", "ha"))
      .named("Nyudlagt erhvervsjord", "Newly zoned business land")
      .defined(
          "Erhvervsjord, som vedtagne lokalplaner for området ved årets udgang giver grundlag for,"
              + " og som ikke var udlagt den 1. januar 2018. En plan, der er vedtaget i et"
              + " tidligere år derefter, tæller med.",
          "Business land that adopted local plans for the area make room for at the end of the"
              + " year and that was not zoned on 1 January 2018. A plan adopted in an earlier year"
              + " since then counts.")
      .from(OPFOELGNING)
      .of("kommune")
      .by("omraade", "padborg-vest");

  private static final Indicator DELEGATIONSBESOEG_ALLE = Indicator.count("delegationsbesoeg-alle")
      .named("Alle internationale delegationsbesøg", "All international delegation visits")
      .defined(
          "Besøg i året af internationale delegationer om digitale løsninger og"
              + " velfærdsteknologi, hvem der end har tiltrukket dem.",
          "Visits in the year by international delegations on digital solutions and welfare"
              + " technology, whoever attracted them.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator DELEGATIONSBESOEG = Indicator.count("delegationsbesoeg")
      .named("Internationale delegationsbesøg", "International delegation visits")
      .defined(
          "De af årets besøg af internationale delegationer om digitale løsninger og"
              + " velfærdsteknologi, som kommunen har tiltrukket sammen med lokale virksomheder.",
          "Those of the year's visits by international delegations on digital solutions and"
              + " welfare technology that the municipality attracted together with local"
              + " companies.")
      .from(OPFOELGNING)
      .of("kommune")
      .partOf(DELEGATIONSBESOEG_ALLE);

  private static final Indicator DELEGATIONSBESOEG_2019_2020 = Indicator.count(
          "delegationsbesoeg-2019-2020")
      .named(
          "Internationale delegationsbesøg 2019-2020", "International delegation visits 2019-2020")
      .defined(
          "Besøgene i de to år 2019 og 2020 lagt sammen.",
          "The visits of the two years 2019 and 2020 added up.")
      .of("kommune")
      .as(sumOverYears(Formula.of(DELEGATIONSBESOEG), 2019, 2020));

  private Erhverv() {}

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
        COMMUNITY_OUTREACH_SAMARBEJDER_2019_2022,
        DATACENTERFAG_UDDANNEDE,
        DELTAGER_I_FORSLAGSKATALOG,
        ARBEJDSPLADSER,
        BUTIKKER_AABENRAA,
        WEBSHOPS_AABENRAA,
        UBESATTE_STILLINGER,
        INNOVATIONSCAMPS,
        DELEGATIONSBESOEG_ALLE,
        DELEGATIONSBESOEG,
        DELEGATIONSBESOEG_2019_2020,
        PRIVATE_ARBEJDSPLADSER,
        PRIVATE_ARBEJDSPLADSER_LOGISTIK,
        LOGISTIK_ARBEJDSPLADSER_ANDEL,
        LOGISTIK_ARBEJDSPLADSER_PLACERING,
        HAVN_GODS,
        ERHVERVSJORD_NYUDLAGT);
  }
}
