package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Source.Certainty.PARTLY;
import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Life in the towns and villages: renewal, development funds, music and how people see it. */
public final class Byliv {
  private static final Indicator ICP_HANDELSBY_PLACERING = Indicator.rank("icp-handelsby-placering")
      .named("Placering i ICP's kåring af handelsbyer", "Rank in the ICP trading town award")
      .defined(
          "Byens plads, da ICP i året kårede landets hyggeligste handelsby.",
          "The town's place when ICP in the year named the country's cosiest trading town.")
      .from(new Source(
          "other public register",
          "ICP press release",
          "",
          SURE,
          new Wording("ICPs pressemeddelelse", "ICP's press release")))
      .of("by");

  private static final Indicator OPLEVER_SUND_AKTIV_ANDEL = Indicator.share(
          "oplever-sund-aktiv-andel")
      .named(
          "Andel, der oplever kommunen som sund og aktiv",
          "Share seeing the municipality as healthy and active")
      .defined(
          "Hvor stor en del af de adspurgte der ser kommunen som sund og aktiv.",
          "How large a part of those asked sees the municipality as healthy and active.")
      .from(
          Kilder.egne(UNSURE, "borger- eller imagemåling", "a survey of citizens or of the image"))
      .of("kommune");

  private static final Indicator OMRAADEFORNYELSE_PROJEKTER = Indicator.count(
          "omraadefornyelse-projekter")
      .named("Projekter i områdefornyelsen", "Projects in the area renewal")
      .defined(
          "Projekter i byens områdefornyelse ved mødesteder langs hovedgaden, der er"
              + " gennemført, når året er omme.",
          "Projects of the town's area renewal at meeting places along the main street that"
              + " are carried out at the end of the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("by")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator OMRAADEFORNYELSE_PROJEKTER_BEGYNDT = Indicator.count(
          "omraadefornyelse-projekter-begyndt")
      .named("Begyndte indsatser i områdefornyelsen", "Efforts begun in the area renewal")
      .defined(
          "Projekter og indsatser i byens områdefornyelse, der er sat i gang, når året er omme,"
              + " de gennemførte medregnet.",
          "Projects and efforts of the town's area renewal that have begun at the end of the"
              + " year, those carried out among them.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("by");

  private static final Indicator BYPLAN_PROJEKTER_GENNEMFOERT = Indicator.count(
          "byplan-projekter-gennemfoert")
      .named("Gennemførte projekter i byens planer", "Projects carried out under the town's plans")
      .defined(
          "Projekter, der fra den 1. januar 2019 til årets udgang er gennemført efter planen:"
              + " udviklingsplanen for Fremtidens Aabenraa eller helhedsplanen for"
              + " Områdefornyelse Nord.",
          "Projects carried out from 1 January 2019 to the end of the year under the plan: the"
              + " development plan for Fremtidens Aabenraa or the master plan for"
              + " Områdefornyelse Nord.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("plan", "udviklingsplan", "helhedsplan")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator BEFOLKNING_BY = Indicator.count("befolkning-by")
      .named("Indbyggere i byen", "Residents of the town")
      .defined(
          "Indbyggere i byområdet, når året begynder.",
          "Residents of the built-up area of the town at the beginning of the year.")
      .from(Kilder.statistik(PARTLY, "BY1", "byområde, ALDER, KØN, Tid"))
      .of("kommune")
      .by("by", "loejt-kirkeby", "tinglev", "bolderslev", "roedekro");

  private static final Indicator BEFOLKNING_FORNYELSESBYER = Indicator.count(
          "befolkning-fornyelsesbyer")
      .named("Indbyggere i de fire fornyelsesbyer", "Residents of the four renewal towns")
      .defined(
          "Indbyggerne i Løjt Kirkeby, Tinglev, Bolderslev og Rødekro lagt sammen.",
          "The residents of Løjt Kirkeby, Tinglev, Bolderslev and Rødekro added up.")
      .of("kommune")
      .as(sumOver(
          Formula.of(BEFOLKNING_BY), "by", "loejt-kirkeby", "tinglev", "bolderslev", "roedekro"));

  private static final Indicator UDVIKLINGSPULJE_I_BRUG = Indicator.flag("udviklingspulje-i-brug")
      .named("Udviklingspulje i brug", "Development fund in use")
      .defined(
          "Om lokalsamfundets udviklingspulje, når året er omme, er brugt på mindst ét tiltag fra"
              + " dets udviklingsperspektiv, i året eller tidligere.",
          "Whether the local area's development fund, at the end of the year, has been used for"
              + " at least one measure of its development outlook, in the year or earlier.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("lokalsamfund")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator KONCERTER = Indicator.count("koncerter")
      .named("Rytmiske koncerter", "Popular music concerts")
      .defined(
          "Koncerter med rytmisk musik i året på de spillesteder og hos de arrangører i kommunen,"
              + " der får kommunalt tilskud.",
          "Concerts of popular music in the year at the venues and the organisers in the"
              + " municipality that get a municipal grant.")
      .from(Kilder.egne(
          UNSURE,
          "tilskudsmodtagernes årlige indberetning",
          "the yearly reports of those with grants"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator KONCERTPUBLIKUM = Indicator.count("koncertpublikum")
      .named("Publikum til koncerter", "Concert audience")
      .defined(
          "Billetter, der i året er solgt eller udleveret til de rytmiske koncerter på"
              + " spillesteder og hos arrangører med kommunalt tilskud.",
          "Tickets sold or handed out in the year for the popular music concerts at venues and"
              + " organisers with a municipal grant.")
      .from(Kilder.egne(
          UNSURE,
          "tilskudsmodtagernes årlige indberetning",
          "the yearly reports of those with grants"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private Byliv() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        ICP_HANDELSBY_PLACERING,
        OPLEVER_SUND_AKTIV_ANDEL,
        OMRAADEFORNYELSE_PROJEKTER,
        OMRAADEFORNYELSE_PROJEKTER_BEGYNDT,
        BYPLAN_PROJEKTER_GENNEMFOERT,
        BEFOLKNING_BY,
        BEFOLKNING_FORNYELSESBYER,
        UDVIKLINGSPULJE_I_BRUG,
        KONCERTER,
        KONCERTPUBLIKUM);
  }
}
