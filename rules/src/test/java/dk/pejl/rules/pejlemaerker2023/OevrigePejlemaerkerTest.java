package dk.pejl.rules.pejlemaerker2023;

import static dk.pejl.rules.pejlemaerker2023.Tal.gaps;
import static dk.pejl.rules.pejlemaerker2023.Tal.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Landmarks 2 to 4: a better labour force, young people, and those who are to come along. */
class OevrigePejlemaerkerTest {
  /** Both pools spent to the krone, and no tolerance. */
  private static final String PULJER =
      "uddannelsespulje-forbrug(pulje=regional-uddannelsespulje) 2023 = 1000;"
          + "uddannelsespulje-ramme(pulje=regional-uddannelsespulje) 2023 = 1000;"
          + "uddannelsespulje-forbrug(pulje=uddannelsesloeft) 2023 = 4000;"
          + "uddannelsespulje-ramme(pulje=uddannelsesloeft) 2023 = 4000;";

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      voksenlaerlinge | 2023 | voksenlaerlinge 2022 = 100; voksenlaerlinge 2023 = 99 | not-met | -1
      voksenlaerlinge | 2023 | voksenlaerlinge 2022 = 100; voksenlaerlinge 2023 = 100 | met | 0
      voksenlaerlinge | 2023 | voksenlaerlinge 2022 = 100; voksenlaerlinge 2023 = 101 | met | 1
      voksenlaerlinge | 2024 | voksenlaerlinge 2022 = 100; voksenlaerlinge 2023 = 80; voksenlaerlinge 2024 = 81 | met | 1
      voksenlaerlinge | 2023 | voksenlaerlinge 2023 = 100 | unknown | -
      voksenlaerlinge | 2023 | voksenlaerlinge 2022 = 100 | unknown | -
      voksenlaerlinge | 2023 | voksenlaerlinge 2022 = 4; voksenlaerlinge 2023 = 1..4 | unknown | -
      voksenlaerlinge | 2023 | voksenlaerlinge 2022 = 1..4; voksenlaerlinge 2023 = 4 | met | -
      indpendling | 2023 | indpendling 2022 = 9000; indpendling 2023 = 8999 | not-met | -1
      indpendling | 2023 | indpendling 2022 = 9000; indpendling 2023 = 9000 | met | 0
      indpendling | 2023 | indpendling 2022 = 9000; indpendling 2023 = 9001 | met | 1
      indpendling | 2025 | indpendling 2022 = 9000; indpendling 2024 = 9500; indpendling 2025 = 9000 | met | 0
      indpendling | 2023 | indpendling 2023 = 9000 | unknown | -
      ungdomsuddannelse | 2026 | unge-25-ungdomsuddannelse 2026 = 81.99 | not-met | -0.01
      ungdomsuddannelse | 2026 | unge-25-ungdomsuddannelse 2026 = 82 | met | 0
      ungdomsuddannelse | 2026 | unge-25-ungdomsuddannelse 2026 = 82.01 | met | 0.01
      ungdomsuddannelse | 2025 | unge-25-ungdomsuddannelse 2025 = 81.99 | not-due | -0.01
      ungdomsuddannelse | 2026 | unge-25-ungdomsuddannelse 2025 = 82 | unknown | -
      unge-paa-forsoergelse | 2026 | unge-paa-forsoergelse-andel 2022 = 10; unge-paa-forsoergelse-andel 2026 = 9.99 | met | 0.01
      unge-paa-forsoergelse | 2026 | unge-paa-forsoergelse-andel 2022 = 10; unge-paa-forsoergelse-andel 2026 = 10 | not-met | 0
      unge-paa-forsoergelse | 2026 | unge-paa-forsoergelse-andel 2022 = 10; unge-paa-forsoergelse-andel 2026 = 10.01 | not-met | -0.01
      unge-paa-forsoergelse | 2026 | unge-paa-forsoergelse-andel 2022 = 10; unge-paa-forsoergelse-andel 2026 = 10; unge-paa-forsoergelse-andel 2026-07 = 9.88 | met | 0.01
      unge-paa-forsoergelse | 2026 | unge-paa-forsoergelse-andel 2026 = 9 | unknown | -
      unge-paa-forsoergelse | 2026 | unge-paa-forsoergelse-andel 2022 = 10 | unknown | -
      neet | 2026 | neet-andel 2022 = 11; neet-andel 2026 = 10.99 | met | 0.01
      neet | 2026 | neet-andel 2022 = 11; neet-andel 2026 = 11 | not-met | 0
      neet | 2026 | neet-andel 2022 = 11; neet-andel 2026 = 11.01 | not-met | -0.01
      neet | 2026 | neet-andel 2022 = 9; neet-andel 2026 = 9.5 | not-met | -0.5
      neet | 2026 | neet-andel 2022 = 10.5..11.5; neet-andel 2026 = 10.5 | unknown | -
      neet | 2026 | neet-andel 2026 = 10.49 | met | 0.01
      neet | 2026 | neet-andel 2026 = 10.5 | unknown | -
      neet | 2026 | neet-andel 2026 = 11.49 | unknown | -
      neet | 2026 | neet-andel 2026 = 11.5 | not-met | 0
      neet | 2026 | neet-andel 2022 = 11 | unknown | -
      foertidspensionister | 2026 | foertidspensionister-med-loentilskud 2022 = 30; foertidspensionister-med-loentilskud 2026 = 29 | not-met | -1
      foertidspensionister | 2026 | foertidspensionister-med-loentilskud 2022 = 30; foertidspensionister-med-loentilskud 2026 = 30 | not-met | 0
      foertidspensionister | 2026 | foertidspensionister-med-loentilskud 2022 = 30; foertidspensionister-med-loentilskud 2026 = 31 | met | 1
      foertidspensionister | 2026 | foertidspensionister-med-loentilskud 2022 = 30; foertidspensionister-med-loentilskud 2026 = 30; foertidspensionister-med-loentilskud 2026-12 = 42 | met | 1
      foertidspensionister | 2026 | foertidspensionister-med-loentilskud 2022 = 30; foertidspensionister-med-loentilskud 2026 = 31; foertidspensionister 2022 = 1000; foertidspensionister 2026 = 2000 | met | 1
      foertidspensionister | 2026 | foertidspensionister-med-loentilskud 2026 = 31 | unknown | -
      foertidspensionister | 2026 | foertidspensionister 2026 = 1000; foertidspensionister-med-loentilskud 2026 = 40 | unknown | -
      csr-virksomheder | 2026 | csr-virksomheder 2026 = 92 | not-met | -1
      csr-virksomheder | 2026 | csr-virksomheder 2026 = 93 | not-met | 0
      csr-virksomheder | 2026 | csr-virksomheder 2026 = 94 | met | 1
      csr-virksomheder | 2026 | csr-virksomheder 2025 = 94 | unknown | -
      """)
  void standsAtItsLimitAsThePlanMeans(
      String goal, String period, String figures, String expected, String margin) {
    Scenario.check(goal, figures, period, expected, margin);
  }

  @Test
  void namesTheMissingNeetShareThatTheRoundedOneStandsInFor() {
    assertThat(gaps("neet", "neet-andel 2026 = 11", "2026"))
        .containsExactly("neet-andel kommune:580 2022 decides");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      forbrug(pulje=uddannelsesloeft) 2023 = 3800 | 5 | met
      forbrug(pulje=uddannelsesloeft) 2023 = 3799.99 | 5 | not-met
      forbrug(pulje=uddannelsesloeft) 2023 = 4200 | 5 | met
      forbrug(pulje=uddannelsesloeft) 2023 = 4200.01 | 5 | not-met
      forbrug(pulje=regional-uddannelsespulje) 2023 = 950 | 5 | met
      forbrug(pulje=regional-uddannelsespulje) 2023 = 949.99 | 5 | not-met
      forbrug(pulje=regional-uddannelsespulje) 2023 = 1050 | 5 | met
      forbrug(pulje=regional-uddannelsespulje) 2023 = 1050.01 | 5 | not-met
      forbrug(pulje=uddannelsesloeft) 2023 = 3800 | 4.9 | not-met
      forbrug(pulje=uddannelsesloeft) 2023 = 3800 | 4..6 | unknown
      forbrug(pulje=uddannelsesloeft) 2023 = 3800 | 5..6 | met
      forbrug(pulje=uddannelsesloeft) 2023 = 4000 | absent | met
      forbrug(pulje=uddannelsesloeft) 2023 = 3999.99 | absent | unknown
      forbrug(pulje=uddannelsesloeft) 2023 = 4000.01 | absent | unknown
      forbrug(pulje=uddannelsesloeft) 2023 = 3600 | absent | unknown
      forbrug(pulje=uddannelsesloeft) 2023 = 3599.99 | absent | not-met
      forbrug(pulje=uddannelsesloeft) 2023 = 4400 | absent | unknown
      forbrug(pulje=uddannelsesloeft) 2023 = 4400.01 | absent | not-met
      forbrug(pulje=uddannelsesloeft) 2023 = not-available | 5 | unknown
      ramme(pulje=uddannelsesloeft) 2023 = not-available | 5 | unknown
      ramme(pulje=uddannelsesloeft) 2023 = 0 | 5 | unknown
      forbrug(pulje=uddannelsesloeft) 2023 = not-applicable | 5 | unknown
      """)
  void spendsEachPoolWithinTheMunicipalitysTolerance(
      String change, String tolerance, String expected) {
    String figures = PULJER + "uddannelsespulje-" + change + ";";
    String allowed = "uddannelsespulje-tolerance 2023 = " + tolerance;
    assertThat(status(
            "uddannelsespuljer", tolerance.equals("absent") ? figures : figures + allowed, "2023"))
        .isEqualTo(expected);
  }

  @Test
  void fallsOnOnePoolWhateverTheOtherIs() {
    String figures = PULJER
        + "uddannelsespulje-forbrug(pulje=regional-uddannelsespulje) 2023 = not-available;"
        + "uddannelsespulje-forbrug(pulje=uddannelsesloeft) 2023 = 1;"
        + "uddannelsespulje-tolerance 2023 = 5";
    assertThat(status("uddannelsespuljer", figures, "2023")).isEqualTo("not-met");
  }

  @Test
  void namesTheMissingTolerance() {
    String figures = PULJER + "uddannelsespulje-forbrug(pulje=uddannelsesloeft) 2023 = 3800";
    assertThat(gaps("uddannelsespuljer", figures, "2023"))
        .containsExactly("uddannelsespulje-tolerance kommune:580 2023 decides");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      101 | 101 | met
      101 | 100 | not-met
      100 | 101 | not-met
      120 | 99 | not-met
      """)
  void demandsMoreWithPaidHoursInBothGroups(String ready, String resource, String expected) {
    String figures = loentimer("100", "100", "2022") + loentimer(ready, resource, "2026");
    assertThat(status("ordinaere-loentimer", figures, "2026")).isEqualTo(expected);
  }

  @Test
  void countsOnePersonMoreWithPaidHoursInOneMonth() {
    String figures = loentimer("100", "100", "2022") + loentimer("100", "100", "2026");
    String more = loentimer("101", "101", "2026-11");
    assertThat(status("ordinaere-loentimer", figures + more, "2026")).isEqualTo("met");
  }

  @ParameterizedTest
  @CsvSource({"2022-04, unknown", "2026-04, unknown", "2025-04, met"})
  void needsEachMonthOfBothYearsOfPaidHours(String month, String expected) {
    String figures = loentimer("100", "100", "2022") + loentimer("101", "101", "2026");
    String gap = "ordinaere-loentimer(maalgruppe=aktivitetsparate) " + month + " = suppressed";
    assertThat(status("ordinaere-loentimer", figures + gap, "2026")).isEqualTo(expected);
  }

  /** 100 persons in 2022 and 90 in 2026 fail, whatever is said of one of the 48 months. */
  @ParameterizedTest
  @CsvSource({"90, not-met", "101, unknown"})
  void oneMonthOfPaidHoursThatIsNotApplicableTakesNoGroupOut(String now, String expected) {
    String figures = loentimer("100", "100", "2022") + loentimer("101", now, "2026");
    String gap = "ordinaere-loentimer(maalgruppe=aktivitetsparate) 2026-04 = not-applicable";
    assertThat(status("ordinaere-loentimer", figures + gap, "2026")).isEqualTo(expected);
  }

  @Test
  void aGroupFailsThoughOneOfItsMonthsOfPaidHoursIsNotApplicable() {
    String figures = loentimer("101", "101", "2022") + loentimer("0", "110", "2026");
    String gap = "ordinaere-loentimer(maalgruppe=aktivitetsparate) 2022-04 = not-applicable";
    assertThat(status("ordinaere-loentimer", figures + gap, "2026")).isEqualTo("not-met");
  }

  private static String loentimer(String ready, String resource, String period) {
    return "ordinaere-loentimer(maalgruppe=aktivitetsparate) " + period + " = " + ready + ";"
        + "ordinaere-loentimer(maalgruppe=ressourceforloeb) " + period + " = " + resource + ";";
  }

  @ParameterizedTest
  @CsvSource({"sygedagpenge", "jobafklaring", "ressourceforloeb", "kontanthjaelp"})
  void countsEachGroupWithOrdinaryPaidHours(String group) {
    String figures = tilknytning("2022") + tilknytning("2026");
    String key = "tilknytning-til-arbejdsmarkedet(maalgruppe=" + group + ") 2026 = ";
    assertThat(status("tilknytning", figures, "2026")).isEqualTo("not-met");
    assertThat(status("tilknytning", figures + key + "11", "2026")).isEqualTo("met");
    assertThat(status("tilknytning", figures + key + "9", "2026")).isEqualTo("not-met");
    assertThat(status("tilknytning", figures + key + "suppressed", "2026")).isEqualTo("unknown");
  }

  @Test
  void takesTheShareAndNotTheNumber() {
    String more = tilknytning("2026").replace("= 10;", "= 15;").replace("= 100;", "= 200;");
    assertThat(status("tilknytning", tilknytning("2022") + more, "2026")).isEqualTo("not-met");
    String fewer = tilknytning("2026").replace("= 10;", "= 9;").replace("= 100;", "= 50;");
    assertThat(status("tilknytning", tilknytning("2022") + fewer, "2026")).isEqualTo("met");
  }

  @Test
  void needsThePaidHoursOf2022() {
    assertThat(status("tilknytning", tilknytning("2026"), "2026")).isEqualTo("unknown");
  }

  private static String tilknytning(String year) {
    StringBuilder figures = new StringBuilder();
    for (String group :
        List.of("sygedagpenge", "jobafklaring", "ressourceforloeb", "kontanthjaelp")) {
      figures.append("tilknytning-til-arbejdsmarkedet(maalgruppe=" + group + ") ");
      figures.append(year + " = 10;");
      figures.append("tilknytning-maalgruppe(maalgruppe=" + group + ") " + year + " = 100;");
    }
    return figures.toString();
  }

  @ParameterizedTest
  @CsvSource({"ressourceforloeb", "kontanthjaelp"})
  void countsBothGroupsThatIpsIsFor(String group) {
    String figures = ips("2022") + ips("2026");
    String key = "ips-maalgruppe(maalgruppe=" + group + ") 2026-08 = ";
    assertThat(status("ips-maalgruppe", figures, "2026")).isEqualTo("not-met");
    assertThat(status("ips-maalgruppe", figures + key + "49", "2026")).isEqualTo("met");
    assertThat(status("ips-maalgruppe", figures + key + "51", "2026")).isEqualTo("not-met");
    assertThat(status("ips-maalgruppe", figures + key + "suppressed", "2026")).isEqualTo("unknown");
  }

  @Test
  void needsTheIpsGroupsOf2022() {
    assertThat(status("ips-maalgruppe", ips("2026"), "2026")).isEqualTo("unknown");
  }

  private static String ips(String year) {
    return "ips-maalgruppe(maalgruppe=ressourceforloeb) " + year + " = 50;"
        + "ips-maalgruppe(maalgruppe=kontanthjaelp) " + year + " = 50;";
  }
}
