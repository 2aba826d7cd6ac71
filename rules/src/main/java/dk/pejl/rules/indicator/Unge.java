package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Students and young people: places to meet, education, and those without attachment. */
public final class Unge {
  private static final Indicator STUDERENDE = Indicator.count("studerende")
      .named("Studerende på videregående uddannelser", "Students in higher education")
      .defined(
          "Indskrevne på videregående uddannelser med uddannelsessted i kommunen:"
              + " erhvervsakademi, professionsbachelor, bachelor og kandidat. Elever på"
              + " ungdomsuddannelser er ikke med.",
          "Those enrolled in higher education placed in the municipality: academy profession,"
              + " professional bachelor, bachelor and master programmes. Pupils in upper secondary"
              + " education are not among them.")
      .from(Kilder.statistik(
          PARTLY,
          "UDDAKT11",
          "institutionens beliggenhedsområde, UDDANNELSE=H40..H80, ALDER, KØN, STATUS, Tid"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator FRIRUM = Indicator.count("frirum")
      .named("Fysiske frirum for unge", "Physical free spaces for young people")
      .defined(
          "Steder, inde eller ude, hvor unge på tværs af uddannelser og job kan mødes, når"
              + " året er omme.",
          "Places, indoors or outdoors, where young people across education and jobs can"
              + " meet, at the end of the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("placering", "inde", "ude");

  private static final Indicator UNGE_25_I_GANG = Indicator.share("unge-25-i-gang")
      .named("25-årige i gang", "25-year-olds engaged")
      .defined(
          "Hvor stor en del af de 25-årige der har fuldført en uddannelse, er i gang med en"
              + " eller har et arbejde.",
          "How large a part of those aged 25 has finished an education, is in one or has a"
              + " job.")
      .from(new Source(
          "Danmarks Statistik",
          "ministry/DST goal follow-up, no public table found",
          "",
          UNSURE,
          new Wording(
              "ministeriets og Danmarks Statistiks målopfølgning",
              "the follow-up of goals by the ministry and Statistics Denmark")))
      .of("land");

  private static final Indicator UNGE_UDEN_TILKNYTNING = Indicator.count("unge-uden-tilknytning")
      .named("Unge uden tilknytning", "Young people without attachment")
      .defined(
          "Unge under 25, der hverken har tilknytning til uddannelse eller til"
              + " arbejdsmarkedet.",
          "Young people under 25 who are attached neither to education nor to the labour"
              + " market.")
      .from(new Source(
          "Danmarks Statistik",
          "NEET1 (national)",
          "NEET-status, KØN, BOPOMR=000, SOCIO, Tid",
          UNSURE,
          new Wording("Danmarks Statistik, NEET1", "Statistics Denmark, NEET1")))
      .of("land");

  private static final Indicator UNGE_UDDANNELSESPLAN_ANDEL = Indicator.share(
          "unge-uddannelsesplan-andel")
      .named("Unge med tilbud om plan og vejledning", "Young people offered a plan and guidance")
      .defined(
          "Hvor stor en del af dem under 25, der hverken har eller er i gang med en"
              + " ungdomsuddannelse, der er tilbudt både en plan og opsøgende vejledning.",
          "How large a part of those under 25 who neither have nor are in upper secondary"
              + " education has been offered both a plan and outreach guidance.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator UNGEINDSATS_INDGANG = Indicator.flag("ungeindsats-indgang")
      .named("Indgang til Ungeindsatsen", "Entry to the youth effort")
      .defined(
          "Om der er en fælles indgang til Ungeindsatsen i den form.",
          "Whether there is a shared entry to the youth effort in that form.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("form", "fysisk", "digital");

  private Unge() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        STUDERENDE,
        FRIRUM,
        UNGE_25_I_GANG,
        UNGE_UDEN_TILKNYTNING,
        UNGE_UDDANNELSESPLAN_ANDEL,
        UNGEINDSATS_INDGANG);
  }
}
