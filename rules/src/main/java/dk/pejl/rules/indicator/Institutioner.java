package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.wording.Wording;

/** Which schools, day-care institutions, care homes and departments there are. */
public final class Institutioner {
  static final Indicator SKOLE_I_DRIFT = Indicator.flag("skole-i-drift")
      .named("Folkeskole i drift", "Municipal school in operation")
      .defined(
          "Om kommunen driver folkeskolen i skoleåret. Siger, hvilke skoler et mål om alle"
              + " skoler gælder.",
          "Whether the municipality runs the school in the school year. Says which schools a"
              + " goal about all schools is about.")
      .from(new Source(
          "STIL / uddannelsesstatistik.dk",
          "STIL Institutionsregister (CSV, semicolon, UTF-8 with BOM, daily)",
          "Institutionsnummer, Beliggenhedskommune",
          PARTLY,
          new Wording("STILs institutionsregister", "STIL's register of institutions")))
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator DAGTILBUD_I_DRIFT = Indicator.flag("dagtilbud-i-drift")
      .named("Dagtilbud i drift", "Day-care institution in operation")
      .defined(
          "Om kommunen driver dagtilbuddet i året. Siger, hvilke dagtilbud et mål om alle"
              + " dagtilbud gælder.",
          "Whether the municipality runs the day-care institution in the year. Says which"
              + " ones a goal about all day care is about.")
      .from(new Source(
          "other public register",
          "Dagtilbudsregisteret",
          "",
          UNSURE,
          new Wording("Dagtilbudsregisteret", "the day care register (Dagtilbudsregisteret)")))
      .of("dagtilbud");

  private static final Indicator PLEJEHJEM_I_DRIFT = Indicator.flag("plejehjem-i-drift")
      .named("Plejehjem i drift", "Care home in operation")
      .defined(
          "Om kommunen driver plejehjemmet i året. Siger, hvilke plejehjem et mål om alle"
              + " plejehjem gælder.",
          "Whether the municipality runs the care home in the year. Says which ones a goal about"
              + " all care homes is about.")
      .from(new Source(
          "other public register",
          "Plejehjemsoversigten",
          "",
          UNSURE,
          new Wording("Plejehjemsoversigten", "the list of care homes (Plejehjemsoversigten)")))
      .of("plejehjem");

  private static final Indicator FORVALTNING_I_DRIFT = Indicator.flag("forvaltning-i-drift")
      .named("Forvaltningsområde", "Administrative department")
      .defined(
          "Om området er en del af kommunens organisation i året, Staben medregnet. Siger,"
              + " hvilke forvaltninger et mål om alle forvaltninger gælder.",
          "Whether the department is part of the municipality's organisation in the year, the"
              + " central staff among them. Says which ones a goal about all departments is about.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("forvaltning");

  private Institutioner() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(SKOLE_I_DRIFT, DAGTILBUD_I_DRIFT, PLEJEHJEM_I_DRIFT, FORVALTNING_I_DRIFT);
  }
}
