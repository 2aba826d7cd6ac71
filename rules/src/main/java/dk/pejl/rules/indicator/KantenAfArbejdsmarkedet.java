package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Those on the edge of work: flexi-jobs, resource programmes, handicap, and young people. */
public final class KantenAfArbejdsmarkedet {
  static final Unit UGER = Unit.of("uger", "uger", "weeks");

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
      .from(new Source(
          "jobindsats",
          "ranking worked out of y08a02 and y09a02",
          "",
          UNSURE,
          new Wording("jobindsats.dk, y08a02 + y09a02", "jobindsats.dk, y08a02 + y09a02")))
      .of("kommune");

  private static final Indicator FLEKSJOB_PLACERING_KRITERIUM = Indicator.rank(
          "fleksjob-placering-kriterium")
      .named("Sidste placering blandt de bedste", "Last rank that counts as among the best")
      .defined(
          "Den sidste plads, der endnu hører til landets bedste. Et kriterium, planen ikke sætter:"
              + " højst plads 25, og den, der indberetter, oplyser, hvem der har sat det.",
          "The last place that still is among the best of the country. A criterion that the plan"
              + " does not set: place 25 at most, and whoever reports it tells who set it.")
      .criterion("fastsættes af kommunen", "set by the municipality")
      .max("25")
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator HANDICAPPROJEKT_DELTAGER = Indicator.flag(
          "handicapprojekt-deltager")
      .named(
          "Deltager i Et mere rummeligt arbejdsmarked II",
          "Takes part in Et mere rummeligt arbejdsmarked II")
      .defined(
          "Om jobcentret i året deltager i det landsdækkende projekt for folk med handicap.",
          "Whether the job centre in the year takes part in the nationwide project for people with"
              + " disabilities.")
      .from(Kilder.EGEN_OPFOELGNING)
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
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator RESSOURCEFORLOEB_SAGER = Indicator.amount(
          "ressourceforloeb-sager-pr-sagsbehandler", Jobcenter.SAGER)
      .named(
          "Sager pr. sagsbehandler i ressourceforløb", "Caseload per resource programme caseworker")
      .defined(
          "Ressourceforløb som gennemsnit for de koordinerende sagsbehandlere.",
          "Resource programmes as an average over the co-ordinating caseworkers.")
      .from(Kilder.EGEN_OPFOELGNING)
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
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("forloeb", "mestring", "motivation", "autisme");

  private static final Indicator I_BROBYGNING = Indicator.flag("i-brobygning")
      .named("I brobygning i året", "On a bridging course in the year")
      .defined(
          "Om borgeren på noget tidspunkt i året har været i brobygning til erhvervsuddannelse og"
              + " da var under 30 år.",
          "Whether the person at some time in the year was on a bridging course to vocational"
              + " education and then under 30.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("borger");

  private static final Indicator BROBYGNING_UGER = Indicator.amount("brobygning-uger", UGER)
      .named("Brobygningsforløbets længde", "Length of the bridging course")
      .defined(
          "Ugerne i det brobygningsforløb til erhvervsuddannelse, som en ung under 30 år er"
              + " tilbudt.",
          "The weeks of the bridging course to vocational education that someone under 30 is"
              + " offered.")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("borger")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator BROBYGNING_MENTOR = Indicator.flag("brobygning-mentor")
      .named("Mentor i og efter brobygning", "Mentor during and after bridging")
      .defined(
          "Om den unge den dag har eller har haft en mentor: under forløbet (uddannelse) eller"
              + " efter et gennemført forløb (fastholdelse).",
          "Whether the young person on that day has or has had a mentor: during the course"
              + " (uddannelse) or after a completed course (fastholdelse).")
      .from(Kilder.EGEN_OPFOELGNING)
      .every(Grain.DAY)
      .of("borger")
      .by("mentor", "uddannelse", "fastholdelse")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator BROBYGNING_GENNEMFOERT = Indicator.flag("brobygning-gennemfoert")
      .named("Brobygning gennemført", "Bridging course completed")
      .defined(
          "Om den unge den dag er færdig med sit brobygningsforløb.",
          "Whether the young person has by that day completed the bridging course.")
      .from(Kilder.EGEN_OPFOELGNING)
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
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private KantenAfArbejdsmarkedet() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
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
        SOCIALPSYKIATRI_ANSOEGNING);
  }
}
