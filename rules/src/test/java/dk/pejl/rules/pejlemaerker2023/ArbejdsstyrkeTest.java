package dk.pejl.rules.pejlemaerker2023;

import static dk.pejl.rules.pejlemaerker2023.Tal.gaps;
import static dk.pejl.rules.pejlemaerker2023.Tal.status;
import static dk.pejl.rules.pejlemaerker2023.Tal.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Question;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Landmark 1, a larger labour force. */
class ArbejdsstyrkeTest {
  /** Figures that carry the four numbers of the population back to exactly 10,000 in 2008. */
  private static final String BEFOLKNING = "befolkning 2022 = 9800;"
      + "befolkning-aendring(alder=alle) 2022 = -2;"
      + "befolkning-aldersgruppe(alder=0-15) 2022 = 2100;"
      + "befolkning-aendring(alder=0-15) 2022 = 5;"
      + "befolkning-erhvervsaktiv-alder 2022 = 5400;"
      + "befolkning-aendring(alder=16-66) 2022 = -10;"
      + "befolkning-aldersgruppe(alder=67-plus) 2022 = 3000;"
      + "befolkning-aendring(alder=67-plus) 2022 = 50;";

  private static final List<String> SYDJYLLAND =
      List.of("510", "530", "540", "550", "561", "563", "573", "575", "580", "607", "621", "630");

  /** In each municipality 20 of 1,000 on one of the two benefits. */
  private static final String SYGE =
      SYDJYLLAND.stream().map(code -> syge(code, 15, 5, 1000)).collect(Collectors.joining());

  private static String syge(String code, long benefit, long clarification, long population) {
    return "sygedagpenge-personer kommune:" + code + " 2023 = " + benefit + ";"
        + "jobafklaring-personer kommune:" + code + " 2023 = " + clarification + ";"
        + "befolkning-erhvervsaktiv-alder kommune:" + code + " 2023 = " + population + ";";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      erhvervsfrekvens | erhvervsfrekvens 2026 = 79.99 | not-met | -0.01
      erhvervsfrekvens | erhvervsfrekvens 2026 = 80 | met | 0
      erhvervsfrekvens | erhvervsfrekvens 2026 = 80.01 | met | 0.01
      erhvervsfrekvens | erhvervsfrekvens 2025 = 80 | unknown | -
      erhvervsfrekvens | erhvervsfrekvens-prognose 2026 = 80 | unknown | -
      offentlig-forsoergelse | offentligt-forsoergede-aarsniveau 2021 = 7800; offentligt-forsoergede 2026 = 7799 | met | 1
      offentlig-forsoergelse | offentligt-forsoergede-aarsniveau 2021 = 7800; offentligt-forsoergede 2026 = 7800 | not-met | 0
      offentlig-forsoergelse | offentligt-forsoergede-aarsniveau 2021 = 7800; offentligt-forsoergede 2026 = 7801 | not-met | -1
      offentlig-forsoergelse | offentligt-forsoergede-aarsniveau 2021 = 7800; offentligt-forsoergede 2026 = 7800; offentligt-forsoergede 2026-05 = 7788 | met | 1
      offentlig-forsoergelse | offentligt-forsoergede 2021 = 7800; offentligt-forsoergede 2026 = 7700 | unknown | -
      offentlig-forsoergelse | offentligt-forsoergede 2026 = 7799 | unknown | -
      offentlig-forsoergelse | offentligt-forsoergede-aarsniveau 2021 = 7800 | unknown | -
      offentlig-forsoergelse | offentligt-forsoergede-aarsniveau 2021 = 7800; offentligt-forsoergede 2026 = 7700; offentligt-forsoergede 2026-12 = not-yet-published | unknown | -
      offentlig-forsoergelse | offentligt-forsoergede-aarsniveau 2021 = 7800; offentligt-forsoergede 2026 = 8600; offentligt-forsoergede 2026-12 = not-yet-published | not-met | -
      offentlig-forsoergelse | offentligt-forsoergede-beroerte 2021 = 13600; offentligt-forsoergede-beroerte 2026 = 1 | unknown | -
      offentlig-forsoergelse-andel | befolkning-erhvervsaktiv-alder 2026 = 36000; offentligt-forsoergede 2026 = 7595.9 | met | -
      offentlig-forsoergelse-andel | befolkning-erhvervsaktiv-alder 2026 = 36000; offentligt-forsoergede 2026 = 7596 | not-met | 0
      offentlig-forsoergelse-andel | befolkning-erhvervsaktiv-alder 2026 = 36000; offentligt-forsoergede 2026 = 7632 | not-met | -0.1
      offentlig-forsoergelse-andel | offentligt-forsoergede 2026 = 7596 | unknown | -
      offentlig-forsoergelse-andel | befolkning-erhvervsaktiv-alder 2026 = 36000 | unknown | -
      fleksjobledighed | fleksjob-visiterede 2023 = 1500; fleksjob-ledige 2023 = 150; fleksjob-ledige 2023-03 = 149 | met | -
      fleksjobledighed | fleksjob-visiterede 2023 = 1500; fleksjob-ledige 2023 = 150 | met | 0
      fleksjobledighed | fleksjob-visiterede 2023 = 1500; fleksjob-ledige 2023 = 150; fleksjob-ledige 2023-03 = 151 | not-met | -
      fleksjobledighed | fleksjob-visiterede 2023 = 1500; fleksjob-ledige 2023 = 165 | not-met | -1
      fleksjobledighed | fleksjob-visiterede 2023 = 1500 | unknown | -
      fleksjobledighed | fleksjob-ledige 2023 = 150 | unknown | -
      fleksjobledighed | budget-helaarspersoner(ydelse=fleksjob) 2023 = 1410; budget-helaarspersoner(ydelse=ledighedsydelse) 2023 = 91 | unknown | -
      flygtninge-i-beskaeftigelse | flygtninge-i-beskaeftigelse-andel 2022 = 40; flygtninge-i-beskaeftigelse-andel 2023 = 39.99 | not-met | -0.01
      flygtninge-i-beskaeftigelse | flygtninge-i-beskaeftigelse-andel 2022 = 40; flygtninge-i-beskaeftigelse-andel 2023 = 40 | met | 0
      flygtninge-i-beskaeftigelse | flygtninge-i-beskaeftigelse-andel 2022 = 40; flygtninge-i-beskaeftigelse-andel 2023 = 40.01 | met | 0.01
      flygtninge-i-beskaeftigelse | flygtninge-i-beskaeftigelse-andel 2022 = 40; flygtninge-i-beskaeftigelse-andel 2023 = 40; flygtninge-i-beskaeftigelse-andel 2023-05 = 38; flygtninge-i-beskaeftigelse-andel 2023-06 = 42 | met | 0
      flygtninge-i-beskaeftigelse | flygtninge-i-beskaeftigelse-andel 2023 = 40 | unknown | -
      flygtninge-i-beskaeftigelse | flygtninge-i-beskaeftigelse-andel 2022 = 40 | unknown | -
      kijos-sagsantal | kijos-sager-pr-sagsbehandler projekt:kijos 2023 = 34.9 | met | 0.1
      kijos-sagsantal | kijos-sager-pr-sagsbehandler projekt:kijos 2023 = 35 | met | 0
      kijos-sagsantal | kijos-sager-pr-sagsbehandler projekt:kijos 2023 = 35.1 | not-met | -0.1
      kijos-sagsantal | kijos-sager-pr-sagsbehandler projekt:kijos 2023-11 = 35 | unknown | -
      """)
  void standsAtItsLimitAsThePlanMeans(String goal, String figures, String expected, String margin) {
    String period = figures.contains("2026") ? "2026" : goal.startsWith("off") ? "2026" : "2023";
    Scenario.check(goal, figures, period, expected, margin);
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 76.4, not-due",
    "2022, 76.4, on-track",
    "2022, 76.39, behind",
    "2023, 77.3, on-track",
    "2023, 77.29, behind",
    "2024, 78.21, on-track",
    "2024, 78.2, behind",
    "2025, 79.11, on-track",
    "2025, 79.1, behind",
    "2025, 80, met",
    "2026, 79.9, not-met"
  })
  void followsThePathFromTheLevelOf2022(String year, String share, String expected) {
    String figures = "erhvervsfrekvens " + year + " = " + share;
    assertThat(status("erhvervsfrekvens", figures, year)).isEqualTo(expected);
  }

  @Test
  void leavesTheForecastOf2023Undecided() {
    String figures =
        "erhvervsfrekvens-prognose 2023 = 79.6;" + "erhvervsfrekvens-prognose land:dk 2023 = 79.8";
    assertThat(status("erhvervsfrekvens", figures, "2023")).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      befolkning-aldersgruppe(alder=0-15) 2022 = 2100 | met
      befolkning-aldersgruppe(alder=0-15) 2022 = 1995 | met
      befolkning-aldersgruppe(alder=0-15) 2022 = 1994 | not-met
      befolkning-aldersgruppe(alder=0-15) 2022 = 2205 | met
      befolkning-aldersgruppe(alder=0-15) 2022 = 2206 | not-met
      befolkning-erhvervsaktiv-alder 2022 = 5310 | met
      befolkning-erhvervsaktiv-alder 2022 = 5309 | not-met
      befolkning-aldersgruppe(alder=67-plus) 2022 = 3150 | met
      befolkning-aldersgruppe(alder=67-plus) 2022 = 3151 | not-met
      befolkning-aendring(alder=alle) 2022 = 0 | not-met
      befolkning-aendring(alder=0-15) 2022 = 20 | not-met
      befolkning-aendring(alder=16-66) 2022 = 0 | not-met
      befolkning-aendring(alder=67-plus) 2022 = 0 | not-met
      befolkning 2022 = not-available | unknown
      befolkning-aldersgruppe(alder=0-15) 2022 = not-available | unknown
      befolkning-aldersgruppe(alder=67-plus) 2022 = not-available | unknown
      befolkning-erhvervsaktiv-alder 2022 = not-available | unknown
      befolkning-aendring(alder=16-66) 2022 = not-available | unknown
      """)
  void addsTheAgeGroupsOf2008Up(String change, String expected) {
    assertThat(status("befolkning", BEFOLKNING + change, "2022")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, unknown", "15700, 7000, met", "10000, 12700, not-met"})
  void findsThePlansOwnChangesHardToReconcile(long children, long older, String expected) {
    String figures = "befolkning 2022 = 58700; befolkning-erhvervsaktiv-alder 2022 = 36000;"
        + "befolkning-aendring(alder=alle) 2022 = -2; befolkning-aendring(alder=0-15) 2022 = -2;"
        + "befolkning-aendring(alder=16-66) 2022 = -8;"
        + "befolkning-aendring(alder=67-plus) 2022 = 48;";
    String groups = "befolkning-aldersgruppe(alder=0-15) 2022 = " + children + ";"
        + "befolkning-aldersgruppe(alder=67-plus) 2022 = " + older;
    assertThat(status("befolkning", figures + (children == 0 ? "" : groups), "2022"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      hjaelpemidler) 2026 = 10 | not-met
      hjaelpemidler) 2026 = 11 | met
      hjaelpemidler) 2026 = 9 | not-met
      personlig-assistance) 2026 = 31 | met
      personlig-assistance) 2026 = 29 | not-met
      hjaelpemidler) land:dk 2026 = 999 | met
      hjaelpemidler) land:dk 2026 = 1001 | not-met
      personlig-assistance) land:dk 2026 = 2999 | met
      personlig-assistance) 2022 = 29 | met
      hjaelpemidler) land:dk 2022 = 1001 | met
      hjaelpemidler) 2022 = suppressed | unknown
      personlig-assistance) land:dk 2026 = not-yet-published | unknown
      """)
  void addsBothKindsOfDisabilityCompensationUp(String change, String expected) {
    StringBuilder figures = new StringBuilder();
    for (String year : List.of("2022", "2026")) {
      figures.append(kompensation("personlig-assistance) " + year + " = 30"));
      figures.append(kompensation("hjaelpemidler) " + year + " = 10"));
      figures.append(kompensation("personlig-assistance) land:dk " + year + " = 3000"));
      figures.append(kompensation("hjaelpemidler) land:dk " + year + " = 1000"));
    }
    figures.append(kompensation(change));
    assertThat(status("personlig-assistance", figures.toString(), "2026")).isEqualTo(expected);
  }

  private static String kompensation(String rest) {
    return "personlig-assistance-og-hjaelpemidler(stoette=" + rest + ";";
  }

  @ParameterizedTest
  @CsvSource({"15, 5, met", "16, 5, not-met", "15, 6, not-met", "14, 5, met", "15, 4, met"})
  void isHeldToTheLevelOfSydjylland(long benefit, long clarification, String expected) {
    String figures = SYGE + syge("580", benefit, clarification, 1000);
    assertThat(status("sygedagpenge", figures, "2023")).isEqualTo(expected);
  }

  @Test
  void poolsThePersonsOfSydjyllandRatherThanTakingTheMeanOfShares() {
    String figures = SYGE + syge("561", 200, 100, 10000) + syge("580", 19, 5, 1000);
    assertThat(status("sygedagpenge", figures, "2023")).isEqualTo("met");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"510", "530", "540", "550", "561", "563", "573", "575", "607", "621", "630"})
  void needsEveryMunicipalityOfSydjylland(String code) {
    String figures = SYGE + "sygedagpenge-personer kommune:" + code + " 2023 = suppressed";
    assertThat(status("sygedagpenge", figures, "2023")).isEqualTo("unknown");
    assertThat(gaps("sygedagpenge", figures, "2023"))
        .containsExactly("sygedagpenge-personer kommune:" + code + " 2023 decides");
  }

  @Test
  void takesSydjyllandsOwnFiguresWhereTheyAreSupplied() {
    String figures = syge("580", 16, 5, 1000)
        + "sygedagpenge-personer gruppe:rar-sydjylland 2023 = 150;"
        + "jobafklaring-personer gruppe:rar-sydjylland 2023 = 60;"
        + "befolkning-erhvervsaktiv-alder gruppe:rar-sydjylland 2023 = 10000";
    assertThat(status("sygedagpenge", figures, "2023")).isEqualTo("met");
  }

  @Test
  void leavesTheBudgetsExpectationOfSicknessUndecided() {
    String figures = "budget-helaarspersoner(ydelse=sygedagpenge) 2023 = 494;"
        + "budget-helaarspersoner(ydelse=jobafklaring) 2023 = 216";
    assertThat(status("sygedagpenge", figures, "2023")).isEqualTo("unknown");
  }

  @Test
  void isAboutTheProjectKijos() {
    String figures = "kijos-sager-pr-sagsbehandler projekt:kijos 2023-12 = 35";
    String id = "pejlemaerker-2023.kijos-sagsantal";
    assertThat(verdict("kijos-sagsantal", figures, "2023-12").subject())
        .hasToString("projekt:kijos");
    for (String subject : List.of("projekt:kijos", "projekt:kik", "kommune:540")) {
      assertThat(Tal.asked(figures, Question.about(subject, "2023-12").goals(id))
              .verdict(id)
              .status()
              .id())
          .isEqualTo(subject.equals("projekt:kijos") ? "met" : "not-applicable");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-30, not-due",
    "2019-01-31, met",
    "2019-02-27, met",
    "2019-02-28, not-met",
    "2023-12-30, not-met",
    "2023-12-31, met",
    "2025-06-30, met"
  })
  void readsTheLastMonthOfKijosThatHasEnded(String day, String expected) {
    String figures = "kijos-sager-pr-sagsbehandler projekt:kijos 2019-01 = 35;"
        + "kijos-sager-pr-sagsbehandler projekt:kijos 2019-02 = 36;"
        + "kijos-sager-pr-sagsbehandler projekt:kijos 2023-11 = 36;"
        + "kijos-sager-pr-sagsbehandler projekt:kijos 2023-12 = 35;"
        + "kijos-sager-pr-sagsbehandler projekt:kijos 2024 = 36";
    assertThat(status("kijos-sagsantal", figures, day)).isEqualTo(expected);
  }
}
