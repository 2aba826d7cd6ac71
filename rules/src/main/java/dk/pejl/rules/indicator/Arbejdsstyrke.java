package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.difference;
import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;

/** The labour force: how many work, how many do not, their age and what they have learned. */
public final class Arbejdsstyrke {
  private static final String UDDANNELSE = "uddannelse";
  private static final String ERHVERVSUDDANNELSE = "erhvervsuddannelse";
  private static final String VIDEREGAAENDE = "videregaaende";
  private static final String[] UDDANNELSER = {
    "grundskole", "gymnasial", ERHVERVSUDDANNELSE, VIDEREGAAENDE, "uoplyst"
  };

  // Observed.

  private static final Indicator LOENMODTAGERE_FULDTID = Indicator.count("loenmodtagere-fuldtid")
      .named("Fuldtidsbeskæftigede lønmodtagere", "Full-time equivalent wage earners")
      .defined(
          "Lønmodtagere, der arbejder i kommunen eller i landet, som fuldtidspersoner.",
          "Wage earners who work in the municipality or in the country, as full-time persons.")
      .from(new Source(
          "Danmarks Statistik",
          "ERHV2 or a special order, LBESK69 is by residence",
          "OMRÅDE, BRANCHE07, ENHED, Tid",
          UNSURE,
          new Wording(
              "Danmarks Statistik, ellers efter særkørsel, ERHV2",
              "Statistics Denmark, else by special order, ERHV2")))
      .of("kommune", "land")
      .averaged();

  private static final Indicator FULDTIDSLEDIGE = Indicator.count("fuldtidsledige")
      .named("Fuldtidsledige", "Full-time unemployed")
      .defined(
          "Kommunens ledige som fuldtidspersoner.",
          "The municipality's unemployed as full-time persons.")
      .from(new Source(
          "jobindsats",
          "y25i01 (also StatBank AUS08/AUL01/AUF02)",
          "Område, Periode, Ydelsesgrupper (Ledige fuldtidspersoner)",
          SURE,
          new Wording("jobindsats.dk, y25i01", "jobindsats.dk, y25i01")))
      .of("kommune")
      .averaged();

  private static final Indicator FULDTIDSLEDIGE_ANDEL = Indicator.share("fuldtidsledige-andel")
      .named(
          "Fuldtidsledige i procent af arbejdsstyrken",
          "Full-time unemployed as a share of the labour force")
      .defined(
          "Hvor stor en del af arbejdsstyrken de fuldtidsledige udgør.",
          "How large a part of the labour force the full-time unemployed make up.")
      .from(new Source(
          "jobindsats",
          "y25i01 (also AUP02/AULP01)",
          "Område, Periode (Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år)",
          SURE,
          new Wording("jobindsats.dk, y25i01", "jobindsats.dk, y25i01")))
      .of("kommune");

  private static final Indicator SENIORER_I_ARBEJDSSTYRKEN = Indicator.count(
          "seniorer-i-arbejdsstyrken")
      .named("Personer på 50+ i arbejdsstyrken", "People aged 50+ in the labour force")
      .defined(
          "De i kommunens arbejdsstyrke, der er fyldt 50 år.",
          "Those in the municipality's labour force who are 50 or older.")
      .from(new Source(
          "Danmarks Statistik",
          "RAS400 (or RAS209)",
          "OMRÅDE, ALDER=50-, KØN, Tid",
          UNSURE,
          new Wording(
              "Danmarks Statistik, RAS400 / RAS209", "Statistics Denmark, RAS400 / RAS209")))
      .of("kommune");

  private static final Indicator SENIORER_I_ARBEJDSSTYRKEN_ANDEL = Indicator.share(
          "seniorer-i-arbejdsstyrken-andel")
      .named("50+ som andel af arbejdsstyrken", "50+ as a share of the labour force")
      .defined(
          "Hvor stor en del af arbejdsstyrken der er fyldt 50 år.",
          "How large a part of the labour force is 50 or older.")
      .from(new Source(
          "Danmarks Statistik",
          "worked out of RAS400",
          "OMRÅDE, ALDER, KØN, Tid",
          UNSURE,
          new Wording("Danmarks Statistik, RAS400", "Statistics Denmark, RAS400")))
      .of("kommune");

  private static final Indicator UDDANNELSESNIVEAU = Indicator.count("uddannelsesniveau")
      .named("Befolkning efter højeste uddannelse", "Population by highest education")
      .defined(
          "De 15-69-årige i januar, hvis højeste fuldførte uddannelse er den nævnte.",
          "Those aged 15-69 in January whose highest completed education is the one named.")
      .from(Kilder.statistik(
          SURE,
          "HFUDD11",
          "BOPOMR, HERKOMST=TOT, HFUDD=H10/H20/H30/H35/H40..H80/H90, ALDER=TOT, KØN=TOT, Tid"))
      .of("kommune")
      .by(UDDANNELSE, UDDANNELSER);

  private static final Indicator UDDANNELSESNIVEAU_ANDEL = Indicator.share(
          "uddannelsesniveau-andel")
      .named("Andel af befolkningen efter uddannelse", "Share of population by education")
      .defined(
          "Hvor stor en del af alle 15-69-årige der har den nævnte højeste uddannelse, som"
              + " statistikken oplyser den.",
          "How large a part of all aged 15-69 has the highest education named, as the statistics"
              + " give it.")
      .from(new Source(
          "Danmarks Statistik",
          "worked out of HFUDD11",
          "BOPOMR, HERKOMST, HFUDD, ALDER, KØN, Tid",
          PARTLY,
          new Wording("Danmarks Statistik, HFUDD11", "Statistics Denmark, HFUDD11")))
      .of("kommune", "land")
      .by(UDDANNELSE, UDDANNELSER);

  private static final Indicator INDPENDLING_TYSKLAND_PLACERING = Indicator.rank(
          "indpendling-tyskland-placering")
      .named("Placering på indpendling fra Tyskland", "Rank for commuters from Germany")
      .defined(
          "Kommunens plads blandt danske kommuner efter, hvor mange der bor i Tyskland og arbejder"
              + " i kommunen; den med flest er nummer 1.",
          "The municipality's place among Danish municipalities by how many live in Germany and"
              + " work in the municipality; the one with the most is number 1.")
      .from(new Source(
          "Danmarks Statistik",
          "none found (cross-border commuting: grænsependling, special)",
          "",
          UNSURE,
          new Wording(
              "Danmarks Statistik, efter særkørsel", "Statistics Denmark, by special order")))
      .of("kommune");

  // Worked out.

  private static final Indicator LOENMODTAGERE_FULDTID_TI_AAR = Indicator.rate(
          "loenmodtagere-fuldtid-ti-aar")
      .named("Lønmodtagere i procent af ti år før", "Wage earners in per cent of ten years before")
      .defined(
          "Årets fuldtidsbeskæftigede lønmodtagere i forhold til dem ti år tidligere.",
          "The year's full-time wage earners relative to those ten years earlier.")
      .of("kommune", "land")
      .as(ratio(
          Formula.of(LOENMODTAGERE_FULDTID), Formula.of(LOENMODTAGERE_FULDTID).back(10)));

  private static final Indicator UDDANNEDE_ANDEL = Indicator.share("uddannede-andel")
      .named(
          "Andel med erhvervsuddannelse eller videregående uddannelse",
          "Share with vocational or higher education")
      .defined(
          "De 15-69-årige med en erhvervsuddannelse eller en videregående uddannelse i forhold til"
              + " alle 15-69-årige, også dem, hvis uddannelse er uoplyst.",
          "Those aged 15-69 with a vocational or higher education relative to all aged 15-69, those"
              + " whose education is not known among them.")
      .of("kommune")
      .as(ratio(
          sumOver(Formula.of(UDDANNELSESNIVEAU), UDDANNELSE, ERHVERVSUDDANNELSE, VIDEREGAAENDE),
          alleUddannelser()));

  private static final Indicator UDDANNELSESANDELE_I_ALT = Indicator.rate(
          "uddannelsesniveau-andele-i-alt")
      .named("Uddannelsesandelene lagt sammen", "The education shares added up")
      .defined(
          "De oplyste andele for de fem uddannelser lagt sammen.",
          "The published shares for the five educations added up.")
      .of("kommune", "land")
      .as(sumOver(Formula.of(UDDANNELSESNIVEAU_ANDEL), UDDANNELSE, UDDANNELSER));

  private static final Indicator UDDANNELSESANDEL_AFVIGELSE = Indicator.amount(
          "uddannelsesniveau-andel-afvigelse", Unit.POINTS)
      .named(
          "Den oplyste uddannelsesandels afvigelse", "Deviation of the published education share")
      .defined(
          "En uddannelses oplyste andel minus den, antallene giver.",
          "The published share of an education less the one that the counts give.")
      .of("kommune")
      .by(UDDANNELSE, UDDANNELSER)
      .as(difference(
          Formula.of(UDDANNELSESNIVEAU_ANDEL),
          ratio(Formula.of(UDDANNELSESNIVEAU), alleUddannelser())));

  private Arbejdsstyrke() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        LOENMODTAGERE_FULDTID,
        FULDTIDSLEDIGE,
        FULDTIDSLEDIGE_ANDEL,
        SENIORER_I_ARBEJDSSTYRKEN,
        SENIORER_I_ARBEJDSSTYRKEN_ANDEL,
        UDDANNELSESNIVEAU,
        UDDANNELSESNIVEAU_ANDEL,
        INDPENDLING_TYSKLAND_PLACERING,
        LOENMODTAGERE_FULDTID_TI_AAR,
        UDDANNEDE_ANDEL,
        UDDANNELSESANDELE_I_ALT,
        UDDANNELSESANDEL_AFVIGELSE);
  }

  private static Formula alleUddannelser() {
    return sumOver(Formula.of(UDDANNELSESNIVEAU), UDDANNELSE, UDDANNELSER);
  }
}
