package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.difference;
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
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** What the municipal schools achieve, how those at them thrive, and their buildings. */
public final class Skole {
  private static final Unit KARAKTER = Unit.of("karakter", "karakterpoint", "marks");

  private static final Indicator LAERING_INDEKS = Indicator.grade("laering-indeks", KARAKTER)
      .named("Læringsresultat", "Learning result")
      .defined(
          "Gennemsnittet af karaktererne i de bundne prøver ved afgangsprøven på kommunens"
              + " skoler.",
          "The average mark in the compulsory papers of the final examination at the"
              + " municipality's schools.")
      .from(new Source(
          "STIL / uddannelsesstatistik.dk",
          "GS / KARA / KARAGNS",
          "[Institution].[Beliggenhedskommune], [Skoleår].[Skoleår], nøgletal Gennemsnit i bundne prøver",
          SURE,
          new Wording(
              "uddannelsesstatistik.dk (STIL), GS / KARA / KARAGNS",
              "uddannelsesstatistik.dk (STIL), GS / KARA / KARAGNS")))
      .every(Grain.SCHOOL_YEAR)
      .of("kommune");

  private static final Indicator ELEVTRIVSEL = Indicator.grade(
          "elevtrivsel", Unit.of("indeks 1-5", "indekspoint", "index points"))
      .named("Elevtrivsel", "Pupil well-being")
      .defined(
          "Gennemsnittet af den generelle indikator i den nationale trivselsmåling, for den"
              + " enkelte skole eller for alle kommunens skoler under ét.",
          "The average of the general indicator of the national well-being survey, for one"
              + " school or for all the municipality's schools together.")
      .from(new Source(
          "STIL / uddannelsesstatistik.dk",
          "GS / TRIV / TRIVIND (0-5 or 1-5 score)",
          "[Trivselsindikator]=Generel trivsel, [Skoleår], [Institution], nøgletal Indikatorsvar",
          SURE,
          new Wording(
              "uddannelsesstatistik.dk (STIL), GS / TRIV / TRIVIND",
              "uddannelsesstatistik.dk (STIL), GS / TRIV / TRIVIND")))
      .every(Grain.SCHOOL_YEAR)
      .of("skole", "kommune");

  private static final Indicator MEDARBEJDERTRIVSEL_SKOLE = Indicator.grade(
          "medarbejdertrivsel-skole", Unit.of("indeks", "indekspoint", "index points"))
      .named("Medarbejdertrivsel på skolerne", "Staff well-being in schools")
      .defined(
          "Gennemsnittet for skolernes ansatte i kommunens trivselsmåling, for den enkelte"
              + " skole eller for alle kommunens skoler under ét.",
          "The average for the schools' staff in the municipality's well-being survey, for"
              + " one school or for all the municipality's schools together.")
      .from(Kilder.egne(
          UNSURE,
          "kommunens trivselsmåling / APV",
          "the municipality's well-being survey / workplace assessment"))
      .of("skole", "kommune");

  private static final Indicator TEST_GODE_ANDEL = Indicator.share("test-gode-andel")
      .named("Gode elever i nationale test", "Pupils good in national tests")
      .defined(
          "Hvor stor en del af eleverne på klassetrinnet, eller på alle klassetrin under"
              + " ét, der er gode til faget, som de nationale test måler det.",
          "How large a part of the pupils in the form, or in all forms together, is good at"
              + " the subject as the national tests measure it.")
      .from(new Source(
          "STIL / uddannelsesstatistik.dk",
          "GS / NATI (national tests, behind a login for municipalities)",
          "Fag, Klassetrin, Skoleår",
          UNSURE,
          new Wording(
              "uddannelsesstatistik.dk (STIL), med log-ind, GS / NATI",
              "uddannelsesstatistik.dk (STIL), behind a log-in, GS / NATI")))
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .by("fag", "laesning", "matematik")
      .by("klassetrin", "2", "3", "4", "6", "8", "alle");

  private static final Indicator TEST_DYGTIGSTE_ANDEL = Indicator.share("test-dygtigste-andel")
      .named("De dygtigste elever i nationale test", "Top pupils in national tests")
      .defined(
          "Hvor stor en del af eleverne på klassetrinnet, eller på alle klassetrin under"
              + " ét, der nåede det højeste resultat i faget; dansk er læsetesten.",
          "How large a part of the pupils in the form, or in all forms together, reached"
              + " the highest result in the subject; Danish is the reading test.")
      .from(new Source(
          "STIL / uddannelsesstatistik.dk",
          "GS / NATI",
          "Fag, Klassetrin, Skoleår",
          UNSURE,
          new Wording(
              "uddannelsesstatistik.dk (STIL), med log-ind, GS / NATI",
              "uddannelsesstatistik.dk (STIL), behind a log-in, GS / NATI")))
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .by("fag", "laesning", "matematik")
      .by("klassetrin", "2", "3", "4", "6", "8", "alle");

  private static final Indicator TEST_DAARLIGE_ANDEL = Indicator.share("test-daarlige-andel")
      .named("Dårlige resultater i nationale test", "Poor results in national tests")
      .defined(
          "Hvor stor en del af eleverne på klassetrinnet, eller på alle klassetrin under"
              + " ét, der fik et dårligt resultat i faget; dansk er læsetesten.",
          "How large a part of the pupils in the form, or in all forms together, had a poor"
              + " result in the subject; Danish is the reading test.")
      .from(new Source(
          "STIL / uddannelsesstatistik.dk",
          "GS / NATI",
          "Fag, Klassetrin, Skoleår",
          UNSURE,
          new Wording(
              "uddannelsesstatistik.dk (STIL), med log-ind, GS / NATI",
              "uddannelsesstatistik.dk (STIL), behind a log-in, GS / NATI")))
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .by("fag", "laesning", "matematik")
      .by("klassetrin", "2", "3", "4", "6", "8", "alle");

  private static final Indicator AFGANG_KARAKTER_2_ANDEL = Indicator.share(
          "afgang-karakter-2-andel")
      .named("Afgangselever med mindst 2", "Leavers with a mark of at least 2")
      .defined(
          "Hvor stor en del af skolens afgangselever der har 2 eller mere både i dansk og i"
              + " matematik. En skole uden afgangselever oplyses som not-applicable.",
          "How large a part of the school's leavers has 2 or more both in Danish and in"
              + " maths. A school without leavers is reported as not-applicable.")
      .from(new Source(
          "STIL / uddannelsesstatistik.dk",
          "GS / KARA / KARADM",
          "[Institution].[Institutionsnummer], [Skoleår], nøgletal Andel elever med mindst 2 i dansk og matematik",
          SURE,
          new Wording(
              "uddannelsesstatistik.dk (STIL), GS / KARA / KARADM",
              "uddannelsesstatistik.dk (STIL), GS / KARA / KARADM")))
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator HAR_KOMPETENCEPLAN = Indicator.flag("har-kompetenceplan")
      .named("Skolen har kompetenceplan", "School has a competence plan")
      .defined(
          "Om skolen har lagt en plan, der fører frem til kompetencedækning.",
          "Whether the school has made a plan that leads to competence coverage.")
      .from(Kilder.egne(UNSURE, "skolernes virksomhedsplaner", "the schools' plans"))
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator KOMPETENCEDAEKNING = Indicator.share("kompetencedaekning")
      .named("Kompetencedækning", "Competence coverage")
      .defined(
          "Hvor stor en del af skolens timer der holdes af en underviser med kompetence i"
              + " faget.",
          "How large a part of the school's lessons is taught by a teacher competent in the"
              + " subject.")
      .from(new Source(
          "STIL / uddannelsesstatistik.dk",
          "GS / KOMP",
          "[Institution], [Skoleår], nøgletal kompetencedækning",
          PARTLY,
          new Wording(
              "uddannelsesstatistik.dk (STIL), GS / KOMP",
              "uddannelsesstatistik.dk (STIL), GS / KOMP")))
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator TYSK_KARAKTER_9 = Indicator.grade("tysk-karakter-9", KARAKTER)
      .named("Standpunkt i tysk på 9. klassetrin", "Year mark in German in 9th form")
      .defined(
          "Gennemsnittet af de afsluttende standpunktskarakterer i tysk på 9. klassetrin på"
              + " kommunens skoler.",
          "The average of the final year marks in German in the 9th form at the municipality's"
              + " schools.")
      .from(new Source(
          "STIL / uddannelsesstatistik.dk",
          "GS / KARA for year marks, else the schools' own records",
          "Fag=Tysk, Skoleår, kommune",
          UNSURE,
          new Wording(
              "uddannelsesstatistik.dk (STIL), ellers skolernes egne optegnelser, GS / KARA",
              "uddannelsesstatistik.dk (STIL), else the schools' own records, GS / KARA")))
      .every(Grain.SCHOOL_YEAR)
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator VIRKSOMHEDSPLAN_LAERING = Indicator.flag("virksomhedsplan-laering")
      .named("Virksomhedsplan med læringsaktiviteter", "School plan with learning activities")
      .defined(
          "Om skolens virksomhedsplan siger, hvad den gør for at nå skolemålene.",
          "Whether the school's plan says what it does to reach the goals for the schools.")
      .from(Kilder.egne(SURE, "skolernes virksomhedsplaner", "the schools' plans"))
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator LEGE_AKTIVITETSPLADSER = Indicator.count("lege-aktivitetspladser")
      .named("Lege- og aktivitetspladser", "Playgrounds and activity grounds")
      .defined(
          "Offentlige pladser til leg og aktivitet, når året er omme, i Aabenraa by og i"
              + " lokalsamfundene.",
          "Public grounds for play and activity at the end of the year, in Aabenraa town"
              + " and in the local communities.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("omraade", "aabenraa-by", "lokalsamfund");

  private static final Indicator LEGE_AKTIVITETSPLADSER_I_ALT = Indicator.count(
          "lege-aktivitetspladser-i-alt")
      .named("Lege- og aktivitetspladser i alt", "Playgrounds and activity grounds in all")
      .defined(
          "Offentlige pladser til leg og aktivitet i byen og lokalsamfundene lagt sammen.",
          "Public grounds for play and activity in the town and the local communities added up.")
      .of("kommune")
      .as(sumOver(Formula.of(LEGE_AKTIVITETSPLADSER), "omraade", "aabenraa-by", "lokalsamfund"));

  private static final Indicator LEGEPLADS_RENOVERINGER = Indicator.count("legeplads-renoveringer")
      .named("Renoverede lege- og aktivitetspladser", "Renovated playgrounds")
      .defined(
          "Pladser til leg og aktivitet, hvis renovering blev færdig i året.",
          "Grounds for play and activity whose renovation was finished in the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator SKOLEBYGGERI_INVESTERING = Indicator.amount(
          "skolebyggeri-investering", Unit.KRONER)
      .named("Investeret i skolebyggeri", "Invested in school buildings")
      .defined(
          "Det, der i de seneste år er brugt på færdige skolebyggerier, sat i dem, der er i"
              + " gang, eller oplyst samlet; registreret på 2018.",
          "What in recent years was spent on finished school buildings, put into those"
              + " under way or stated in all; registered in 2018.")
      .from(Kilder.egne(SURE, "Vækstplan 2022 selv", "Vækstplan 2022 itself"))
      .of("kommune")
      .by("post", "afsluttet", "i-gang", "samlet");

  private static final Indicator SKOLEBYGGERI_AFVIGELSE = Indicator.amount(
          "skolebyggeri-afvigelse", Unit.KRONER)
      .named(
          "Skolebyggeriernes afvigelse fra summen", "Deviation of school buildings from the total")
      .defined(
          "De færdige og de igangværende skolebyggerier lagt sammen, minus det samlede"
              + " beløb, der er oplyst.",
          "The finished school buildings and those under way added up, less the total that"
              + " is stated.")
      .of("kommune")
      .as(difference(
          sum(
              Formula.of(SKOLEBYGGERI_INVESTERING).with("post", "afsluttet"),
              Formula.of(SKOLEBYGGERI_INVESTERING).with("post", "i-gang")),
          Formula.of(SKOLEBYGGERI_INVESTERING).with("post", "samlet")));

  private Skole() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        LAERING_INDEKS,
        ELEVTRIVSEL,
        MEDARBEJDERTRIVSEL_SKOLE,
        TEST_GODE_ANDEL,
        TEST_DYGTIGSTE_ANDEL,
        TEST_DAARLIGE_ANDEL,
        AFGANG_KARAKTER_2_ANDEL,
        HAR_KOMPETENCEPLAN,
        KOMPETENCEDAEKNING,
        TYSK_KARAKTER_9,
        VIRKSOMHEDSPLAN_LAERING,
        LEGE_AKTIVITETSPLADSER,
        LEGE_AKTIVITETSPLADSER_I_ALT,
        LEGEPLADS_RENOVERINGER,
        SKOLEBYGGERI_INVESTERING,
        SKOLEBYGGERI_AFVIGELSE);
  }
}
