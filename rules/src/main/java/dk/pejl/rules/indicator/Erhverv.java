package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.placeBy;
import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Companies, jobs, shops and land for business, and what the data centres bring. */
public final class Erhverv {
  private static final Indicator DELTAGER_I_FORSLAGSKATALOG = Indicator.flag(
          "deltager-i-forslagskatalog")
      .named("Forvaltning deltager i forslagskataloget", "Department takes part in the catalogue")
      .defined(
          "Om forvaltningen har været med til at få idéerne til kataloget med forslag til"
              + " datacentrene.",
          "Whether the department took part in finding ideas for the catalogue of proposals"
              + " to the data centres.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("forvaltning");

  private static final Indicator ARBEJDSPLADSER = Indicator.count("arbejdspladser")
      .named("Arbejdspladser i kommunen", "Jobs in the municipality")
      .defined(
          "Arbejdspladser, der ligger i kommunen, opgjort sidst i november.",
          "Jobs located in the municipality, counted at the end of November.")
      .from(new Source(
          "Danmarks Statistik",
          "RAS302 or RAS301 (by workplace), or ERHV2",
          "OMRÅDE, BRANCHE07=TOT, SOCIO=TOT, ALDER=TOT, KØN, Tid",
          UNSURE,
          new Wording(
              "Danmarks Statistik, RAS302 / RAS301 / ERHV2",
              "Statistics Denmark, RAS302 / RAS301 / ERHV2")))
      .of("kommune");

  private static final Indicator BUTIKKER_AABENRAA = Indicator.count("butikker-aabenraa")
      .named("Butikker i Aabenraa by", "Shops in Aabenraa town")
      .defined(
          "Fysiske butikker i detailhandlen i Aabenraa by, når året slutter.",
          "Physical retail shops in the town of Aabenraa when the year ends.")
      .from(new Source(
          "other public register",
          "CVR by DB07 and address",
          "",
          UNSURE,
          new Wording(
              "CVR efter branche (DB07) og adresse",
              "the CVR register by industry (DB07) and address")))
      .of("by");

  private static final Indicator WEBSHOPS_AABENRAA = Indicator.count("webshops-aabenraa")
      .named("Webshops med base i Aabenraa", "Web shops based in Aabenraa")
      .defined(
          "Netbutikker med adresse i Aabenraa by, når året slutter.",
          "Web shops with their address in the town of Aabenraa when the year ends.")
      .from(new Source(
          "other public register",
          "CVR by DB07 47.91",
          "",
          UNSURE,
          new Wording(
              "CVR efter branche (DB07), 47.91", "the CVR register by industry (DB07), 47.91")))
      .of("by");

  private static final Indicator UBESATTE_STILLINGER = Indicator.count("ubesatte-stillinger")
      .named("Ubesatte stillinger", "Unfilled positions")
      .defined(
          "Stillinger, som virksomhederne har slået op uden at kunne besætte dem.",
          "Positions that companies advertised without being able to fill them.")
      .from(Kilder.egne(
          SURE, "jobcentrets virksomhedsbarometer", "the job centre's business barometer"))
      .of("kommune");

  private static final Indicator INNOVATIONSCAMPS = Indicator.count("innovationscamps")
      .named("Innovationscamps og case competitions", "Innovation camps and case competitions")
      .defined(
          "Årets camps og konkurrencer om teknologi til sundhed og velfærd for studerende og"
              + " iværksættere.",
          "The year's camps and competitions on technology for health and welfare for"
              + " students and entrepreneurs.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator PRIVATE_ARBEJDSPLADSER = Indicator.count("private-arbejdspladser")
      .named("Private arbejdspladser", "Private jobs")
      .defined(
          "Kommunens arbejdspladser i den private sektor.",
          "The municipality's jobs in the private sector.")
      .from(new Source(
          "Danmarks Statistik",
          "RAS305 (wage earners only)",
          "ARBEJDSSTED, SEKTOR, ARBEJDSTID, ALDER, KØN, Tid",
          UNSURE,
          new Wording("Danmarks Statistik, RAS305", "Statistics Denmark, RAS305")))
      .of("kommune");

  private static final Indicator PRIVATE_ARBEJDSPLADSER_LOGISTIK = Indicator.count(
          "private-arbejdspladser-logistik")
      .named(
          "Private arbejdspladser i logistik og transport",
          "Private jobs in logistics and transport")
      .defined(
          "De af kommunens private arbejdspladser, der hører til transport og logistik.",
          "Those of the municipality's private jobs that belong to transport and logistics.")
      .from(new Source(
          "Danmarks Statistik",
          "none: sector x industry x municipality is not public, special order",
          "",
          UNSURE,
          new Wording(
              "Danmarks Statistik, efter særkørsel", "Statistics Denmark, by special order")))
      .of("kommune")
      .partOf(PRIVATE_ARBEJDSPLADSER)
      .since(LocalDate.of(2026, 11, 28));

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
      .from(Kilder.statistik(PARTLY, "SKIB101", "HAVN, ENHED, Tid"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

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
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("omraade", "padborg-vest")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator DELEGATIONSBESOEG_ALLE = Indicator.count("delegationsbesoeg-alle")
      .named("Alle internationale delegationsbesøg", "All international delegation visits")
      .defined(
          "Besøg i året af internationale delegationer om digitale løsninger og"
              + " velfærdsteknologi, hvem der end har tiltrukket dem.",
          "Visits in the year by international delegations on digital solutions and welfare"
              + " technology, whoever attracted them.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator DELEGATIONSBESOEG = Indicator.count("delegationsbesoeg")
      .named("Internationale delegationsbesøg", "International delegation visits")
      .defined(
          "De af årets besøg af internationale delegationer om digitale løsninger og"
              + " velfærdsteknologi, som kommunen har tiltrukket sammen med lokale virksomheder.",
          "Those of the year's visits by international delegations on digital solutions and"
              + " welfare technology that the municipality attracted together with local"
              + " companies.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .partOf(DELEGATIONSBESOEG_ALLE)
      .since(LocalDate.of(2026, 11, 28));

  private Erhverv() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        DELTAGER_I_FORSLAGSKATALOG,
        ARBEJDSPLADSER,
        BUTIKKER_AABENRAA,
        WEBSHOPS_AABENRAA,
        UBESATTE_STILLINGER,
        INNOVATIONSCAMPS,
        DELEGATIONSBESOEG_ALLE,
        DELEGATIONSBESOEG,
        PRIVATE_ARBEJDSPLADSER,
        PRIVATE_ARBEJDSPLADSER_LOGISTIK,
        LOGISTIK_ARBEJDSPLADSER_ANDEL,
        LOGISTIK_ARBEJDSPLADSER_PLACERING,
        HAVN_GODS,
        ERHVERVSJORD_NYUDLAGT);
  }
}
