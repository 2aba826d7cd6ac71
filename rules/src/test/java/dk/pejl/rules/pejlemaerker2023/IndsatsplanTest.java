package dk.pejl.rules.pejlemaerker2023;

import static dk.pejl.rules.pejlemaerker2023.Tal.gaps;
import static dk.pejl.rules.pejlemaerker2023.Tal.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The action plan for 2023, with its budget and the minister's goals. */
class IndsatsplanTest {
  /** The budget of 2023 as it is printed. */
  private static final String BUDGET = personer("kontant-og-uddannelseshjaelp", 497)
      + personer("udlaendinge-i-program", 107)
      + personer("udlaendinge-uden-program", 49)
      + personer("a-dagpenge", 464)
      + personer("ressourceforloeb", 203)
      + personer("sygedagpenge", 494)
      + personer("jobafklaring", 216)
      + personer("fleksjob", 1410)
      + personer("ledighedsydelse", 91)
      + personer("i-alt", 3531)
      + kroner("kontant-og-uddannelseshjaelp", "forsoergelse", 51085000)
      + kroner("udlaendinge-i-program", "forsoergelse", 7559000)
      + kroner("udlaendinge-uden-program", "forsoergelse", 3449000)
      + kroner("a-dagpenge", "forsoergelse", 67257000)
      + kroner("ressourceforloeb", "forsoergelse", 27133000)
      + kroner("sygedagpenge", "forsoergelse", 70061000)
      + kroner("jobafklaring", "forsoergelse", 28531000)
      + kroner("fleksjob", "forsoergelse", 171495000)
      + kroner("ledighedsydelse", "forsoergelse", 12975000)
      + kroner("i-alt", "forsoergelse", 439545000)
      + kroner("kontant-og-uddannelseshjaelp", "indsats", 13453000)
      + kroner("udlaendinge-i-program", "indsats", 3125000)
      + kroner("a-dagpenge", "indsats", 3640000)
      + kroner("ressourceforloeb", "indsats", 4799000)
      + kroner("sygedagpenge", "indsats", 2854000)
      + kroner("jobafklaring", "indsats", 2454000)
      + kroner("ledighedsydelse", "indsats", 846000)
      + kroner("i-alt", "indsats", 31171000);

  private static String personer(String benefit, long persons) {
    return "budget-helaarspersoner(ydelse=" + benefit + ") 2023 = " + persons + ";";
  }

  private static String kroner(String benefit, String purpose, long kroner) {
    return "budget-nettoudgift(ydelse=" + benefit + ",art=" + purpose + ") 2023 = " + kroner + ";";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      tilfredshed | 2023 | tilfredshed-jobcenter 2023 = 84.99 | not-met | -0.01
      tilfredshed | 2023 | tilfredshed-jobcenter 2023 = 85 | met | 0
      tilfredshed | 2023 | tilfredshed-jobcenter 2023 = 85.01 | met | 0.01
      tilfredshed | 2023 | tilfredshed-jobcenter 2022 = 85 | unknown | -
      ips-konsulenter | 2023 | ips-konsulenter 2023 = 2 | not-met | -1
      ips-konsulenter | 2023 | ips-konsulenter 2023 = 3 | met | 0
      ips-konsulenter | 2023 | ips-konsulenter 2023 = 4 | met | 1
      ips-konsulenter | 2023 | ips-konsulenter 2022 = 3 | unknown | -
      ips-konsulenter | 2022 | - | not-due | -
      ips-konsulenter | 2023-12-30 | ips-konsulenter 2022 = 3; ips-konsulenter 2023 = 3 | not-due | -
      ips-konsulenter | 2025 | ips-konsulenter 2023 = 2; ips-konsulenter 2025 = 3 | not-met | -1
      ips-sager | 2023 | ips-sager-tolerance 2023 = 2; ips-sager 2023 = 42 | not-met | -
      ips-sager | 2023 | ips-sager-tolerance 2023 = 2; ips-sager 2023 = 43 | met | -
      ips-sager | 2023 | ips-sager-tolerance 2023 = 2; ips-sager 2023 = 47 | met | -
      ips-sager | 2023 | ips-sager-tolerance 2023 = 2; ips-sager 2023 = 48 | not-met | -
      ips-sager | 2023 | ips-sager-tolerance 2023 = 0; ips-sager 2023 = 45 | met | -
      ips-sager | 2023 | ips-sager-tolerance 2023 = 0; ips-sager 2023 = 44 | not-met | -
      ips-sager | 2023 | ips-sager-tolerance 2023 = 0; ips-sager 2023 = 46 | not-met | -
      ips-sager | 2023 | ips-sager-tolerance 2023 = 1..2; ips-sager 2023 = 44 | met | -
      ips-sager | 2023 | ips-sager-tolerance 2023 = 1..2; ips-sager 2023 = 43 | unknown | -
      ips-sager | 2023 | ips-sager-tolerance 2023 = 1..2; ips-sager 2023 = 42 | not-met | -
      ips-sager | 2023 | ips-sager 2023 = 45 | met | -
      ips-sager | 2023 | ips-sager 2023 = 44 | unknown | -
      ips-sager | 2023 | ips-sager 2023 = 46 | unknown | -
      ips-sager | 2023 | ips-sager 2023 = 35 | unknown | -
      ips-sager | 2023 | ips-sager 2023 = 34 | not-met | -
      ips-sager | 2023 | ips-sager 2023 = 55 | unknown | -
      ips-sager | 2023 | ips-sager 2023 = 56 | not-met | -
      ips-sager | 2023 | ips-sager-tolerance 2023 = 2 | unknown | -
      ips-sager | 2022 | ips-sager-tolerance 2022 = 2; ips-sager 2022 = 45 | not-due | -
      indsatsplan | 2023 | indsatsplan-fornyet 2023 = true | met | -
      indsatsplan | 2024 | indsatsplan-fornyet 2023 = true; indsatsplan-fornyet 2024 = false | not-met | -
      indsatsplan | 2024 | indsatsplan-fornyet 2023 = true | unknown | -
      uu-praktik | 2024-07-31 | unge-ikke-uddannelsesparate 2023/24 = 60; unge-tilbudt-praktik 2023/24 = 60 | met | 0
      uu-praktik | 2024-07-31 | unge-ikke-uddannelsesparate 2023/24 = 50; unge-tilbudt-praktik 2023/24 = 49 | not-met | -2
      uu-praktik | 2024-07-31 | unge-ikke-uddannelsesparate 2023/24 = 60 | unknown | -
      uu-praktik | 2024-07-31 | unge-tilbudt-praktik 2023/24 = 60 | unknown | -
      uu-praktik | 2024-07-31 | unge-ikke-uddannelsesparate 2023/24 = 0; unge-tilbudt-praktik 2023/24 = 0 | unknown | -
      minister-opkvalificering | 2023 | ledige-i-opkvalificering 2022 = 300; ledige-i-opkvalificering 2023 = 299 | not-met | -1
      minister-opkvalificering | 2023 | ledige-i-opkvalificering 2022 = 300; ledige-i-opkvalificering 2023 = 300 | not-met | 0
      minister-opkvalificering | 2023 | ledige-i-opkvalificering 2022 = 300; ledige-i-opkvalificering 2023 = 301 | met | 1
      minister-opkvalificering | 2023 | ledige-i-opkvalificering 2023 = 301 | unknown | -
      minister-flygtninge | 2023 | flygtninge-selvforsoergende 2022 = 300; flygtninge-selvforsoergende 2023 = 299 | not-met | -1
      minister-flygtninge | 2023 | flygtninge-selvforsoergende 2022 = 300; flygtninge-selvforsoergende 2023 = 300 | not-met | 0
      minister-flygtninge | 2023 | flygtninge-selvforsoergende 2022 = 300; flygtninge-selvforsoergende 2023 = 301 | met | 1
      minister-flygtninge | 2023 | flygtninge-selvforsoergende 2023 = 301 | unknown | -
      minister-handicap | 2023 | handicap-i-beskaeftigelse 2022 = 300; handicap-i-beskaeftigelse 2023 = 299 | not-met | -1
      minister-handicap | 2023 | handicap-i-beskaeftigelse 2022 = 300; handicap-i-beskaeftigelse 2023 = 300 | not-met | 0
      minister-handicap | 2023 | handicap-i-beskaeftigelse 2022 = 300; handicap-i-beskaeftigelse 2023 = 301 | met | 1
      minister-handicap | 2023 | handicap-i-beskaeftigelse 2022 = 300 | unknown | -
      minister-handicap | 2023-12-30 | handicap-i-beskaeftigelse 2021 = 300; handicap-i-beskaeftigelse 2022 = 301 | not-due | -
      minister-arbejdskraft | 2023 | ubesatte-stillinger 2022 = 300; ubesatte-stillinger 2023 = 301 | not-met | -1
      minister-arbejdskraft | 2023 | ubesatte-stillinger 2022 = 300; ubesatte-stillinger 2023 = 300 | not-met | 0
      minister-arbejdskraft | 2023 | ubesatte-stillinger 2022 = 300; ubesatte-stillinger 2023 = 299 | met | 1
      minister-arbejdskraft | 2023 | ubesatte-stillinger 2023 = 299 | unknown | -
      """)
  void standsAtItsLimitAsThePlanMeans(
      String goal, String period, String figures, String expected, String margin) {
    Scenario.check(goal, figures == null ? "" : figures, period, expected, margin);
  }

  @Test
  void asksForTheToleranceOfCases() {
    assertThat(gaps("ips-sager", "ips-sager 2023 = 44", "2023"))
        .containsExactly("ips-sager-tolerance kommune:580 2023 decides");
    assertThat(gaps("ips-sager", "ips-sager 2023 = 45", "2023"))
        .containsExactly("ips-sager-tolerance kommune:580 2023");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-30, not-due",
    "2024-07-31, met",
    "2025-07-30, met",
    "2025-07-31, not-met",
    "2026-07-31, met",
    "2027-12-31, met"
  })
  void readsTheLastSchoolYearThatHasEnded(String day, String expected) {
    String figures = "unge-ikke-uddannelsesparate 2023/24 = 5; unge-tilbudt-praktik 2023/24 = 5;"
        + "unge-ikke-uddannelsesparate 2024/25 = 5; unge-tilbudt-praktik 2024/25 = 4;"
        + "unge-ikke-uddannelsesparate 2025/26 = 5; unge-tilbudt-praktik 2025/26 = 5;"
        + "unge-ikke-uddannelsesparate 2026/27 = 5; unge-tilbudt-praktik 2026/27 = 4";
    assertThat(status("uu-praktik", figures, day)).isEqualTo(expected);
  }

  @Test
  void addsThePrintedBudgetUp() {
    assertThat(status("budget-sum", BUDGET, "2023")).isEqualTo("met");
  }

  @ParameterizedTest
  @CsvSource({
    "kontant-og-uddannelseshjaelp, 497, 51085000, 13453000",
    "udlaendinge-i-program, 107, 7559000, 3125000",
    "udlaendinge-uden-program, 49, 3449000, 0",
    "a-dagpenge, 464, 67257000, 3640000",
    "ressourceforloeb, 203, 27133000, 4799000",
    "sygedagpenge, 494, 70061000, 2854000",
    "jobafklaring, 216, 28531000, 2454000",
    "fleksjob, 1410, 171495000, 0",
    "ledighedsydelse, 91, 12975000, 846000",
    "i-alt, 3531, 439545000, 31171000"
  })
  void findsOneTooManyInAnyLineOfTheBudget(
      String benefit, long persons, long support, long measures) {
    String one = BUDGET + personer(benefit, persons + 1);
    assertThat(status("budget-sum", one, "2023")).isEqualTo("not-met");
    String two = BUDGET + kroner(benefit, "forsoergelse", support - 1);
    assertThat(status("budget-sum", two, "2023")).isEqualTo("not-met");
    String three = BUDGET + kroner(benefit, "indsats", measures + 1);
    assertThat(status("budget-sum", three, "2023")).isEqualTo(measures == 0 ? "met" : "not-met");
  }

  @Test
  void cannotAddUpABudgetWithALineMissing() {
    String figures = BUDGET + "budget-helaarspersoner(ydelse=fleksjob) 2023 = not-available";
    assertThat(status("budget-sum", figures, "2023")).isEqualTo("unknown");
    assertThat(gaps("budget-sum", figures, "2023"))
        .containsExactly("budget-helaarspersoner(ydelse=fleksjob) kommune:580 2023 decides");
  }

  @ParameterizedTest
  @CsvSource({
    "439544999, 31171000, met",
    "439545000, 31171000, met",
    "439545000, 31171001, not-met",
    "439545001, 31171000, not-met",
    "439545001, 31170999, met",
    "not-yet-published, 31171000, unknown"
  })
  void holdsNetExpenditureToTheWholeBudget(String support, String measures, String expected) {
    String figures = BUDGET + "nettoudgift(ydelse=i-alt,art=forsoergelse) 2023 = " + support
        + ";nettoudgift(ydelse=i-alt,art=indsats) 2023 = " + measures;
    assertThat(status("budget-ramme", figures, "2023")).isEqualTo(expected);
  }

  @Test
  void cannotHoldUnknownAccountsToTheBudget() {
    assertThat(status("budget-ramme", BUDGET, "2023")).isEqualTo("unknown");
    assertThat(status("budget-ramme", BUDGET, "2022")).isEqualTo("not-due");
  }
}
