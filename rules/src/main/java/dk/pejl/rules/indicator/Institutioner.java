package dk.pejl.rules.indicator;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;

/** Which schools, day-care institutions, care homes and departments there are. */
public final class Institutioner {
  private static final String OPFOELGNING = "kommunens egen opfølgning (antaget)";

  static final Indicator SKOLE_I_DRIFT = Indicator.flag("skole-i-drift")
      .named("Folkeskole i drift", "Municipal school in operation")
      .defined(
          "Om kommunen driver folkeskolen i skoleåret. Siger, hvilke skoler et mål om alle"
              + " skoler gælder.",
          "Whether the municipality runs the school in the school year. Says which schools a"
              + " goal about all schools is about.")
      .from("UNI-C/STIL institutionsregister (antaget)")
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator DAGTILBUD_I_DRIFT = Indicator.flag("dagtilbud-i-drift")
      .named("Dagtilbud i drift", "Day-care institution in operation")
      .defined(
          "Om kommunen driver dagtilbuddet i året. Siger, hvilke dagtilbud et mål om alle"
              + " dagtilbud gælder.",
          "Whether the municipality runs the day-care institution in the year. Says which"
              + " ones a goal about all day care is about.")
      .from("Dagtilbudsregisteret (antaget)")
      .of("dagtilbud");

  private static final Indicator PLEJEHJEM_I_DRIFT = Indicator.flag("plejehjem-i-drift")
      .named("Plejehjem i drift", "Care home in operation")
      .defined(
          "Om kommunen driver plejehjemmet i året. Siger, hvilke plejehjem et mål om alle"
              + " plejehjem gælder.",
          "Whether the municipality runs the care home in the year. Says which ones a goal about"
              + " all care homes is about.")
      .from("Plejehjemsoversigten (antaget)")
      .of("plejehjem");

  private static final Indicator FORVALTNING_I_DRIFT = Indicator.flag("forvaltning-i-drift")
      .named("Forvaltningsområde", "Administrative department")
      .defined(
          "Om området er en del af kommunens organisation i året, Staben medregnet. Siger,"
              + " hvilke forvaltninger et mål om alle forvaltninger gælder.",
          "Whether the department is part of the municipality's organisation in the year, the"
              + " central staff among them. Says which ones a goal about all departments is about.")
      .from(OPFOELGNING)
      .of("forvaltning");

  private Institutioner() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        SKOLE_I_DRIFT,
        DAGTILBUD_I_DRIFT,
        PLEJEHJEM_I_DRIFT,
        FORVALTNING_I_DRIFT);
  }
}
