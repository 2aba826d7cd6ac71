package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Formula.sumOverYears;
import static dk.pejl.indicator.Formula.yearlyMean;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;
import java.time.LocalDate;

/**
 * The municipality's investments in getting people into work, KIK, KIK II and KIJOS: their money,
 * their staff and what they set up, and the projects under them.
 */
public final class Investeringsprojekter {
  private static final String POST = "post";

  // Observed: money.

  private static final Indicator BUDGETRESULTAT = Indicator.amount("budgetresultat", Unit.KRONER)
      .named("Resultat på beskæftigelsesområdet", "Budget result for the employment area")
      .defined(
          "Det, årets udgifter ligger under budgettet; et merforbrug er negativt. Enten som ventet"
              + " eller som det blev.",
          "What the year's spending lies below the budget; overspending is negative. Either as"
              + " expected or as it turned out.")
      .from(Kilder.egne(UNSURE, "kommunens regnskab", "the municipality's accounts"))
      .of("kommune")
      .by("opgoerelse", "forventet", "realiseret");

  private static final Indicator INVESTERING_FORBRUG = Indicator.amount(
          "investering-forbrug", Unit.KRONER)
      .named("Forbrug af investeringen", "Investment spent")
      .defined(
          "Det, der i året er brugt af et investeringsprojekts penge.",
          "What was spent in the year of an investment project's money.")
      .from(Kilder.egne(UNSURE, "kommunens regnskab", "the municipality's accounts"))
      .of("projekt");

  private static final Indicator INVESTERING_I_GANG = Indicator.flag("investering-i-gang")
      .named("Investeringsprojekt i drift", "Investment project running")
      .defined(
          "Om et investeringsprojekt har penge og er i gang fra årets begyndelse til dets slutning.",
          "Whether an investment project is funded and running from the beginning of the year to"
              + " its end.")
      .from(Kilder.egne(UNSURE, "kommunens budget", "the municipality's budget"))
      .of("projekt");

  // Observed: staff and what is set up.

  private static final Indicator KIK_SAGER_PR_SAGSBEHANDLER = Indicator.amount(
          "kik-sager-pr-sagsbehandler", Jobcenter.SAGER)
      .named("Sager pr. sagsbehandler i KIK", "Caseload per KIK caseworker")
      .defined(
          "Borgersager i KIK som gennemsnit for de medarbejdere, der har sager.",
          "Cases in KIK as an average over the staff who have cases.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("projekt");

  private static final Indicator SCREENING_GENNEMFOERT = Indicator.flag("screening-gennemfoert")
      .named("Sagsscreening gennemført", "Case screening carried out")
      .defined(
          "Om alle sager er set igennem for, hvem der behøver en ekstra indsats, før investeringen"
              + " begyndte.",
          "Whether all cases were looked through for who needs an extra effort before the"
              + " investment began.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("projekt");

  private static final Indicator SCREENING_BEGYNDT = Indicator.day("screening-begyndt")
      .named("Sagsscreening begyndt", "Case screening begun")
      .defined(
          "Den første dag, hvor gennemgangen af sagerne for, hvem der behøver en ekstra indsats,"
              + " faktisk var i gang.",
          "The first day on which the review of the cases for who needs an extra effort was"
              + " actually under way.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("projekt")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator KIJOS_ELEMENT_ETABLERET = Indicator.flag("kijos-element-etableret")
      .named("KIJOS-element på plads", "KIJOS element in place")
      .defined(
          "Om en af de fire dele af KIJOS er taget i brug.",
          "Whether one of the four parts of KIJOS has been introduced.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("projekt")
      .by(
          "element",
          "sagsstamme",
          "arbejdspladsfastholdelse",
          "opkvalificering",
          "internt-ressourceteam");

  // Observed: those who take part in a project.

  // Worked out.

  private static final Indicator INVESTERING_POSTER = Indicator.amount(
          "investering-poster", Unit.KRONER)
      .named("Investeringens poster lagt sammen", "The investment's items added up")
      .defined(
          "Det, der er afsat til nye indsatser, til medarbejdere og til øvrig drift.",
          "What is set aside for new measures, for staff and for other operations.")
      .of("projekt")
      .as(sumOver(
          Formula.of(Jobcenter.INVESTERING),
          POST,
          "nye-indsatser",
          "medarbejdere",
          "oevrig-drift"));

  private static final Indicator INVESTERING_NYE_INDSATSER_OMRAADER = Indicator.amount(
          "investering-nye-indsatser-omraader", Unit.KRONER)
      .named("Nye indsatser på de to områder", "New measures in the two areas")
      .defined(
          "Det, der er afsat til nye indsatser for aktivitetsparate og for integration.",
          "What is set aside for new measures for activity-ready recipients and for integration.")
      .of("projekt")
      .as(sumOver(
          Formula.of(Jobcenter.INVESTERING),
          POST,
          "nye-indsatser-aktivitetsparate",
          "nye-indsatser-integration"));

  private static final Indicator INVESTERING_FORBRUG_2016_2019 = Indicator.amount(
          "investering-forbrug-2016-2019", Unit.KRONER)
      .named("Forbrug i de fire år 2016-2019", "Spent in the four years 2016-2019")
      .defined(
          "Det, der er brugt af investeringsprojektets penge i årene 2016, 2017, 2018 og 2019.",
          "What was spent of the investment project's money in the years 2016, 2017, 2018 and"
              + " 2019.")
      .of("projekt")
      .as(sumOverYears(Formula.of(INVESTERING_FORBRUG), 2016, 2019));

  private static final Indicator KIJOS_SAGER_AARSGENNEMSNIT = Indicator.amount(
          "kijos-sager-aarsgennemsnit", Jobcenter.SAGER)
      .named("Årets sager pr. sagsbehandler i KIJOS", "The year's caseload per KIJOS caseworker")
      .defined(
          "Sager pr. sagsbehandler i KIJOS som gennemsnit af årets tolv måneder.",
          "Cases per caseworker in KIJOS as an average of the year's twelve months.")
      .of("projekt")
      .as(yearlyMean(Formula.of(Jobcenter.KIJOS_SAGER_PR_SAGSBEHANDLER)));

  private Investeringsprojekter() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        BUDGETRESULTAT,
        INVESTERING_FORBRUG,
        INVESTERING_I_GANG,
        KIK_SAGER_PR_SAGSBEHANDLER,
        SCREENING_GENNEMFOERT,
        SCREENING_BEGYNDT,
        KIJOS_ELEMENT_ETABLERET,
        INVESTERING_POSTER,
        INVESTERING_NYE_INDSATSER_OMRAADER,
        INVESTERING_FORBRUG_2016_2019,
        KIJOS_SAGER_AARSGENNEMSNIT);
  }
}
