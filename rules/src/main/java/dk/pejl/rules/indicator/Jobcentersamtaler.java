package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Whom the job centre talks with, screens and offers work placement. */
public final class Jobcentersamtaler {
  private static final Indicator UNGE_IKKE_UDDANNELSESPARATE = Indicator.count(
          "unge-ikke-uddannelsesparate")
      .named(
          "15-17-årige, der ikke er uddannelsesparate", "15-17-year-olds not ready for education")
      .defined(
          "De, som på noget tidspunkt i skoleåret var 15-17 år og af UU vurderet endnu ikke klar"
              + " til en ungdomsuddannelse.",
          "Those who at some time in the school year were aged 15-17 and found by the guidance"
              + " service not yet ready for upper secondary education.")
      .from(Kilder.egne(UNSURE, "UU's egen opfølgning", "the own records of UU (youth guidance)"))
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator UNGE_TILBUDT_PRAKTIK = Indicator.count("unge-tilbudt-praktik")
      .named("Heraf tilbudt erhvervspraktik", "Of whom offered work experience")
      .defined(
          "De af skoleårets ikke uddannelsesparate, som i skoleåret har fået erhvervspraktik"
              + " tilbudt.",
          "Those of the school year's young people not ready for education who in the school year"
              + " were offered work experience.")
      .from(Kilder.egne(UNSURE, "UU's egen opfølgning", "the own records of UU (youth guidance)"))
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .partOf(UNGE_IKKE_UDDANNELSESPARATE)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator HANDICAP_SCREENEDE = Indicator.count("handicap-screenede")
      .named("Screenede med funktionsnedsættelse", "Screened people with a disability")
      .defined(
          "Borgere, der i jobcentrets screening i året selv oplyste en funktionsnedsættelse.",
          "People who in the job centre's screening in the year stated a disability themselves.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator HANDICAP_SAMTALE_TILBUDT = Indicator.count(
          "handicap-samtale-tilbudt")
      .named("Heraf tilbudt visitationssamtale", "Of whom offered an intake talk")
      .defined(
          "De af årets screenede med en funktionsnedsættelse, der har fået tilbud om en"
              + " visitationssamtale med en jobformidler.",
          "Those of the year's screened people with a disability who were offered an intake talk"
              + " with a job broker.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .partOf(HANDICAP_SCREENEDE)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator JOBPARATE_LEDIGE = Indicator.count("jobparate-ledige")
      .named(
          "Jobparate på dagpenge og kontanthjælp",
          "Job-ready people on unemployment and cash benefit")
      .defined(
          "Jobparate, der på noget tidspunkt i året fik a-dagpenge eller kontanthjælp.",
          "Job-ready people who at some time in the year received unemployment benefit or cash"
              + " benefit.")
      .from(new Source(
          "jobindsats",
          "y01a02 + y36a02, Visitationskategori",
          "Område, Periode=year, Visitationskategori=Jobparat",
          UNSURE,
          new Wording("jobindsats.dk, y01a02 + y36a02", "jobindsats.dk, y01a02 + y36a02")))
      .of("kommune");

  private static final Indicator UDDANNELSESSAMTALE_TILBUDT = Indicator.count(
          "uddannelsessamtale-tilbudt")
      .named("Heraf tilbudt uddannelsessamtale", "Of whom offered an education talk")
      .defined(
          "De af årets jobparate, der har fået tilbud om en samtale med jobcentrets"
              + " uddannelseskonsulent.",
          "Those of the year's job-ready people who were offered a talk with the job centre's"
              + " education consultant.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .partOf(JOBPARATE_LEDIGE)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator NYTILMELDTE_LEDIGE = Indicator.count("nytilmeldte-ledige")
      .named("Nytilmeldte ledige", "Newly registered unemployed people")
      .defined(
          "Borgere, der i året meldte sig ledige i jobcentret.",
          "People who in the year registered as unemployed at the job centre.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator NYTILMELDTE_AFKLARET = Indicator.count("nytilmeldte-afklaret")
      .named("Heraf afklaret for kompetencer", "Of whom assessed for skills")
      .defined(
          "De af årets nytilmeldte ledige, hvis kompetencer og behov for et løft er gennemgået med"
              + " dem.",
          "Those of the year's newly registered unemployed people with whom their skills and need"
              + " for upskilling were gone through.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .partOf(NYTILMELDTE_LEDIGE)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator UNGE_TILBUDT_PRAKTIK_ANDEL = Indicator.share(
          "unge-tilbudt-praktik-andel")
      .named("Andel tilbudt erhvervspraktik", "Share offered work experience")
      .defined(
          "De unge, der har fået erhvervspraktik tilbudt, i forhold til alle de ikke"
              + " uddannelsesparate.",
          "The young people who were offered work experience relative to all who are not ready for"
              + " education.")
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .as(ratio(Formula.of(UNGE_TILBUDT_PRAKTIK), Formula.of(UNGE_IKKE_UDDANNELSESPARATE)));

  private static final Indicator HANDICAP_SAMTALE_TILBUDT_ANDEL = Indicator.share(
          "handicap-samtale-tilbudt-andel")
      .named("Andel tilbudt visitationssamtale", "Share offered an intake talk")
      .defined(
          "De screenede, der har fået tilbud om en visitationssamtale, i forhold til alle, der i"
              + " screeningen oplyste en funktionsnedsættelse.",
          "The screened people who were offered an intake talk relative to all who stated a"
              + " disability in the screening.")
      .of("kommune")
      .as(ratio(Formula.of(HANDICAP_SAMTALE_TILBUDT), Formula.of(HANDICAP_SCREENEDE)));

  private static final Indicator UDDANNELSESSAMTALE_TILBUDT_ANDEL = Indicator.share(
          "uddannelsessamtale-tilbudt-andel")
      .named("Andel tilbudt uddannelsessamtale", "Share offered an education talk")
      .defined(
          "De jobparate, der har fået tilbud om en uddannelsessamtale, i forhold til alle årets"
              + " jobparate.",
          "The job-ready people who were offered an education talk relative to all the year's"
              + " job-ready people.")
      .of("kommune")
      .as(ratio(Formula.of(UDDANNELSESSAMTALE_TILBUDT), Formula.of(JOBPARATE_LEDIGE)));

  private static final Indicator NYTILMELDTE_AFKLARET_ANDEL = Indicator.share(
          "nytilmeldte-afklaret-andel")
      .named(
          "Andel af nytilmeldte afklaret for kompetencer",
          "Share of newly registered assessed for skills")
      .defined(
          "De nytilmeldte, hvis kompetencer er gennemgået, i forhold til alle årets nytilmeldte"
              + " ledige.",
          "The newly registered whose skills were gone through relative to all the year's newly"
              + " registered unemployed people.")
      .of("kommune")
      .as(ratio(Formula.of(NYTILMELDTE_AFKLARET), Formula.of(NYTILMELDTE_LEDIGE)));

  private Jobcentersamtaler() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        UNGE_IKKE_UDDANNELSESPARATE,
        UNGE_TILBUDT_PRAKTIK,
        HANDICAP_SCREENEDE,
        HANDICAP_SAMTALE_TILBUDT,
        JOBPARATE_LEDIGE,
        UDDANNELSESSAMTALE_TILBUDT,
        NYTILMELDTE_LEDIGE,
        NYTILMELDTE_AFKLARET,
        UNGE_TILBUDT_PRAKTIK_ANDEL,
        HANDICAP_SAMTALE_TILBUDT_ANDEL,
        UDDANNELSESSAMTALE_TILBUDT_ANDEL,
        NYTILMELDTE_AFKLARET_ANDEL);
  }
}
