package dk.pejl.rules.pejlemaerker2023;

import static dk.pejl.rules.pejlemaerker2023.Tal.AABENRAA;
import static dk.pejl.rules.pejlemaerker2023.Tal.PEJL;
import static dk.pejl.rules.pejlemaerker2023.Tal.asked;
import static dk.pejl.rules.pejlemaerker2023.Tal.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When each goal is judged, and on which year. */
class TidTest {
  /** A goal that runs to 2026, what it is held to, and what in a year reaches it or does not. */
  record Case(String goal, String base, String good, String bad) {
    @Override
    public String toString() {
      return goal;
    }

    /** Every year from 2020 to 2028 falls short but those named. */
    String goodIn(String... years) {
      StringBuilder figures = new StringBuilder();
      for (int year = 2020; year <= 2028; year++) {
        boolean reached = List.of(years).contains(String.valueOf(year));
        figures
            .append((reached ? good : bad).replace("YYYY", String.valueOf(year)))
            .append(';');
      }
      return figures + base;
    }
  }

  private static final String PULJE = "uddannelsespulje-tolerance YYYY = 5;"
      + "uddannelsespulje-ramme(pulje=regional-uddannelsespulje) YYYY = 100;"
      + "uddannelsespulje-forbrug(pulje=regional-uddannelsespulje) YYYY = 100;"
      + "uddannelsespulje-ramme(pulje=uddannelsesloeft) YYYY = 100;"
      + "uddannelsespulje-forbrug(pulje=uddannelsesloeft) YYYY = ";
  private static final String SYGE = "sygedagpenge-personer gruppe:rar-sydjylland YYYY = 20;"
      + "jobafklaring-personer gruppe:rar-sydjylland YYYY = 0;"
      + "befolkning-erhvervsaktiv-alder gruppe:rar-sydjylland YYYY = 1000;"
      + "jobafklaring-personer YYYY = 0; befolkning-erhvervsaktiv-alder YYYY = 1000;"
      + "sygedagpenge-personer YYYY = ";

  static Stream<Case> byDeadline() {
    return Stream.of(
        new Case(
            "offentlig-forsoergelse",
            "offentligt-forsoergede-aarsniveau 2021 = 7800",
            "offentligt-forsoergede YYYY = 7799",
            "offentligt-forsoergede YYYY = 7800"),
        new Case(
            "offentlig-forsoergelse-andel",
            "",
            "befolkning-erhvervsaktiv-alder YYYY = 1000; offentligt-forsoergede YYYY = 210",
            "befolkning-erhvervsaktiv-alder YYYY = 1000; offentligt-forsoergede YYYY = 211"),
        new Case(
            "personlig-assistance",
            kompensation("2022", "10"),
            kompensation("YYYY", "11"),
            kompensation("YYYY", "10")),
        simple("ungdomsuddannelse", "unge-25-ungdomsuddannelse", "2022", "81", "82", "81.9"),
        simple("unge-paa-forsoergelse", "unge-paa-forsoergelse-andel", "2022", "10", "9.9", "10"),
        simple("neet", "neet-andel", "2022", "11", "10.9", "11"),
        new Case(
            "ordinaere-loentimer",
            loentimer("2022", "10"),
            loentimer("YYYY", "11"),
            loentimer("YYYY", "10")),
        simple(
            "foertidspensionister",
            "foertidspensionister-med-loentilskud",
            "2022",
            "30",
            "31",
            "30"),
        simple("csr-virksomheder", "csr-virksomheder", "2022", "93", "94", "93"),
        new Case(
            "tilknytning",
            tilknytning("2022", "10"),
            tilknytning("YYYY", "11"),
            tilknytning("YYYY", "10")),
        new Case("ips-maalgruppe", ips("2022", "10"), ips("YYYY", "9"), ips("YYYY", "10")));
  }

  static Stream<Case> everyYear() {
    return Stream.of(
        new Case(
            "fleksjobledighed",
            "",
            "fleksjob-visiterede YYYY = 100; fleksjob-ledige YYYY = 10",
            "fleksjob-visiterede YYYY = 100; fleksjob-ledige YYYY = 11"),
        new Case("sygedagpenge", "", SYGE + "20", SYGE + "21"),
        simple(
            "flygtninge-i-beskaeftigelse",
            "flygtninge-i-beskaeftigelse-andel",
            "2022",
            "40",
            "40",
            "39"),
        new Case("uddannelsespuljer", "", PULJE + "95", PULJE + "94"),
        simple("indpendling", "indpendling", "2022", "9000", "9000", "8999"),
        simple("tilfredshed", "tilfredshed-jobcenter", "2022", "84", "85", "84"),
        simple("indsatsplan", "indsatsplan-fornyet", "2022", "false", "true", "false"));
  }

  private static Case simple(
      String goal, String indicator, String baseYear, String base, String good, String bad) {
    return new Case(
        goal,
        indicator + " " + baseYear + " = " + base,
        indicator + " YYYY = " + good,
        indicator + " YYYY = " + bad);
  }

  private static String kompensation(String year, String own) {
    String indicator = "personlig-assistance-og-hjaelpemidler(stoette=";
    return indicator + "personlig-assistance) " + year + " = " + own + ";"
        + indicator + "hjaelpemidler) " + year + " = 0;"
        + indicator + "personlig-assistance) land:dk " + year + " = 1000;"
        + indicator + "hjaelpemidler) land:dk " + year + " = 0;";
  }

  private static String loentimer(String year, String persons) {
    return "ordinaere-loentimer(maalgruppe=aktivitetsparate) " + year + " = " + persons + ";"
        + "ordinaere-loentimer(maalgruppe=ressourceforloeb) " + year + " = " + persons;
  }

  private static String tilknytning(String year, String persons) {
    return Stream.of("sygedagpenge", "jobafklaring", "ressourceforloeb", "kontanthjaelp")
        .map(group -> "tilknytning-til-arbejdsmarkedet(maalgruppe=" + group + ") " + year + " = "
            + persons + ";tilknytning-maalgruppe(maalgruppe=" + group + ") " + year + " = 100")
        .collect(Collectors.joining(";"));
  }

  private static String ips(String year, String persons) {
    return "ips-maalgruppe(maalgruppe=ressourceforloeb) " + year + " = " + persons + ";"
        + "ips-maalgruppe(maalgruppe=kontanthjaelp) " + year + " = " + persons;
  }

  private static String outcome(Case each, String figures, String day) {
    Verdict verdict = verdict(each.goal, figures, day);
    return verdict.status().id() + (verdict.isFinal() ? " final" : "");
  }

  @ParameterizedTest
  @MethodSource("byDeadline")
  void isReachedBy2026(Case each) {
    String reached = each.goodIn("2024", "2026");
    assertThat(outcome(each, reached, "2022")).isEqualTo("not-due");
    assertThat(outcome(each, reached, "2023")).isEqualTo("not-due");
    assertThat(outcome(each, reached, "2024-12-30")).isEqualTo("not-due");
    assertThat(outcome(each, reached, "2024")).isEqualTo("met");
    assertThat(outcome(each, reached, "2026-12-30")).isEqualTo("not-due");
    assertThat(outcome(each, reached, "2026")).isEqualTo("met final");
    assertThat(outcome(each, reached, "2028")).isEqualTo("met final");
  }

  @ParameterizedTest
  @MethodSource("byDeadline")
  void isLostIn2026(Case each) {
    String lost = each.goodIn("2025", "2027", "2028");
    assertThat(outcome(each, lost, "2026-12-30")).isEqualTo("met");
    assertThat(outcome(each, lost, "2026")).isEqualTo("not-met final");
    assertThat(outcome(each, lost, "2028")).isEqualTo("not-met final");
  }

  @ParameterizedTest
  @MethodSource("everyYear")
  void isDemandedInEachYearFrom2023To2026(Case each) {
    String some = each.goodIn("2023", "2026");
    assertThat(outcome(each, some, "2023-01-01")).isEqualTo("not-due");
    assertThat(outcome(each, some, "2023-12-30")).isEqualTo("not-due");
    assertThat(outcome(each, some, "2023")).isEqualTo("met");
    assertThat(outcome(each, some, "2024")).isEqualTo("not-met");
    assertThat(outcome(each, some, "2026-12-30")).isEqualTo("not-met");
    assertThat(outcome(each, some, "2026")).isEqualTo("met");
    assertThat(outcome(each, some, "2028")).isEqualTo("met");
  }

  @Test
  void judgesThePlansOwnStartingPoints() {
    assertThat(Tal.status(
            "offentlig-forsoergelse", "offentligt-forsoergede-aarsniveau 2021 = 7800", "2021"))
        .isEqualTo("unknown");
    assertThat(Tal.status("csr-virksomheder", "csr-virksomheder 2022 = 93", "2022"))
        .isEqualTo("not-due");
    assertThat(Tal.status("neet", "neet-andel 2022 = 10.5..11.5", "2022")).isEqualTo("unknown");
  }

  private static List<String> answering(String period) {
    return asked("", Question.about(AABENRAA, period).plans("pejlemaerker-2023"))
        .verdicts()
        .stream()
        .map(verdict -> verdict.goal().id())
        .toList();
  }

  @Test
  void answersWithAllItsGoalsOnceTheFirstSchoolYearHasBegun() {
    assertThat(answering("2023-07-31")).hasSize(63);
    assertThat(answering("2023-08-01")).hasSize(64);
    assertThat(answering("2026")).hasSize(64);
  }

  @Test
  void answersBeforeThePlanWithWhatHasBegun() {
    assertThat(answering("2022"))
        .containsExactly(
            "pejlemaerker-2023.befolkning",
            "pejlemaerker-2023.kijos-sagsantal",
            "pejlemaerker-2023.kulturforandring");
    assertThat(answering("2021")).containsExactly("pejlemaerker-2023.kijos-sagsantal");
  }

  @Test
  void isInForceFrom2023To2026() {
    assertThat(asked("", Question.about(AABENRAA, "2022")).verdicts()).isEmpty();
    assertThat(asked("", Question.about(AABENRAA, "2023")).verdicts()).hasSize(64);
    assertThat(asked("", Question.about(AABENRAA, "2026")).verdicts()).hasSize(64);
    assertThat(asked("", Question.about(AABENRAA, "2027-01-01")).verdicts()).isEmpty();
  }

  @Test
  void knowsNothingWithoutFiguresAndSaysSo() {
    List<Verdict> verdicts = asked("", Question.about(AABENRAA, "2026")).verdicts();
    assertThat(verdicts)
        .allSatisfy(verdict -> assertThat(verdict.status().id())
            .isEqualTo(
                verdict.goal().standing() == Standing.UNMEASURABLE ? "unmeasurable" : "unknown"));
  }

  @Test
  void titlesEachGoalInFewWordsOfBothLanguages() {
    assertThat(PEJL.goals()).extracting(Goal::title).allSatisfy(title -> {
      assertThat(title.da()).isNotBlank().isNotEqualTo(title.en()).hasSizeLessThanOrEqualTo(60);
      assertThat(title.en()).isNotBlank().hasSizeLessThanOrEqualTo(68);
      assertThat(title.en().replace("JobSønderjylland", "")).doesNotContain("æ", "ø");
    });
  }

  @Test
  void meansSeventeenOfThemAsGoals() {
    assertThat(PEJL.goals().stream()
            .collect(Collectors.groupingBy(goal -> goal.standing().id(), Collectors.counting())))
        .isEqualTo(java.util.Map.of(
            "goal", 17L, "action", 28L, "control", 2L, "derived", 10L, "unmeasurable", 7L));
  }
}
