package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.sumOver;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;

/** What the job centre does for those without a job, on the edge of work or ill, and how it goes. */
public final class Jobcenterindsats {
  private static final String JOBINDSATS = "jobindsats.dk";
  private static final String JOBINDSATS_ANTAGET = "jobindsats.dk (antaget)";
  private static final String EGEN_OPFOELGNING = "kommunens egen opfølgning (antaget)";
  private static final String UDFALD = "udfald";
  private static final String TILGANG = "tilgang";
  private static final int MAJ = 5;

  /** Weeks. */
  static final Unit UGER = Unit.of("uger", "uger", "weeks");

  // Observed: those who are without a job.

  private static final Indicator AFSLUTTEDE_SAGER_ANDEL = Indicator.share("afsluttede-sager-andel")
      .named("Afsluttede sager efter udfald", "Closed cases by outcome")
      .defined(
          "Hvor stor en del af årets afsluttede sager om aktivitetsparate der fik ét bestemt udfald:"
              + " selvforsørgelse, parat til job eller uddannelse, eller en anden offentlig ydelse.",
          "How large a part of the year's closed cases of activity-ready recipients had one certain"
              + " outcome: self-support, ready for work or education, or another public benefit.")
      .from(EGEN_OPFOELGNING)
      .of("kommune")
      .by(UDFALD, "selvforsoergende", "job-eller-uddannelsesparat", "anden-forsoergelse");

  private static final Indicator LANGTIDSLEDIGE = Indicator.count("langtidsledige")
      .named("Langtidsledige på a-dagpenge", "Long-term unemployed on unemployment benefit")
      .defined(
          "De på a-dagpenge i kommunen, der i måneden har været ledige længe.",
          "Those on unemployment benefit in the municipality who in the month have long been"
              + " unemployed.")
      .from(JOBINDSATS)
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator LANGTIDSLEDIGE_ANDEL = Indicator.share("langtidsledige-andel")
      .named("Langtidsledige af bruttoledige", "Long-term share of gross unemployed")
      .defined(
          "Hvor stor en del af de bruttoledige på a-dagpenge der er langtidsledige i måneden.",
          "How large a part of the gross unemployed on unemployment benefit is long-term unemployed"
              + " in the month.")
      .from(JOBINDSATS)
      .every(Grain.MONTH)
      .of("kommune", "land");

  private static final Indicator LEDIGHEDSFORLOEB_VARIGHED = Indicator.amount(
          "ledighedsforloeb-varighed", UGER)
      .named("Ledighedsforløbs varighed", "Length of unemployment spells")
      .defined(
          "Den gennemsnitlige længde i uger af de forløb på a-dagpenge, der sluttede i året.",
          "The average length in weeks of the spells on unemployment benefit that ended in the"
              + " year.")
      .from("jobindsats")
      .of("kommune");

  private static final Indicator LANGTIDSFORSOERGEDE = Indicator.count("langtidsforsoergede")
      .named("Langtidsforsørgede", "Long-term benefit dependants")
      .defined(
          "De i kommunen, der i måneden længe har levet af offentlige ydelser; hvor længe, siger"
              + " planen ikke.",
          "Those in the municipality who in the month have long lived on public benefits; the plan"
              + " does not say how long.")
      .from(JOBINDSATS)
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator A_KASSER_I_FORSOEG = Indicator.flag("a-kasser-i-forsoeg")
      .named("A-kasser med kontaktansvar", "Unemployment funds in charge of contact")
      .defined(
          "Om en a-kasse i året selv holder samtalerne i ledighedens første tre måneder.",
          "Whether an unemployment fund in the year itself holds the meetings in the first three"
              + " months of unemployment.")
      .from(EGEN_OPFOELGNING)
      .of("kommune")
      .by("a-kasse", "3f", "dansk-metal", "foa", "sl");

  // Observed: those on the edge of work.

  private static final Indicator FLEKSJOB_BESKAEFTIGELSE_PLACERING = Indicator.rank(
          "fleksjob-beskaeftigelse-placering")
      .named(
          "Placering på beskæftigelse af fleksjobvisiterede",
          "Rank for employment of flexi-job approved")
      .defined(
          "Kommunens plads blandt alle kommuner efter ledighed blandt fleksjobvisiterede; den med"
              + " den laveste er nummer 1.",
          "The municipality's place among all municipalities by unemployment among those approved"
              + " for flexi-jobs; the one with the lowest is number 1.")
      .from(JOBINDSATS_ANTAGET)
      .of("kommune");

  private static final Indicator FLEKSJOB_PLACERING_KRITERIUM = Indicator.rank(
          "fleksjob-placering-kriterium")
      .named("Sidste placering blandt de bedste", "Last rank that counts as among the best")
      .defined(
          "Den sidste plads, der endnu hører til landets bedste. Et kriterium, planen ikke sætter:"
              + " højst plads 25, og den, der indberetter, oplyser, hvem der har sat det.",
          "The last place that still is among the best of the country. A criterion that the plan"
              + " does not set: place 25 at most, and whoever reports it tells who set it.")
      .criterion("fastsættes af kommunen")
      .max("25")
      .of("kommune");

  private static final Indicator HANDICAPPROJEKT_DELTAGER = Indicator.flag(
          "handicapprojekt-deltager")
      .named(
          "Deltager i Et mere rummeligt arbejdsmarked II",
          "Takes part in Et mere rummeligt arbejdsmarked II")
      .defined(
          "Om jobcentret i året deltager i det landsdækkende projekt for folk med handicap.",
          "Whether the job centre in the year takes part in the nationwide project for people with"
              + " disabilities.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator RESSOURCEFORLOEB_SAGSBEHANDLERE_TILFOERT = Indicator.count(
          "ressourceforloeb-sagsbehandlere-tilfoert")
      .named(
          "Ekstra sagsbehandlere til ressourceforløb", "Extra caseworkers for resource programmes")
      .defined(
          "De koordinerende sagsbehandlere, som Team Ressourceforløb ved årets udgang i alt har"
              + " fået fra andre dele af jobcentret, siden styrkelsen begyndte, også i tidligere"
              + " år.",
          "The co-ordinating caseworkers that the resource programme team by the end of the year"
              + " has got in all from other parts of the job centre since the strengthening began,"
              + " in earlier years too.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator RESSOURCEFORLOEB_SAGER = Indicator.amount(
          "ressourceforloeb-sager-pr-sagsbehandler", Jobcenter.SAGER)
      .named(
          "Sager pr. sagsbehandler i ressourceforløb", "Caseload per resource programme caseworker")
      .defined(
          "Ressourceforløb som gennemsnit for de koordinerende sagsbehandlere.",
          "Resource programmes as an average over the co-ordinating caseworkers.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator RESSOURCEFORLOEB_FORLOEB_I_GANG = Indicator.flag(
          "ressourceforloeb-forloeb-i-gang")
      .named(
          "Nyt forløb under ressourceforløb i gang", "New course under resource programmes running")
      .defined(
          "Om jobcentret i året har et af de tre nye forløb: om mestring, om motivation eller for"
              + " borgere med autisme.",
          "Whether the job centre in the year runs one of the three new courses: on coping, on"
              + " motivation or for people with autism.")
      .from(EGEN_OPFOELGNING)
      .of("kommune")
      .by("forloeb", "mestring", "motivation", "autisme");

  // Observed: young people.

  private static final Indicator I_BROBYGNING = Indicator.flag("i-brobygning")
      .named("I brobygning i året", "On a bridging course in the year")
      .defined(
          "Om borgeren på noget tidspunkt i året har været i brobygning til erhvervsuddannelse og"
              + " da var under 30 år.",
          "Whether the person at some time in the year was on a bridging course to vocational"
              + " education and then under 30.")
      .from("own records")
      .of("borger");

  private static final Indicator BROBYGNING_UGER = Indicator.amount("brobygning-uger", UGER)
      .named("Brobygningsforløbets længde", "Length of the bridging course")
      .defined(
          "Ugerne i det brobygningsforløb til erhvervsuddannelse, som en ung under 30 år er"
              + " tilbudt.",
          "The weeks of the bridging course to vocational education that someone under 30 is"
              + " offered.")
      .from(EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("borger");

  private static final Indicator BROBYGNING_MENTOR = Indicator.flag("brobygning-mentor")
      .named("Mentor i og efter brobygning", "Mentor during and after bridging")
      .defined(
          "Om den unge den dag har eller har haft en mentor: under forløbet (uddannelse) eller"
              + " efter et gennemført forløb (fastholdelse).",
          "Whether the young person on that day has or has had a mentor: during the course"
              + " (uddannelse) or after a completed course (fastholdelse).")
      .from(EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("borger")
      .by("mentor", "uddannelse", "fastholdelse");

  private static final Indicator BROBYGNING_GENNEMFOERT = Indicator.flag("brobygning-gennemfoert")
      .named("Brobygning gennemført", "Bridging course completed")
      .defined(
          "Om den unge den dag er færdig med sit brobygningsforløb.",
          "Whether the young person has by that day completed the bridging course.")
      .from(EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("borger");

  private static final Indicator SOCIALPSYKIATRI_ANSOEGNING = Indicator.flag(
          "socialpsykiatri-ansoegning")
      .named(
          "Ansøgning til Socialstyrelsens initiativer",
          "Application to the Socialstyrelsen initiatives")
      .defined(
          "Om forvaltningerne ved årets udgang sammen har ansøgt om en plads i Socialstyrelsens"
              + " initiativer for socialpsykiatrien, i året eller tidligere.",
          "Whether the departments by the end of the year have together applied for a place in the"
              + " Socialstyrelsen initiatives for social psychiatry, in the year or before.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  // Observed: what the job centre does with companies.

  private static final Indicator CSR_UDDELINGER = Indicator.count("csr-uddelinger")
      .named("Uddelinger af CSR-mærket", "CSR label award rounds")
      .defined(
          "De gange, CSR-mærke Aabenraa er uddelt fra første gang til årets slutning.",
          "The times CSR-mærke Aabenraa was awarded from the first time to the end of the year.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator JOBROTATION_INFORMATION = Indicator.count(
          "jobrotation-information")
      .named("Virksomheder kontaktet om jobrotation", "Companies contacted about job rotation")
      .defined(
          "De virksomheder på egnen, som jobcentrets virksomhedskonsulenter i året har registreret"
              + " mindst én kontakt med om jobrotation.",
          "The local companies with which the job centre's company consultants recorded at least"
              + " one contact about job rotation in the year.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator VIRKSOMHEDSCENTRE = Indicator.count("virksomhedscentre")
      .named("VirksomhedsCentre", "Company centres")
      .defined(
          "De arbejdspladser, jobcentret i året har en aftale om et VirksomhedsCenter med.",
          "The workplaces the job centre in the year has an agreement with on a company centre.")
      .from(EGEN_OPFOELGNING)
      .of("kommune");

  // Worked out.

  private static final Indicator AKTIVITETSPARATE_EFTER_TILGANG = Indicator.count(
          "aktivitetsparate-efter-tilgang")
      .named("Oprindelige og nye aktivitetsparate", "Original and new activity-ready recipients")
      .defined(
          "De tilbageværende fra juni 2015 og de senere tilkomne lagt sammen.",
          "Those left from June 2015 and those who came later added up.")
      .every(Grain.MONTH)
      .of("kommune")
      .as(sumOver(Formula.of(Jobcenter.AKTIVITETSPARATE), TILGANG, "oprindelig", "ny"));

  private static final Indicator AFSLUTTEDE_SAGER_I_ALT = Indicator.rate("afsluttede-sager-i-alt")
      .named("Udfaldenes andele lagt sammen", "The outcomes' shares added up")
      .defined(
          "De tre udfalds andele af årets afsluttede sager lagt sammen.",
          "The three outcomes' shares of the year's closed cases added up.")
      .of("kommune")
      .as(sumOver(
          Formula.of(AFSLUTTEDE_SAGER_ANDEL),
          UDFALD,
          "selvforsoergende",
          "job-eller-uddannelsesparat",
          "anden-forsoergelse"));

  private static final Indicator LANGTIDSLEDIGE_MAJ = Indicator.count("langtidsledige-maj")
      .named("Langtidsledige i maj", "Long-term unemployed in May")
      .defined(
          "De langtidsledige på a-dagpenge i årets maj.",
          "The long-term unemployed on unemployment benefit in May of the year.")
      .of("kommune")
      .as(Formula.of(LANGTIDSLEDIGE).month(MAJ));

  private static final Indicator LANGTIDSLEDIGE_ANDEL_MAJ = Indicator.share(
          "langtidsledige-andel-maj")
      .named("Langtidsledige af bruttoledige i maj", "Long-term share of gross unemployed in May")
      .defined(
          "De langtidslediges andel af de bruttoledige på a-dagpenge i årets maj.",
          "The long-term unemployed's share of the gross unemployed on unemployment benefit in May"
              + " of the year.")
      .of("kommune", "land")
      .as(Formula.of(LANGTIDSLEDIGE_ANDEL).month(MAJ));

  private static final Indicator LANGTIDSFORSOERGEDE_MAJ = Indicator.count(
          "langtidsforsoergede-maj")
      .named("Langtidsforsørgede i maj", "Long-term benefit dependants in May")
      .defined(
          "De langtidsforsørgede i årets maj.",
          "The long-term benefit dependants in May of the year.")
      .of("kommune")
      .as(Formula.of(LANGTIDSFORSOERGEDE).month(MAJ));

  private Jobcenterindsats() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        AFSLUTTEDE_SAGER_ANDEL,
        LANGTIDSLEDIGE,
        LANGTIDSLEDIGE_ANDEL,
        LEDIGHEDSFORLOEB_VARIGHED,
        LANGTIDSFORSOERGEDE,
        A_KASSER_I_FORSOEG,
        FLEKSJOB_BESKAEFTIGELSE_PLACERING,
        FLEKSJOB_PLACERING_KRITERIUM,
        HANDICAPPROJEKT_DELTAGER,
        RESSOURCEFORLOEB_SAGSBEHANDLERE_TILFOERT,
        RESSOURCEFORLOEB_SAGER,
        RESSOURCEFORLOEB_FORLOEB_I_GANG,
        I_BROBYGNING,
        BROBYGNING_UGER,
        BROBYGNING_MENTOR,
        BROBYGNING_GENNEMFOERT,
        SOCIALPSYKIATRI_ANSOEGNING,
        CSR_UDDELINGER,
        JOBROTATION_INFORMATION,
        VIRKSOMHEDSCENTRE,
        AKTIVITETSPARATE_EFTER_TILGANG,
        AFSLUTTEDE_SAGER_I_ALT,
        LANGTIDSLEDIGE_MAJ,
        LANGTIDSLEDIGE_ANDEL_MAJ,
        LANGTIDSFORSOERGEDE_MAJ);
  }
}
