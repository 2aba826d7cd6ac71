package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.constant;
import static dk.pejl.indicator.Formula.difference;
import static dk.pejl.indicator.Formula.firstSupplied;
import static dk.pejl.indicator.Formula.greatest;
import static dk.pejl.indicator.Formula.least;
import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sum;
import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Formula.sumOverYears;
import static dk.pejl.indicator.Formula.within;
import static dk.pejl.indicator.Formula.yearlyMean;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;
import java.util.List;

/**
 * The municipality's investments in getting people into work, KIK, KIK II and KIJOS: their money,
 * their staff and what they set up, and the projects under them.
 */
public final class Investeringsprojekter {
  private static final String BUDGET = "kommunens budget (antaget)";
  private static final String REGNSKAB = "kommunens regnskab (antaget)";
  private static final String EGEN_OPFOELGNING = "kommunens egen opfølgning (antaget)";

  private static final String POST = "post";
  private static final String OMRAADE = "omraade";

  // Observed: money.

  private static final Indicator BUDGETRESULTAT = Indicator.amount("budgetresultat", Unit.KRONER)
      .named("Resultat på beskæftigelsesområdet", "Budget result for the employment area")
      .defined(
          "Det, årets udgifter ligger under budgettet; et merforbrug er negativt. Enten som ventet"
              + " eller som det blev.",
          "What the year's spending lies below the budget; overspending is negative. Either as"
              + " expected or as it turned out.")
      .from(REGNSKAB)
      .of("kommune")
      .by("opgoerelse", "forventet", "realiseret");

  private static final Indicator INVESTERING_FORBRUG = Indicator.amount(
          "investering-forbrug", Unit.KRONER)
      .named("Forbrug af investeringen", "Investment spent")
      .defined(
          "Det, der i året er brugt af et investeringsprojekts penge.",
          "What was spent in the year of an investment project's money.")
      .from(REGNSKAB)
      .of("projekt");

  private static final Indicator INVESTERING_I_GANG = Indicator.flag("investering-i-gang")
      .named("Investeringsprojekt i drift", "Investment project running")
      .defined(
          "Om et investeringsprojekt har penge og er i gang fra årets begyndelse til dets slutning.",
          "Whether an investment project is funded and running from the beginning of the year to"
              + " its end.")
      .from(BUDGET)
      .of("projekt");

  // Observed: staff and what is set up.

  private static final Indicator PROJEKT_MEDARBEJDERE = Indicator.count("projekt-medarbejdere")
      .named("Medarbejdere ansat for investeringen", "Staff hired under the investment")
      .defined(
          "De sagsbehandlere og virksomhedskonsulenter, som investeringen betaler ved årets"
              + " udgang: i alt (samlet) eller på ét område.",
          "The caseworkers and company consultants paid from the investment at the end of the"
              + " year: in all (samlet) or in one area.")
      .from(EGEN_OPFOELGNING)
      .of("projekt")
      .by(OMRAADE, "samlet", "aktivitetsparate", "integration");

  private static final Indicator PROJEKT_ANSAETTELSER = Indicator.count("projekt-ansaettelser")
      .named("Ansatte under investeringen i kvartalet", "Staff under the investment in the quarter")
      .defined(
          "De sagsbehandlere og virksomhedskonsulenter, som investeringen betaler ved kvartalets"
              + " udgang: i alt (samlet) eller på ét område.",
          "The caseworkers and company consultants paid from the investment at the end of the"
              + " quarter: in all (samlet) or in one area.")
      .from("own records")
      .every(Grain.QUARTER)
      .of("projekt")
      .by(OMRAADE, "samlet", "aktivitetsparate", "integration");

  private static final Indicator PROJEKT_MEDARBEJDERE_FAST = Indicator.count(
          "projekt-medarbejdere-fast")
      .named("Heraf i fast stilling", "Of whom in a permanent post")
      .defined(
          "De af investeringens medarbejdere ved årets udgang, der er ansat uden slutdato; aldrig"
              + " flere end alle (samlet).",
          "Those of the investment's staff at the end of the year who are employed without an end"
              + " date; never more than all (samlet).")
      .from(EGEN_OPFOELGNING)
      .of("projekt")
      .partOf(PROJEKT_MEDARBEJDERE);

  private static final Indicator KIK_SAGER_PR_SAGSBEHANDLER = Indicator.amount(
          "kik-sager-pr-sagsbehandler", Jobcenter.SAGER)
      .named("Sager pr. sagsbehandler i KIK", "Caseload per KIK caseworker")
      .defined(
          "Borgersager i KIK som gennemsnit for de medarbejdere, der har sager.",
          "Cases in KIK as an average over the staff who have cases.")
      .from(EGEN_OPFOELGNING)
      .of("projekt");

  private static final Indicator SCREENING_GENNEMFOERT = Indicator.flag("screening-gennemfoert")
      .named("Sagsscreening gennemført", "Case screening carried out")
      .defined(
          "Om alle sager er set igennem for, hvem der behøver en ekstra indsats, før investeringen"
              + " begyndte.",
          "Whether all cases were looked through for who needs an extra effort before the"
              + " investment began.")
      .from(EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("projekt");

  private static final Indicator SCREENING_BEGYNDT = Indicator.day("screening-begyndt")
      .named("Sagsscreening begyndt", "Case screening begun")
      .defined(
          "Den første dag, hvor gennemgangen af sagerne for, hvem der behøver en ekstra indsats,"
              + " faktisk var i gang.",
          "The first day on which the review of the cases for who needs an extra effort was"
              + " actually under way.")
      .from("own records")
      .of("projekt");

  private static final Indicator KIJOS_ELEMENT_ETABLERET = Indicator.flag("kijos-element-etableret")
      .named("KIJOS-element på plads", "KIJOS element in place")
      .defined(
          "Om en af de fire dele af KIJOS er taget i brug.",
          "Whether one of the four parts of KIJOS has been introduced.")
      .from(EGEN_OPFOELGNING)
      .of("projekt")
      .by(
          "element",
          "sagsstamme",
          "arbejdspladsfastholdelse",
          "opkvalificering",
          "internt-ressourceteam");

  // Observed: those who take part in a project.

  private static final Indicator PROJEKT_DELTAGERE = Indicator.count("projekt-deltagere")
      .named("Deltagere i projektet", "Project participants")
      .defined("Alle, der begyndte i projektet.", "All who began in the project.")
      .from(EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("projekt");

  private static final Indicator PROJEKT_GENNEMFOERT = Indicator.count("projekt-gennemfoert")
      .named("Deltagere, der gennemførte", "Participants who completed")
      .defined(
          "De af deltagerne, der var med til projektets slutning.",
          "Those of the participants who stayed to the end of the project.")
      .from(EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("projekt")
      .partOf(PROJEKT_DELTAGERE);

  private static final Indicator PROJEKT_VIDERE = Indicator.count("projekt-i-job-eller-uddannelse")
      .named("Deltagere i job eller uddannelse", "Participants in work or education")
      .defined(
          "De af deltagerne, der den dag havde et arbejde eller var optaget på en uddannelse.",
          "Those of the participants who on that day had a job or were enrolled in education.")
      .from(EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("projekt")
      .partOf(PROJEKT_DELTAGERE);

  private static final Indicator PROJEKT_GENNEMFOERT_OG_VIDERE = Indicator.count(
          "projekt-gennemfoert-og-i-job-eller-uddannelse")
      .named("Gennemført og i job eller uddannelse", "Completed and in work or education")
      .defined(
          "De af deltagerne, om hvem begge dele gælder: med til slutningen, og den dag i arbejde"
              + " eller optaget på en uddannelse.",
          "Those of the participants of whom both are true: stayed to the end, and on that day in"
              + " work or enrolled in education.")
      .from(EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("projekt")
      .partOf(PROJEKT_GENNEMFOERT);

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

  private static final Indicator PROJEKT_MEDARBEJDERE_FAST_ANDEL = Indicator.rate(
          "projekt-medarbejdere-fast-andel")
      .named("Andel i fast stilling", "Share in a permanent post")
      .defined(
          "Medarbejdere i fast stilling i forhold til alle, som investeringen betaler.",
          "Staff in a permanent post relative to all who are paid from the investment.")
      .of("projekt")
      .as(ratio(
          Formula.of(PROJEKT_MEDARBEJDERE_FAST),
          Formula.of(PROJEKT_MEDARBEJDERE).with(OMRAADE, "samlet")));

  private static final Indicator KIJOS_SAGER_AARSGENNEMSNIT = Indicator.amount(
          "kijos-sager-aarsgennemsnit", Jobcenter.SAGER)
      .named("Årets sager pr. sagsbehandler i KIJOS", "The year's caseload per KIJOS caseworker")
      .defined(
          "Sager pr. sagsbehandler i KIJOS som gennemsnit af årets tolv måneder.",
          "Cases per caseworker in KIJOS as an average of the year's twelve months.")
      .of("projekt")
      .as(yearlyMean(Formula.of(Jobcenter.KIJOS_SAGER_PR_SAGSBEHANDLER)));

  private static final Indicator PROJEKT_DELTAGERE_OPGJORT = Indicator.count(
          "projekt-deltagere-opgjort")
      .named("Deltagere på opgørelsesdagen", "Participants on the day of the count")
      .defined(
          "Deltagere den dag, eller dagen efter, hvis intet om projektets deltagere er opgjort den"
              + " dag.",
          "Participants on that day, or on the day after where nothing of the project's"
              + " participants was counted on that day.")
      .every(Grain.DAY)
      .of("projekt")
      .as(firstSupplied(
          List.of(alt(0), alt(-1)),
          Formula.of(PROJEKT_DELTAGERE),
          Formula.of(PROJEKT_DELTAGERE).back(-1)));

  private static final Indicator PROJEKT_GENNEMFOERT_OG_VIDERE_ANDEL = Indicator.share(
          "projekt-gennemfoert-og-i-job-eller-uddannelse-andel")
      .named("Andel, der gennemførte og kom videre", "Share that completed and moved on")
      .defined(
          "Deltagere, der gennemførte og er i job eller uddannelse, i forhold til alle deltagere;"
              + " opgjort den dag, eller dagen efter, hvis intet er opgjort den dag. Er det ikke"
              + " oplyst, hvor mange begge dele gælder om, ligger tallet mellem det færreste og det"
              + " fleste, som de to dele hver for sig levner plads til.",
          "Participants who completed and are in work or education relative to all participants;"
              + " counted on that day, or on the day after where nothing was counted on that day."
              + " Where it is not known of how many both are true, the number lies between the"
              + " fewest and the most that the two counted by themselves leave room for.")
      .every(Grain.DAY)
      .of("projekt")
      .as(firstSupplied(List.of(alt(0), alt(-1)), andelVidere(0), andelVidere(-1)));

  private Investeringsprojekter() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        BUDGETRESULTAT,
        INVESTERING_FORBRUG,
        INVESTERING_I_GANG,
        PROJEKT_MEDARBEJDERE,
        PROJEKT_ANSAETTELSER,
        PROJEKT_MEDARBEJDERE_FAST,
        KIK_SAGER_PR_SAGSBEHANDLER,
        SCREENING_GENNEMFOERT,
        SCREENING_BEGYNDT,
        KIJOS_ELEMENT_ETABLERET,
        PROJEKT_DELTAGERE,
        PROJEKT_GENNEMFOERT,
        PROJEKT_VIDERE,
        PROJEKT_GENNEMFOERT_OG_VIDERE,
        INVESTERING_POSTER,
        INVESTERING_NYE_INDSATSER_OMRAADER,
        INVESTERING_FORBRUG_2016_2019,
        PROJEKT_MEDARBEJDERE_FAST_ANDEL,
        KIJOS_SAGER_AARSGENNEMSNIT,
        PROJEKT_DELTAGERE_OPGJORT,
        PROJEKT_GENNEMFOERT_OG_VIDERE_ANDEL);
  }

  /** All that is counted of a project's participants a number of days earlier. */
  private static Formula alt(int back) {
    return sum(
        Formula.of(PROJEKT_DELTAGERE).back(back),
        Formula.of(PROJEKT_GENNEMFOERT).back(back),
        Formula.of(PROJEKT_VIDERE).back(back),
        Formula.of(PROJEKT_GENNEMFOERT_OG_VIDERE).back(back));
  }

  private static Formula andelVidere(int back) {
    Formula deltagere = Formula.of(PROJEKT_DELTAGERE).back(back);
    Formula gennemfoert = Formula.of(PROJEKT_GENNEMFOERT).back(back);
    Formula videre = Formula.of(PROJEKT_VIDERE).back(back);
    Formula begge = firstSupplied(
        Formula.of(PROJEKT_GENNEMFOERT_OG_VIDERE).back(back),
        within(
            greatest(constant(0), difference(sum(gennemfoert, videre), deltagere)),
            least(gennemfoert, videre)));
    return ratio(begge, deltagere);
  }
}
