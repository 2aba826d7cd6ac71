package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.constant;
import static dk.pejl.indicator.Formula.difference;
import static dk.pejl.indicator.Formula.firstSupplied;
import static dk.pejl.indicator.Formula.greatest;
import static dk.pejl.indicator.Formula.least;
import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sum;
import static dk.pejl.indicator.Formula.within;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import java.time.LocalDate;
import java.util.List;

/** Those who take part in the investments, and those who work in them. */
public final class Projektdeltagere {
  private static final String OMRAADE = "omraade";

  private static final Indicator PROJEKT_MEDARBEJDERE = Indicator.count("projekt-medarbejdere")
      .named("Medarbejdere ansat for investeringen", "Staff hired under the investment")
      .defined(
          "De sagsbehandlere og virksomhedskonsulenter, som investeringen betaler ved årets"
              + " udgang: i alt (samlet) eller på ét område.",
          "The caseworkers and company consultants paid from the investment at the end of the"
              + " year: in all (samlet) or in one area.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("projekt")
      .by(OMRAADE, "samlet", "aktivitetsparate", "integration")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator PROJEKT_ANSAETTELSER = Indicator.count("projekt-ansaettelser")
      .named("Ansatte under investeringen i kvartalet", "Staff under the investment in the quarter")
      .defined(
          "De sagsbehandlere og virksomhedskonsulenter, som investeringen betaler ved kvartalets"
              + " udgang: i alt (samlet) eller på ét område.",
          "The caseworkers and company consultants paid from the investment at the end of the"
              + " quarter: in all (samlet) or in one area.")
      .from(Kilder.EGEN_OPFOELGNING)
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
      .from(Kilder.EGEN_OPFOELGNING)
      .of("projekt")
      .partOf(PROJEKT_MEDARBEJDERE, OMRAADE, "samlet")
      .since(LocalDate.of(2026, 11, 28));

  static final Indicator PROJEKT_DELTAGERE = Indicator.count("projekt-deltagere")
      .named("Deltagere i projektet", "Project participants")
      .defined("Alle, der begyndte i projektet.", "All who began in the project.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("projekt");

  static final Indicator PROJEKT_GENNEMFOERT = Indicator.count("projekt-gennemfoert")
      .named("Deltagere, der gennemførte", "Participants who completed")
      .defined(
          "De af deltagerne, der var med til projektets slutning.",
          "Those of the participants who stayed to the end of the project.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("projekt")
      .partOf(PROJEKT_DELTAGERE)
      .since(LocalDate.of(2026, 11, 28));

  static final Indicator PROJEKT_VIDERE = Indicator.count("projekt-i-job-eller-uddannelse")
      .named("Deltagere i job eller uddannelse", "Participants in work or education")
      .defined(
          "De af deltagerne, der den dag havde et arbejde eller var optaget på en uddannelse.",
          "Those of the participants who on that day had a job or were enrolled in education.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("projekt")
      .partOf(PROJEKT_DELTAGERE)
      .since(LocalDate.of(2026, 11, 28));

  static final Indicator PROJEKT_GENNEMFOERT_OG_VIDERE = Indicator.count(
          "projekt-gennemfoert-og-i-job-eller-uddannelse")
      .named("Gennemført og i job eller uddannelse", "Completed and in work or education")
      .defined(
          "De af deltagerne, om hvem begge dele gælder: med til slutningen, og den dag i arbejde"
              + " eller optaget på en uddannelse.",
          "Those of the participants of whom both are true: stayed to the end, and on that day in"
              + " work or enrolled in education.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("projekt")
      .partOf(PROJEKT_GENNEMFOERT)
      .partOf(PROJEKT_VIDERE)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator PROJEKT_MEDARBEJDERE_FAST_ANDEL = Indicator.share(
          "projekt-medarbejdere-fast-andel")
      .named("Andel i fast stilling", "Share in a permanent post")
      .defined(
          "Medarbejdere i fast stilling i forhold til alle, som investeringen betaler.",
          "Staff in a permanent post relative to all who are paid from the investment.")
      .of("projekt")
      .as(ratio(
          Formula.of(PROJEKT_MEDARBEJDERE_FAST),
          Formula.of(PROJEKT_MEDARBEJDERE).with(OMRAADE, "samlet")));

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

  private Projektdeltagere() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        PROJEKT_MEDARBEJDERE,
        PROJEKT_ANSAETTELSER,
        PROJEKT_MEDARBEJDERE_FAST,
        PROJEKT_DELTAGERE,
        PROJEKT_GENNEMFOERT,
        PROJEKT_VIDERE,
        PROJEKT_GENNEMFOERT_OG_VIDERE,
        PROJEKT_MEDARBEJDERE_FAST_ANDEL,
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
