package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.sum;
import static dk.pejl.indicator.Formula.yearlyMean;
import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** What the job centre offers, to whom, and what comes of it. */
public final class Jobcentertilbud {
  private static final String MAALGRUPPE = "maalgruppe";
  private static final String[] IPS_GRUPPER = {"ressourceforloeb", "kontanthjaelp"};

  private static final Indicator IPS_MAALGRUPPE = Indicator.count("ips-maalgruppe")
      .named("Borgere på ydelser, som IPS gælder", "People on the benefits IPS is for")
      .defined(
          "Alle, der ved månedens udgang er i ressourceforløb eller på kontanthjælp, de to ydelser"
              + " som IPS-indsatsen gælder. Psykisk sårbare registreres ikke for sig.",
          "All who at the end of the month are in a resource programme or on cash benefit, the two"
              + " benefits that the IPS effort is for. Mentally vulnerable people are not"
              + " registered as such.")
      .from(new Source(
          "jobindsats",
          "y36a02 and the table of ressourceforløb",
          "Område, Periode",
          UNSURE,
          new Wording("jobindsats.dk, y36a02", "jobindsats.dk, y36a02")))
      .every(Grain.MONTH)
      .of("kommune")
      .by(MAALGRUPPE, IPS_GRUPPER)
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator IPS_KONSULENTER = Indicator.count("ips-konsulenter")
      .named("IPS-konsulenter", "IPS consultants")
      .defined(
          "Jobcentrets medarbejdere, der ved årets udgang er efteruddannet som IPS-konsulenter.",
          "The job centre's employees who at the end of the year are retrained as IPS consultants.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator IPS_SAGER = Indicator.count("ips-sager")
      .named("Sager hos IPS-konsulenterne", "Cases held by the IPS consultants")
      .defined(
          "Borgere, der ved årets udgang er i et IPS-forløb hos de tre medarbejdere, som planen"
              + " efteruddanner til IPS-konsulenter.",
          "People who at the end of the year are in an IPS course with the three employees whom"
              + " the plan retrains as IPS consultants.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator IPS_SAGER_TOLERANCE = Indicator.count("ips-sager-tolerance")
      .named("Tilladt afvigelse fra 45 sager", "Allowed deviation from 45 cases")
      .defined(
          "Hvor mange sager der må være over eller under 45 og stadig være omtrent 45. Et"
              + " kriterium, planen ikke sætter: højst 10, og den, der indberetter, oplyser, hvem"
              + " der har sat det.",
          "How many cases above or below 45 are still about 45. A criterion that the plan does not"
              + " set: at most 10, and whoever reports it tells who set it.")
      .criterion("fastsættes af kommunen", "set by the municipality")
      .max("10")
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator IPS_I_JOB = Indicator.count("ips-i-job")
      .named("IPS-borgere i almindeligt job", "IPS participants in ordinary jobs")
      .defined(
          "Borgere i et IPS-forløb, der i året begyndte i et job på almindelige vilkår.",
          "People in an IPS course who in the year began in a job on ordinary terms.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator TILFREDSHED_JOBCENTER = Indicator.share("tilfredshed-jobcenter")
      .named("Tilfredshed med mødet med Jobcentret", "Satisfaction with meeting the job centre")
      .defined(
          "Hvor stor en del af svarene i jobcentrets måling der er tilfredse med mødet.",
          "How large a part of the answers to the job centre's survey is satisfied with the"
              + " meeting.")
      .from(Kilder.egne(
          SURE, "jobcentrets tilfredshedsundersøgelse", "the job centre's satisfaction survey"))
      .of("kommune");

  private static final Indicator JOBCENTER_ARRANGEMENTER = Indicator.count(
          "jobcenter-arrangementer")
      .named("Arrangementer for borgere og virksomheder", "Events for people and companies")
      .defined(
          "Arrangementer, som jobcentret i året har holdt, hvor borgere og virksomheder kunne"
              + " mødes om job eller opkvalificering.",
          "Events that the job centre held in the year where people and companies could meet about"
              + " jobs or upskilling.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator VIRKSOMHEDSBESOEG = Indicator.count("virksomhedsbesoeg")
      .named("Virksomhedsbesøg med Business Aabenraa", "Company visits with Business Aabenraa")
      .defined(
          "Besøg i året, som jobcentret og Business Aabenraa har aflagt sammen for at afdække"
              + " behov for arbejdskraft.",
          "Visits in the year that the job centre and Business Aabenraa made together to find out"
              + " what labour is needed.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator BOLIGSOCIALE_OMRAADER = Indicator.count("boligsociale-omraader")
      .named("Boligområder med lokal indsats", "Housing areas with a local effort")
      .defined(
          "Boligområder ud over Høje Kolstrup, hvor både en socialrådgiver og en"
              + " virksomhedskonsulent fra jobcentret er til stede i året.",
          "Housing areas besides Høje Kolstrup where both a social worker and a company consultant"
              + " of the job centre are present in the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator INDSATSPLAN_FORNYET = Indicator.flag("indsatsplan-fornyet")
      .named("Indsatsplanen er fornyet", "The action plan is renewed")
      .defined(
          "Om jobcentret har en indsatsplan for året.",
          "Whether the job centre has an action plan for the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator SELVSTAENDIGE_HENVIST = Indicator.count("selvstaendige-henvist")
      .named("Henvist til Business Aabenraa", "Referred to Business Aabenraa")
      .defined(
          "Ledige, som jobcentret i året har henvist til Business Aabenraa om egen virksomhed.",
          "Unemployed people whom the job centre in the year referred to Business Aabenraa about a"
              + " business of their own.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator IPS_MAALGRUPPE_I_ALT = Indicator.count("ips-maalgruppe-i-alt")
      .named("Alle på de to ydelser over året", "All on the two benefits over the year")
      .defined(
          "Årets gennemsnit af borgere i ressourceforløb og på kontanthjælp, lagt sammen.",
          "The year's average of people in resource programmes and on cash benefit, added up.")
      .of("kommune")
      .averaged()
      .as(sum(
          yearlyMean(Formula.of(IPS_MAALGRUPPE).with(MAALGRUPPE, "ressourceforloeb")),
          yearlyMean(Formula.of(IPS_MAALGRUPPE).with(MAALGRUPPE, "kontanthjaelp"))));

  private Jobcentertilbud() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        IPS_MAALGRUPPE,
        IPS_KONSULENTER,
        IPS_SAGER,
        IPS_SAGER_TOLERANCE,
        IPS_I_JOB,
        TILFREDSHED_JOBCENTER,
        JOBCENTER_ARRANGEMENTER,
        VIRKSOMHEDSBESOEG,
        BOLIGSOCIALE_OMRAADER,
        INDSATSPLAN_FORNYET,
        SELVSTAENDIGE_HENVIST,
        IPS_MAALGRUPPE_I_ALT);
  }
}
