package dk.pejl.rules.indicator;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;

/** Life in the towns and villages: renewal, development funds, music and how people see it. */
public final class Byliv {
  private static final String OPFOELGNING = "kommunens egen opfølgning (antaget)";

  private static final Indicator ICP_HANDELSBY_PLACERING = Indicator.rank("icp-handelsby-placering")
      .named("Placering i ICP's kåring af handelsbyer", "Rank in the ICP trading town award")
      .defined(
          "Byens plads, da ICP i året kårede landets hyggeligste handelsby.",
          "The town's place when ICP in the year named the country's cosiest trading town.")
      .from("ICP (Institut for Center-Planlægning)")
      .of("by");

  private static final Indicator OPLEVER_SUND_AKTIV_ANDEL = Indicator.share(
          "oplever-sund-aktiv-andel")
      .named(
          "Andel, der oplever kommunen som sund og aktiv",
          "Share seeing the municipality as healthy and active")
      .defined(
          "Hvor stor en del af de adspurgte der ser kommunen som sund og aktiv.",
          "How large a part of those asked sees the municipality as healthy and active.")
      .from("borger- eller imagemåling (antaget)")
      .of("kommune");

  private static final Indicator OMRAADEFORNYELSE_PROJEKTER = Indicator.count(
          "omraadefornyelse-projekter")
      .named("Projekter i områdefornyelsen", "Projects in the area renewal")
      .defined(
          "Projekter og indsatser i byens områdefornyelse, der er gennemført, når året er"
              + " omme.",
          "Projects and efforts of the town's area renewal that are carried out at the end"
              + " of the year.")
      .from(OPFOELGNING)
      .of("by");

  private static final Indicator UDVIKLINGSPULJE_I_BRUG = Indicator.flag("udviklingspulje-i-brug")
      .named("Udviklingspulje i brug", "Development fund in use")
      .defined(
          "Om noget af lokalsamfundets udviklingspulje er brugt på mindst ét tiltag fra"
              + " dets udviklingsperspektiv.",
          "Whether some of the local area's development fund has been used for at least one"
              + " measure of its development perspective.")
      .from(OPFOELGNING)
      .of("lokalsamfund");

  private static final Indicator KONCERTER = Indicator.count("koncerter")
      .named("Rytmiske koncerter", "Rhythmic concerts")
      .defined(
          "Offentlige koncerter med rytmisk musik i kommunen i året.",
          "Public concerts of popular music in the municipality in the year.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator KONCERTPUBLIKUM = Indicator.count("koncertpublikum")
      .named("Publikum til koncerter", "Concert audience")
      .defined(
          "Alle, der i året var til rytmisk koncert i kommunen, talt med for hver koncert.",
          "All who in the year attended a concert of popular music in the municipality,"
              + " counted at each concert.")
      .from(OPFOELGNING)
      .of("kommune");

  private Byliv() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        ICP_HANDELSBY_PLACERING,
        OPLEVER_SUND_AKTIV_ANDEL,
        OMRAADEFORNYELSE_PROJEKTER,
        UDVIKLINGSPULJE_I_BRUG,
        KONCERTER,
        KONCERTPUBLIKUM);
  }
}
