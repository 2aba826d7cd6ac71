package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.difference;
import static dk.pejl.indicator.Formula.meanOver;
import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sum;
import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Percent;
import dk.pejl.quantity.Quantity;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Employers' social responsibility: how many of those who work for a municipality or a company do so
 * under a scheme for people with reduced capacity, without a job or in education.
 */
public final class SocialtAnsvar {
  private static final String ORDNING = "ordning";
  private static final String OPGOERELSE = "opgoerelse";
  private static final String UDDANNELSE = "uddannelse";

  private static final String VIRKSOMHEDSPRAKTIK = "virksomhedspraktik";
  private static final String BEREDSKAB = "beredskab";
  private static final String STU = "stu";

  /** The schemes that employ, besides work placement, whose persons are not employees. */
  private static final String[] I_BESKAEFTIGELSE = {
    "loentilskud", "fleksjob", "skaanejob", "jobrotation"
  };

  /** The schemes of the label that educate, besides STU, which is not known of the neighbours. */
  private static final String[] UNDER_UDDANNELSE = {"elever-eud", "voksenlaerlinge", "igu", "fgu"};

  /** Students on placement, whom the strategy counts and the label does not. */
  private static final String STUDERENDE = "studerende";

  private static final String[] UDDANNELSE_ANDEL = with(UNDER_UDDANNELSE, STUDERENDE);
  private static final String[] MAERKE =
      with(with(I_BESKAEFTIGELSE, UNDER_UDDANNELSE), STU, BEREDSKAB);
  private static final String[] ANSAETTELSER = with(MAERKE, STUDERENDE);

  private static final String[] OPLYSTE = {
    "egen-andel", "beskaeftigelse-andel", "uddannelse-andel", "beredskab-andel"
  };

  /** The months of the year whose figures make up its average. */
  private static final int[] MAALEMAANEDER = {2, 5, 8, 11};

  /** What the label demands where no criterion was ever registered: that of 2020. */
  private static final Percent KRAV_I_2020 = Quantity.percent("10");

  // Observed.

  private static final Indicator ANSATTE = Indicator.count("ansatte")
      .named("Ansatte i kommunen", "Municipal employees")
      .defined(
          "Månedslønnede, som kommunen har ansat i en målemåned: februar, maj, august eller"
              + " november.",
          "Monthly paid employees of the municipality in a counting month: February, May, August"
              + " or November.")
      .from(new Source(
          "KRL",
          "KRL SIRKA (krl.dk), månedslønnede",
          "kommune, måned",
          PARTLY,
          new Wording("KRL SIRKA (krl.dk)", "KRL SIRKA (krl.dk)")))
      .every(Grain.MONTH)
      .of("kommune");

  private static final Indicator ANSATTE_I_ORDNING = Indicator.count("ansatte-i-ordning")
      .named("Ansatte i en CSR-ordning", "Employees under a CSR scheme")
      .defined(
          "De af kommunens månedslønnede, der i målemåneden er ansat under én ordning."
              + " Voksenlærlinge står for sig og er ikke med under elever-eud. Beredskab er"
              + " ansatte, der tillige er frivillige i Beredskabet.",
          "Those of the municipality's monthly paid employees who in the counting month are"
              + " employed under one scheme. Adult apprentices are on their own and not counted"
              + " under elever-eud. Beredskab is employees who also volunteer in the emergency"
              + " service.")
      .from(new Source(
          "KRL",
          "KRL SIRKA (krl.dk), beredskab: own records",
          "kommune, måned, ansættelsesform",
          UNSURE,
          new Wording(
              "KRL SIRKA (krl.dk); beredskab: kommunens egen opfølgning",
              "KRL SIRKA (krl.dk); beredskab: the municipality's own records")))
      .every(Grain.MONTH)
      .of("kommune")
      .by(ORDNING, ANSAETTELSER);

  private static final Indicator FULDTIDSPERSONER_I_ORDNING = Indicator.count(
          "fuldtidspersoner-i-ordning")
      .named("Fuldtidspersoner i virksomhedspraktik", "Full-time equivalents in work placement")
      .defined(
          "Personer i virksomhedspraktik på kommunens arbejdspladser, omregnet til fuld tid og"
              + " som gennemsnit over året.",
          "Persons in work placement at the municipality's workplaces, converted to full time"
              + " and averaged over the year.")
      .from(new Source(
          "jobindsats",
          "ptvc01 (virksomhedspraktik, offentlig)",
          "Område, Periode, Tilbud",
          UNSURE,
          new Wording("jobindsats.dk, ptvc01", "jobindsats.dk, ptvc01")))
      .of("kommune")
      .by(ORDNING, VIRKSOMHEDSPRAKTIK)
      .averaged();

  private static final Indicator ORDNING_MEDREGNES = Indicator.flag("ordning-medregnes")
      .named("Ordningen tæller med i opgørelsen", "Scheme counts towards the measure")
      .defined(
          "Om en ordning i året hører til det, en bestemt opgørelse tæller. Kun til"
              + " dokumentation: formlerne opregner selv deres ordninger.",
          "Whether a scheme is among what a certain measure counts in the year. For the record"
              + " only: the formulas list their schemes themselves.")
      .from(Kilder.egne(
          SURE, "planens egne lister og fodnote 2", "the plan's own lists and footnote 2"))
      .of("kommune")
      .by(ORDNING, with(ANSAETTELSER, VIRKSOMHEDSPRAKTIK))
      .by(
          OPGOERELSE,
          "maerke",
          "egen-andel",
          "beskaeftigelse-andel",
          "beskaeftigelse-omegn",
          "beredskab-andel",
          "uddannelse-andel",
          "uddannelse-omegn");

  private static final Indicator CSR_MAERKE_KRITERIUM = Indicator.share("csr-maerke-kriterium")
      .named("Mindsteandel for CSR-mærket", "Minimum share for the CSR label")
      .defined(
          "Den mindste andel af en arbejdsplads' ansatte i mærkets ordninger, som mærkets"
              + " betingelser kræver i året; i 2020 var den 10 %. Et kriterium: den, der"
              + " indberetter, oplyser, hvem der har sat det.",
          "The least share of a workplace's staff in the label's schemes that the label's"
              + " conditions demand in the year; in 2020 it was 10%. A criterion: whoever reports"
              + " it tells who set it.")
      .criterion(
          "CSR-mærke Aabenraas kriterier (kommunens egen opfølgning)",
          "the criteria of CSR-mærke Aabenraa (the municipality's own records)")
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator PRAKTIKPLADSER_STILLET = Indicator.count("praktikpladser-stillet")
      .named("Stillede praktik- og elevpladser", "Training places provided")
      .defined(
          "Praktik- og elevpladser, som kommunen har stillet til rådighed i året.",
          "Training places that the municipality made available in the year.")
      .from(Kilder.egne(UNSURE, "HR-regnskab", "the HR accounts"))
      .of("kommune")
      .by(UDDANNELSE, "erhvervsuddannelser", "videregaaende");

  private static final Indicator PRAKTIKPLADSER_AFTALT = Indicator.count("praktikpladser-aftalt")
      .named("Aftalte praktik- og elevpladser", "Training places agreed")
      .defined(
          "Praktik- og elevpladser, som kommunen ifølge sine aftaler skal stille i året.",
          "Training places that the municipality's agreements oblige it to"
              + " provide in the year.")
      .from(Kilder.egne(UNSURE, "HR-regnskab", "the HR accounts"))
      .of("kommune")
      .by(UDDANNELSE, "erhvervsuddannelser", "videregaaende");

  private static final Indicator CSR_EVALUERING_UDFOERT = Indicator.flag("csr-evaluering-udfoert")
      .named("CSR-målene er evalueret i HR-regnskabet", "CSR goals evaluated in the HR accounts")
      .defined(
          "Om HR-regnskabet for året følger op på strategiens mål og delmål.",
          "Whether the HR accounts for the year follow up on the strategy's goals and"
              + " sub-goals.")
      .from(Kilder.egne(SURE, "HR-regnskab", "the HR accounts"))
      .of("kommune");

  private static final Indicator CSR_ANDEL_OPLYST = Indicator.share("csr-andel-oplyst")
      .named("Oplyst CSR-andel", "Published CSR share")
      .defined(
          "Andelen for året, som den står trykt i strategien eller i HR-regnskabet.",
          "The share for the year as printed in the strategy or in the HR accounts.")
      .from(Kilder.egne(
          SURE, "CSR-strategien og HR-regnskabet", "the CSR strategy and the HR accounts"))
      .of("kommune")
      .by(OPGOERELSE, OPLYSTE);

  private static final Indicator FASTHOLDELSESFLEKSJOB = Indicator.count("fastholdelsesfleksjob")
      .named("Medarbejdere fastholdt i fleksjob", "Employees retained in a flexi-job")
      .defined(
          "Medarbejdere, der var ansat i kommunen, før de blev visiteret til fleksjob, og som ved"
              + " årets udgang er ansat i kommunen i et fleksjob.",
          "Employees who worked for the municipality before they were approved for a flexi-job,"
              + " and who at the end of the year work for it in a flexi-job.")
      .from(Kilder.egne(
          UNSURE,
          "kommunens lønsystem, fastholdelsesfleksjob",
          "the municipality's payroll, flexi-jobs of those retained"))
      .of("kommune");

  private static final Indicator VIRKSOMHED_ANSATTE = Indicator.count("virksomhed-ansatte")
      .named("Ansatte i virksomheden", "Employees of the company")
      .defined(
          "Alle, der på noget tidspunkt i året var medarbejdere i virksomheden, også elever,"
              + " praktikanter og fleksjobansatte.",
          "All who at some time in the year were on the company's staff, including apprentices,"
              + " people on work placement and those in flexi-jobs.")
      .from(Kilder.egne(
          UNSURE,
          "virksomhedens oplysninger ved ansøgning om CSR-mærket",
          "what the company states when it applies for the CSR label"))
      .of("virksomhed")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator VIRKSOMHED_ANSATTE_I_ORDNING = Indicator.count(
          "virksomhed-ansatte-i-ordning")
      .named("Virksomhedens ansatte i en CSR-ordning", "Company employees under a CSR scheme")
      .defined(
          "De af virksomhedens medarbejdere, der på noget tidspunkt i året var under én ordning.",
          "Those of the company's staff who at some time in the year came under one scheme.")
      .from(Kilder.egne(
          UNSURE,
          "virksomhedens oplysninger ved ansøgning om CSR-mærket",
          "what the company states when it applies for the CSR label"))
      .of("virksomhed")
      .by(ORDNING, with(ANSAETTELSER, VIRKSOMHEDSPRAKTIK))
      .partOf(VIRKSOMHED_ANSATTE)
      .since(LocalDate.of(2026, 11, 28));

  // Worked out. An employee of the municipality under two schemes counts in both, and work
  // placement is not among the employees, so their sum over schemes is a rate: no part of a whole
  // that it could not exceed.

  private static final Indicator CSR_MAERKE_ANDEL = Indicator.rate("csr-maerke-andel")
      .named("Andel i CSR-mærkets ordninger", "Share in the CSR label's schemes")
      .defined(
          "Årets gennemsnit af ansatte i mærkets ordninger, og fuldtidspersoner i"
              + " virksomhedspraktik, i forhold til alle kommunens ansatte.",
          "The year's average of employees in the label's schemes, and full-time persons in work"
              + " placement, relative to all employees of the municipality.")
      .of("kommune")
      .as(ratio(sum(iPraktik(), iOrdninger(MAERKE)), alle()));

  private static final Indicator CSR_MAERKE_KRAV = Indicator.share("csr-maerke-krav")
      .named("Gældende krav for CSR-mærket", "CSR label demand in force")
      .defined(
          "Mindsteandelen for CSR-mærket i kommunen, eller i den kommune, virksomheden ligger i:"
              + " årets, ellers den senest registrerede, ellers de 10 % fra 2020.",
          "The minimum share for the CSR label in the municipality, or in the one the company"
              + " lies in: that of the year, else the latest registered, else the 10% of 2020.")
      .of("kommune", "virksomhed")
      .as(new Formula.Latest(
          Formula.of(CSR_MAERKE_KRITERIUM).within("kommune", "kommune:580"), KRAV_I_2020.value()));

  private static final Indicator CSR_EGEN_ANDEL = Indicator.rate("csr-egen-andel")
      .named("Samlet CSR-andel", "Overall CSR share")
      .defined(
          "Årets gennemsnit af ansatte i alle strategiens ordninger, og fuldtidspersoner i"
              + " virksomhedspraktik, i forhold til alle kommunens ansatte.",
          "The year's average of employees in all the strategy's schemes, and full-time persons"
              + " in work placement, relative to all employees of the municipality.")
      .of("kommune")
      .as(ratio(sum(iPraktik(), iOrdninger(ANSAETTELSER)), alle()));

  private static final Indicator CSR_BESKAEFTIGELSE_ANDEL = Indicator.rate(
          "csr-beskaeftigelse-andel")
      .named("Andel i beskæftigelsesordninger", "Share in employment schemes")
      .defined(
          "Årets gennemsnit af ansatte med løntilskud, fleksjob, skånejob eller jobrotation, og"
              + " fuldtidspersoner i virksomhedspraktik, i forhold til alle kommunens ansatte.",
          "The year's average of employees with wage subsidy, flexi-job, sheltered job or job"
              + " rotation, and full-time persons in work placement, relative to all employees of"
              + " the municipality.")
      .of("kommune")
      .as(ratio(sum(iPraktik(), iOrdninger(I_BESKAEFTIGELSE)), alle()));

  private static final Indicator CSR_UDDANNELSE_ANDEL = Indicator.rate("csr-uddannelse-andel")
      .named("Andel under uddannelse", "Share in education")
      .defined(
          "Årets gennemsnit af elever, voksenlærlinge, ansatte i IGU og FGU og studerende i"
              + " praktik i forhold til alle kommunens ansatte.",
          "The year's average of apprentices, adult apprentices, employees on IGU and FGU and"
              + " students on placement, relative to all employees of the municipality.")
      .of("kommune")
      .as(ratio(iOrdninger(UDDANNELSE_ANDEL), alle()));

  private static final Indicator CSR_BEREDSKAB_ANDEL = Indicator.share("csr-beredskab-andel")
      .named("Andel frivillige i Beredskabet", "Share volunteering in the emergency service")
      .defined(
          "Årets gennemsnit af ansatte, der er frivillige i Beredskabet, i forhold til alle"
              + " kommunens ansatte.",
          "The year's average of employees who volunteer in the emergency service, relative to"
              + " all employees of the municipality.")
      .of("kommune")
      .as(ratio(iOrdning(BEREDSKAB), alle()));

  private static final Indicator CSR_SKAANEJOB = Indicator.count("csr-skaanejob")
      .named("Ansatte i skånejob over året", "Employees in sheltered jobs over the year")
      .defined(
          "Årets gennemsnit af kommunens ansatte i skånejob.",
          "The year's average of the municipality's employees in sheltered jobs.")
      .of("kommune")
      .averaged()
      .as(iOrdning("skaanejob"));

  private static final Indicator CSR_LEDIGE_I_ORDNING = Indicator.count("csr-ledige-i-ordning")
      .named(
          "Ledige i praktik, løntilskud eller jobrotation over året",
          "Unemployed people on work placement, wage subsidy or job rotation over the year")
      .defined(
          "Årets gennemsnit af ansatte med løntilskud eller i jobrotation, og fuldtidspersoner i"
              + " virksomhedspraktik, lagt sammen.",
          "The year's average of employees with wage subsidy or in job rotation, and full-time"
              + " persons in work placement, added up.")
      .of("kommune")
      .averaged()
      .as(sum(iPraktik(), iOrdninger("loentilskud", "jobrotation")));

  private static final Indicator CSR_ANDEL_OPLYST_AFVIGELSE = Indicator.amount(
          "csr-andel-oplyst-afvigelse", Unit.POINTS)
      .named(
          "De oplyste deles afvigelse fra den oplyste helhed",
          "Deviation of the published parts from the published whole")
      .defined(
          "De trykte andele for beskæftigelse, uddannelse og beredskab lagt sammen, minus den"
              + " trykte samlede andel.",
          "The printed shares for employment, education and emergency service added up, less the"
              + " printed overall share.")
      .of("kommune")
      .as(difference(
          sum(
              oplyst("beskaeftigelse-andel"),
              oplyst("uddannelse-andel"),
              oplyst("beredskab-andel")),
          oplyst("egen-andel")));

  private static final Indicator VIRKSOMHED_CSR_MAERKE_ANDEL = Indicator.rate(
          "virksomhed-csr-maerke-andel")
      .named(
          "Virksomhedens andel i CSR-mærkets ordninger",
          "The company's share in the CSR label's schemes")
      .defined(
          "Virksomhedens medarbejdere i mærkets ordninger i forhold til alle dens medarbejdere"
              + " i året.",
          "The company's staff in the label's schemes relative to all its staff in the year.")
      .of("virksomhed")
      .as(ratio(
          sumOver(
              Formula.of(VIRKSOMHED_ANSATTE_I_ORDNING), ORDNING, with(MAERKE, VIRKSOMHEDSPRAKTIK)),
          Formula.of(VIRKSOMHED_ANSATTE)));

  private SocialtAnsvar() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        ANSATTE,
        ANSATTE_I_ORDNING,
        FULDTIDSPERSONER_I_ORDNING,
        ORDNING_MEDREGNES,
        CSR_MAERKE_KRITERIUM,
        PRAKTIKPLADSER_STILLET,
        PRAKTIKPLADSER_AFTALT,
        CSR_EVALUERING_UDFOERT,
        CSR_ANDEL_OPLYST,
        FASTHOLDELSESFLEKSJOB,
        VIRKSOMHED_ANSATTE,
        VIRKSOMHED_ANSATTE_I_ORDNING,
        CSR_MAERKE_ANDEL,
        CSR_MAERKE_KRAV,
        CSR_EGEN_ANDEL,
        CSR_BESKAEFTIGELSE_ANDEL,
        CSR_UDDANNELSE_ANDEL,
        CSR_BEREDSKAB_ANDEL,
        CSR_SKAANEJOB,
        CSR_LEDIGE_I_ORDNING,
        CSR_ANDEL_OPLYST_AFVIGELSE,
        VIRKSOMHED_CSR_MAERKE_ANDEL);
  }

  /** Already an average over the year. */
  private static Formula iPraktik() {
    return Formula.of(FULDTIDSPERSONER_I_ORDNING).with(ORDNING, VIRKSOMHEDSPRAKTIK);
  }

  private static Formula iOrdninger(String... ordninger) {
    return sum(Stream.of(ordninger).map(SocialtAnsvar::iOrdning).toArray(Formula[]::new));
  }

  private static Formula iOrdning(String ordning) {
    return aarsgennemsnit(Formula.of(ANSATTE_I_ORDNING).with(ORDNING, ordning));
  }

  private static Formula alle() {
    return aarsgennemsnit(Formula.of(ANSATTE));
  }

  private static Formula aarsgennemsnit(Formula.Of figure) {
    return meanOver(figure, MAALEMAANEDER);
  }

  private static Formula oplyst(String opgoerelse) {
    return Formula.of(CSR_ANDEL_OPLYST).with(OPGOERELSE, opgoerelse);
  }

  private static String[] with(String[] some, String... more) {
    return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
  }
}
