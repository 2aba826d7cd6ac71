package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sum;
import static dk.pejl.indicator.Formula.yearlyMean;
import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** What the job centre and the plans that follow each other in its field count alike. */
public final class Jobcenter {
  /** Cases for each caseworker. */
  static final Unit SAGER = Unit.of("sager", "sager", "cases");

  // Observed.

  static final Indicator KONTANT_UDDANNELSESHJAELP_BORGERE = Indicator.count(
          "kontant-uddannelseshjaelp-borgere")
      .named("Borgere på kontant- og uddannelseshjælp", "People on cash and education benefit")
      .defined(
          "Personer, der får kontanthjælp eller uddannelseshjælp i måneden.",
          "Persons who receive cash benefit or education benefit in the month.")
      .from(new Source(
          "jobindsats",
          "y36a02 + y38a02, from the reform of 2025 y60a02",
          "Område, Periode, Køn, Herkomst, Visitationskategori",
          PARTLY,
          new Wording(
              "jobindsats.dk, y36a02 + y38a02, fra 2025 y60a02",
              "jobindsats.dk, y36a02 + y38a02, from 2025 y60a02")))
      .every(Grain.MONTH)
      .of("kommune");

  static final Indicator AKTIVITETSPARATE = Indicator.count("aktivitetsparate")
      .named(
          "Aktivitetsparate på kontant- og uddannelseshjælp",
          "Activity-ready recipients of cash and education benefit")
      .defined(
          "Personer på kontanthjælp eller uddannelseshjælp, som ved udgangen af måneden er vurderet"
              + " aktivitetsparate: alle (samlet), de af dem, der var det i juni 2015 (oprindelig),"
              + " eller de senere tilkomne (ny).",
          "Persons on cash or education benefit assessed as activity-ready at the end of the month:"
              + " all (samlet), those who were so in June 2015 (oprindelig), or those who came"
              + " later (ny).")
      .from(new Source(
          "jobindsats",
          "y36a02 + y38a02, from 2025 y60a02",
          "Område, Periode, Visitationskategori=Aktivitetsparat",
          PARTLY,
          new Wording(
              "jobindsats.dk, y36a02 + y38a02, fra 2025 y60a02",
              "jobindsats.dk, y36a02 + y38a02, from 2025 y60a02")))
      .every(Grain.MONTH)
      .of("kommune")
      .by("tilgang", "samlet", "oprindelig", "ny");

  static final Indicator FLEKSJOB_VISITEREDE = Indicator.count("fleksjob-visiterede")
      .named("Borgere visiteret til fleksjob", "People approved for flexi-jobs")
      .defined(
          "Alle, der er visiteret til fleksjob, hvad enten de har et eller får ledighedsydelse.",
          "All who are approved for a flexi-job, whether they have one or receive unemployment"
              + " allowance.")
      .from(new Source(
          "jobindsats",
          "y08a02 + y09a02 (fleksjob + ledighedsydelse)",
          "Område, Periode, Køn, Herkomst",
          PARTLY,
          new Wording("jobindsats.dk, y08a02 + y09a02", "jobindsats.dk, y08a02 + y09a02")))
      .every(Grain.MONTH)
      .of("kommune", "land")
      .since(LocalDate.of(2026, 11, 28));

  static final Indicator FLEKSJOB_LEDIGE = Indicator.count("fleksjob-ledige")
      .named("Ledige fleksjobvisiterede", "Unemployed people approved for flexi-jobs")
      .defined(
          "De af de fleksjobvisiterede, der intet job har og får ledighedsydelse.",
          "Those approved for a flexi-job who have no job and receive unemployment allowance.")
      .from(new Source(
          "jobindsats",
          "y09a02 (ledighedsydelse)",
          "Område, Periode, Køn, Herkomst",
          SURE,
          new Wording("jobindsats.dk, y09a02", "jobindsats.dk, y09a02")))
      .every(Grain.MONTH)
      .of("kommune", "land")
      .partOf(FLEKSJOB_VISITEREDE)
      .since(LocalDate.of(2026, 11, 28));

  static final Indicator OFFENTLIGT_FORSOERGEDE = Indicator.count("offentligt-forsoergede")
      .named("Personer på offentlig forsørgelse", "People on public benefits")
      .defined(
          "Kommunens 16-66-årige, der lever af en offentlig ydelse i måneden, som"
              + " fuldtidspersoner.",
          "The municipality's residents aged 16-66 who live on a public benefit in the month, as"
              + " full-time persons.")
      .from(Kilder.jobindsats(
          SURE, "ptva02", "Område, Periode, Ydelsesgrupper=Ydelsesgrupper i alt, Køn"))
      .every(Grain.MONTH)
      .of("kommune")
      .averaged();

  static final Indicator BEFOLKNING_ERHVERVSAKTIV_ALDER = Indicator.count(
          "befolkning-erhvervsaktiv-alder")
      .named("Befolkning i den arbejdsdygtige alder", "Working-age population")
      .defined(
          "De 16-66-årige indbyggere, når året begynder.",
          "The residents aged 16-66 when the year begins.")
      .from(Kilder.statistik(
          SURE, "FOLK1A", "OMRÅDE, KØN=TOT, ALDER=16..66, CIVILSTAND=TOT, Tid=yyyyK1"))
      .of("kommune");

  static final Indicator SYGEDAGPENGE_PERSONER = Indicator.count("sygedagpenge-personer")
      .named("Borgere på sygedagpenge", "People on sickness benefit")
      .defined(
          "Modtagere af sygedagpenge som gennemsnit over året.",
          "Recipients of sickness benefit as an average over the year.")
      .from(Kilder.jobindsats(
          PARTLY, "y07a02", "Område, Periode=year, Køn, Herkomst, Status før sygedagpenge"))
      .of("kommune")
      .averaged();

  static final Indicator JOBAFKLARING_PERSONER = Indicator.count("jobafklaring-personer")
      .named("Borgere i jobafklaring", "People in job clarification")
      .defined(
          "Personer i jobafklaringsforløb som gennemsnit over året.",
          "Persons in job clarification as an average over the year.")
      .from(Kilder.jobindsats(PARTLY, "y12a02", "Område, Periode=year, Køn, Herkomst"))
      .of("kommune")
      .averaged();

  static final Indicator KIJOS_SAGER_PR_SAGSBEHANDLER = Indicator.amount(
          "kijos-sager-pr-sagsbehandler", SAGER)
      .named("Sager pr. sagsbehandler i KIJOS", "Caseload per KIJOS caseworker")
      .defined(
          "Sager om sygedagpenge og jobafklaring i måneden, delt med antallet af sagsbehandlere.",
          "Cases of sickness benefit and job clarification in the month, divided by the number of"
              + " caseworkers.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.MONTH)
      .of("projekt");

  static final Indicator FLYGTNINGE_I_BESKAEFTIGELSE_ANDEL = Indicator.share(
          "flygtninge-i-beskaeftigelse-andel")
      .named(
          "Andel flygtninge m.fl. i beskæftigelse",
          "Share of refugees and their reunified family in work")
      .defined(
          "Hvor stor en del af flygtningene og deres familiesammenførte der er i arbejde i måneden.",
          "How large a part of the refugees and their reunified family is in work in the month.")
      .from(new Source(
          "jobindsats",
          "flygtninge og familiesammenførte i beskæftigelse, table unknown",
          "",
          UNSURE,
          new Wording("jobindsats.dk", "jobindsats.dk")))
      .every(Grain.MONTH)
      .of("kommune", "land");

  static final Indicator HANDICAP_I_BESKAEFTIGELSE = Indicator.count("handicap-i-beskaeftigelse")
      .named(
          "Screenede med handicap, der kom i arbejde",
          "Screened people with disabilities who came into work")
      .defined(
          "De borgere, som jobcentrets screening har registreret med en funktionsnedsættelse, de"
              + " selv har oplyst, og som i året gik fra ledighed til arbejde: ordinært, med"
              + " løntilskud eller i fleksjob. Handicap registreres ikke i andre kilder.",
          "The people whom the job centre's screening registered with a disability that they"
              + " stated themselves, and who in the year went from unemployment into work:"
              + " ordinary, with a wage subsidy or in a flexi-job. No other source registers"
              + " disability.")
      .from(Kilder.egne(
          UNSURE,
          "jobcentrets screening og fagsystem",
          "the job centre's screening and case system"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  static final Indicator UNGE_25_UNGDOMSUDDANNELSE = Indicator.share("unge-25-ungdomsuddannelse")
      .named(
          "25-årige med mindst en ungdomsuddannelse",
          "25-year-olds with at least upper secondary education")
      .defined(
          "Hvor stor en del af de 25-årige der har fuldført en ungdomsuddannelse eller mere.",
          "How large a part of those aged 25 has completed an upper secondary education or more.")
      .from(new Source(
          "Danmarks Statistik",
          "HFUDD21, or the ministry's profile model",
          "BOPOMR, HERKOMST, HFUDD, igangv. udd., ALDER=25, KØN, Tid",
          UNSURE,
          new Wording(
              "Danmarks Statistik, ellers ministeriets profilmodel, HFUDD21",
              "Statistics Denmark, else the ministry's profile model, HFUDD21")))
      .of("kommune", "land");

  static final Indicator NEET_ANDEL = Indicator.share("neet-andel")
      .named(
          "Andel unge uden job og uddannelse (NEET)",
          "Share of young people not in work or education (NEET)")
      .defined(
          "Hvor stor en del af kommunens unge på 16-24 år der hverken arbejder eller er under"
              + " uddannelse. Aldersgrænsen under 25 nævnes kun i vækstplanen.",
          "How large a part of the municipality's young people aged 16-24 neither works nor is in"
              + " education. Only the growth plan names the age limit of under 25.")
      .from(new Source(
          "Danmarks Statistik",
          "NEET1 / NEET2 (16-24 years)",
          "NEET-status, BOPOMR, KØN, ALDER, Tid",
          UNSURE,
          new Wording("Danmarks Statistik, NEET1 / NEET2", "Statistics Denmark, NEET1 / NEET2")))
      .of("kommune");

  static final Indicator INVESTERING = Indicator.amount("investering", Unit.KRONER)
      .named("Investering", "Investment")
      .defined(
          "Det, der er afsat til et investeringsprojekt i alle dets år, registreret på det første:"
              + " 2016 for kik, 2018 for kik-ii og 2019 for kijos.",
          "What is set aside for an investment project in all its years, registered in the first:"
              + " 2016 for kik, 2018 for kik-ii and 2019 for kijos.")
      .from(Kilder.egne(UNSURE, "kommunens budget", "the municipality's budget"))
      .of("projekt")
      .by(
          "post",
          "samlet",
          "nye-indsatser",
          "nye-indsatser-aktivitetsparate",
          "nye-indsatser-integration",
          "medarbejdere",
          "oevrig-drift");

  // Worked out.

  static final Indicator FLEKSJOB_LEDIGHED = Indicator.share("fleksjob-ledighed")
      .named(
          "Ledighed blandt fleksjobvisiterede", "Unemployment among those approved for flexi-jobs")
      .defined(
          "Årets gennemsnit af ledige fleksjobvisiterede i forhold til årets gennemsnit af alle"
              + " fleksjobvisiterede.",
          "The year's average of unemployed persons approved for flexi-jobs relative to the year's"
              + " average of all approved for them.")
      .of("kommune", "land")
      .as(ratio(
          yearlyMean(Formula.of(FLEKSJOB_LEDIGE)), yearlyMean(Formula.of(FLEKSJOB_VISITEREDE))));

  static final Indicator SYGEDAGPENGE_JOBAFKLARING_ANDEL = Indicator.rate(
          "sygedagpenge-jobafklaring-andel")
      .named(
          "Andel på sygedagpenge eller i jobafklaring",
          "Share on sickness benefit or in job clarification")
      .defined(
          "Årets gennemsnit af borgere på sygedagpenge og i jobafklaring i forhold til"
              + " befolkningen i den arbejdsdygtige alder.",
          "The year's average of persons on sickness benefit and in job clarification relative to"
              + " the working-age population.")
      .of("kommune")
      .as(ratio(
          sum(Formula.of(SYGEDAGPENGE_PERSONER), Formula.of(JOBAFKLARING_PERSONER)),
          Formula.of(BEFOLKNING_ERHVERVSAKTIV_ALDER)));

  private Jobcenter() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        KONTANT_UDDANNELSESHJAELP_BORGERE,
        AKTIVITETSPARATE,
        FLEKSJOB_VISITEREDE,
        FLEKSJOB_LEDIGE,
        OFFENTLIGT_FORSOERGEDE,
        BEFOLKNING_ERHVERVSAKTIV_ALDER,
        SYGEDAGPENGE_PERSONER,
        JOBAFKLARING_PERSONER,
        KIJOS_SAGER_PR_SAGSBEHANDLER,
        FLYGTNINGE_I_BESKAEFTIGELSE_ANDEL,
        HANDICAP_I_BESKAEFTIGELSE,
        UNGE_25_UNGDOMSUDDANNELSE,
        NEET_ANDEL,
        INVESTERING,
        FLEKSJOB_LEDIGHED,
        SYGEDAGPENGE_JOBAFKLARING_ANDEL);
  }
}
