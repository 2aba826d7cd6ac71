package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Co-operation across the region and the border: energy, jobs and NemID. */
public final class Byregion {
  private static final Indicator FOSSILFRI_ANDEL = Indicator.share("fossilfri-andel")
      .named("Andel fossilfri energi", "Share of fossil-free energy")
      .defined(
          "Hvor stor en del af den energi, de fire sønderjyske kommuner bruger, der ikke er"
              + " fossil.",
          "How large a part of the energy used in the four municipalities of Sønderjylland is"
              + " not fossil.")
      .from(Kilder.egne(UNSURE, "energiregnskab fra SEP", "the energy accounts of SEP"))
      .of("landsdel");

  private static final Indicator SEP_FINANSIERET_AF = Indicator.flag("sep-finansieret-af")
      .named("Medfinansierer energisekretariatet", "Co-funds the energy secretariat")
      .defined(
          "Om parten i året har betalt til energisekretariatet.",
          "Whether the party paid towards the energy secretariat in the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("finansieringspart");

  private static final Indicator GRAENSEFORMIDLINGER = Indicator.count("graenseformidlinger")
      .named("Grænseoverskridende fuldtidsansættelser", "Cross-border full-time placements")
      .defined(
          "Ansættelser på 30 timer om ugen eller mere, formidlet over grænsen i året, efter"
              + " hvilken side jobbet ligger på.",
          "Employments of 30 hours a week or more placed across the border in the year, by"
              + " the side on which the job lies.")
      .from(Kilder.egne(
          UNSURE, "grænseoverskridende jobformidling", "the cross-border job placement"))
      .of("kommune")
      .by("side", "dansk", "tysk");

  private static final Indicator GRAENSEFORMIDLINGER_I_ALT = Indicator.count(
          "graenseformidlinger-i-alt")
      .named(
          "Grænseoverskridende fuldtidsansættelser i alt",
          "Cross-border full-time placements in all")
      .defined(
          "Ansættelserne på begge sider af grænsen lagt sammen.",
          "The employments on both sides of the border added up.")
      .of("kommune")
      .as(sumOver(Formula.of(GRAENSEFORMIDLINGER), "side", "dansk", "tysk"));

  private static final Indicator NEMID_FORGAEVES = Indicator.count("nemid-forgaeves")
      .named("Forgæves NemID-henvendelser", "Futile NemID enquiries")
      .defined(
          "Gange i året, hvor det ved skranken i Borgerservice er talt, at en grænsegænger måtte"
              + " opgive at få NemID, fordi dokumenter eller et vidne manglede. Der kan tidligst"
              + " tælles fra 2019.",
          "Times in the year counted at the desk of Citizen Service when a cross-border commuter"
              + " had to give up getting NemID because documents or a witness were missing."
              + " Counting can begin in 2019 at the earliest.")
      .from(Kilder.egne(UNSURE, "Borgerservices egen optælling", "Citizen Service's own count"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator NEMID_MATERIALE_VERSIONER = Indicator.count(
          "nemid-materiale-versioner")
      .named("Versioner af NemID-materialet", "Versions of the NemID material")
      .defined(
          "Platforme, hvor materialet ligger på sproget.",
          "Platforms on which the material is found in the language.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("sprog", "engelsk", "tysk");

  private static final Indicator OVERNATNINGER = Indicator.count("overnatninger")
      .named("Overnatninger", "Overnight stays")
      .defined(
          "Turisters overnatninger i den del af grænseområdet, som kommunen angiver.",
          "Tourists' overnight stays in the part of the border area that the municipality"
              + " names.")
      .from(new Source(
          "Danmarks Statistik",
          "TURIST (and Statistikamt Nord for Flensburg)",
          "OVERNATF, OMRÅDE, NATION, PERIODE=Hele året, Tid",
          PARTLY,
          new Wording(
              "Danmarks Statistik og Statistikamt Nord, TURIST",
              "Statistics Denmark and Statistikamt Nord, TURIST")))
      .of("omraade")
      .by("kommune", "aabenraa", "soenderborg", "flensborg");

  private static final Indicator OVERNATNINGER_I_ALT = Indicator.count("overnatninger-i-alt")
      .named("Overnatninger i grænseområdet", "Overnight stays in the border area")
      .defined(
          "Overnatningerne i Aabenraa, Sønderborg og Flensborg lagt sammen.",
          "The overnight stays in Aabenraa, Sønderborg and Flensburg added up.")
      .of("omraade")
      .as(sumOver(Formula.of(OVERNATNINGER), "kommune", "aabenraa", "soenderborg", "flensborg"));

  private Byregion() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        FOSSILFRI_ANDEL,
        SEP_FINANSIERET_AF,
        GRAENSEFORMIDLINGER,
        GRAENSEFORMIDLINGER_I_ALT,
        NEMID_FORGAEVES,
        NEMID_MATERIALE_VERSIONER,
        OVERNATNINGER,
        OVERNATNINGER_I_ALT);
  }
}
