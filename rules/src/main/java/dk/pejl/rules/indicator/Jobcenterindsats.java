package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.sumOver;
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

/** What the job centre does for those without a job, on the edge of work or ill, and how it goes. */
public final class Jobcenterindsats {
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
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by(UDFALD, "selvforsoergende", "job-eller-uddannelsesparat", "anden-forsoergelse");

  private static final Indicator LANGTIDSLEDIGE = Indicator.count("langtidsledige")
      .named("Langtidsledige på a-dagpenge", "Long-term unemployed on unemployment benefit")
      .defined(
          "De på a-dagpenge i kommunen, der i måneden har været ledige længe.",
          "Those on unemployment benefit in the municipality who in the month have long been"
              + " unemployed.")
      .from(Kilder.jobindsats(SURE, "y25i09", "Område, Periode, Ydelsesgrupper"))
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator LANGTIDSLEDIGE_ANDEL = Indicator.share("langtidsledige-andel")
      .named("Langtidsledige af bruttoledige", "Long-term share of gross unemployed")
      .defined(
          "Hvor stor en del af de bruttoledige på a-dagpenge der er langtidsledige i måneden.",
          "How large a part of the gross unemployed on unemployment benefit is long-term unemployed"
              + " in the month.")
      .from(Kilder.jobindsats(SURE, "y25i09", "Område, Periode, Ydelsesgrupper"))
      .every(Grain.MONTH)
      .of("kommune", "land");

  private static final Indicator LEDIGHEDSFORLOEB_VARIGHED = Indicator.amount(
          "ledighedsforloeb-varighed", UGER)
      .named("Ledighedsforløbs varighed", "Length of unemployment spells")
      .defined(
          "Den gennemsnitlige længde i uger af de forløb på a-dagpenge, der sluttede i året.",
          "The average length in weeks of the spells on unemployment benefit that ended in the"
              + " year.")
      .from(new Source(
          "jobindsats",
          "length of spells on a-dagpenge, table unknown",
          "Område, Periode=year",
          UNSURE,
          new Wording("jobindsats.dk", "jobindsats.dk")))
      .of("kommune");

  private static final Indicator LANGTIDSFORSOERGEDE = Indicator.count("langtidsforsoergede")
      .named("Langtidsforsørgede", "Long-term benefit dependants")
      .defined(
          "De i kommunen, der i måneden længe har levet af offentlige ydelser; hvor længe, siger"
              + " planen ikke.",
          "Those in the municipality who in the month have long lived on public benefits; the plan"
              + " does not say how long.")
      .from(new Source(
          "jobindsats",
          "langvarigt offentligt forsørgede, table unknown",
          "",
          UNSURE,
          new Wording("jobindsats.dk", "jobindsats.dk")))
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator A_KASSER_I_FORSOEG = Indicator.flag("a-kasser-i-forsoeg")
      .named("A-kasser med kontaktansvar", "Unemployment funds in charge of contact")
      .defined(
          "Om en a-kasse i året selv holder samtalerne i ledighedens første tre måneder.",
          "Whether an unemployment fund in the year itself holds the meetings in the first three"
              + " months of unemployment.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("a-kasse", "3f", "dansk-metal", "foa", "sl");

  // Observed: those on the edge of work.

  // Observed: young people.

  // Observed: what the job centre does with companies.

  private static final Indicator CSR_UDDELINGER = Indicator.count("csr-uddelinger")
      .named("Uddelinger af CSR-mærket", "CSR label award rounds")
      .defined(
          "De gange, CSR-mærke Aabenraa er uddelt fra første gang til årets slutning.",
          "The times CSR-mærke Aabenraa was awarded from the first time to the end of the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator JOBROTATION_INFORMATION = Indicator.count(
          "jobrotation-information")
      .named("Virksomheder kontaktet om jobrotation", "Companies contacted about job rotation")
      .defined(
          "De virksomheder på egnen, som jobcentrets virksomhedskonsulenter i året har registreret"
              + " mindst én kontakt med om jobrotation.",
          "The local companies with which the job centre's company consultants recorded at least"
              + " one contact about job rotation in the year.")
      .from(Kilder.egne(UNSURE, "jobcentrets fagsystem", "the job centre's case system"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator VIRKSOMHEDSCENTRE = Indicator.count("virksomhedscentre")
      .named("VirksomhedsCentre", "Company centres")
      .defined(
          "De arbejdspladser, jobcentret i året har en aftale om et VirksomhedsCenter med.",
          "The workplaces the job centre in the year has an agreement with on a company centre.")
      .from(Kilder.EGEN_OPFOELGNING)
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
