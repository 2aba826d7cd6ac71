package dk.pejl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every goal that can be measured is tried with figures that meet it, with figures that do not, and
 * with figures missing. Most are tried in rows that begin with the goal and tell the status, and the
 * rows are read here; deliverables and efforts are tried by the tests of their tables, row by row; the
 * goals whose figures are too many for a row have tests apart, which are named here.
 */
class PinnedTest {
  private static final Evaluator PEJL = Evaluator.ofAll();
  private static final Map<String, Set<String>> TRIED = new HashMap<>();

  private static final Map<String, List<String>> APART = Map.ofEntries(
      Map.entry("csr2021.BeredskabTest", List.of("csr-2021.beredskab-andel")),
      Map.entry("csr2021.BeskaeftigelseOmegnTest", List.of("csr-2021.beskaeftigelse-omegn")),
      Map.entry("csr2021.BeskaeftigelseTest", List.of("csr-2021.beskaeftigelse-andel")),
      Map.entry("csr2021.DelmaalSammenhaengTest", List.of("csr-2021.delmaal-sammenhaeng")),
      Map.entry("csr2021.EgenAndelTest", List.of("csr-2021.egen-andel")),
      Map.entry("csr2021.EvalueringTest", List.of("csr-2021.evaluering")),
      Map.entry("csr2021.MaerkeTest", List.of("csr-2021.maerke")),
      Map.entry("csr2021.MaerkeVirksomhedTest", List.of("csr-2021.maerke-virksomhed")),
      Map.entry(
          "csr2021.OverordnedeMaalTest",
          List.of(
              "csr-2021.fastholdelse", "csr-2021.uddannelsesniveau", "csr-2021.udefrakommende")),
      Map.entry("csr2021.PraktikforpligtelserTest", List.of("csr-2021.praktikforpligtelser")),
      Map.entry("csr2021.UddannelseOmegnTest", List.of("csr-2021.uddannelse-omegn")),
      Map.entry("csr2021.UddannelseTest", List.of("csr-2021.uddannelse-andel")),
      Map.entry(
          "beskaeftigelsesplan2020.BeskaeftigelsesplanGoalsTest",
          List.of(
              "beskaeftigelsesplan-2020.brobygning",
              "beskaeftigelsesplan-2020.uddannelsesfordeling")),
      Map.entry(
          "pejlemaerker2023.ArbejdsstyrkeTest",
          List.of(
              "pejlemaerker-2023.befolkning",
              "pejlemaerker-2023.personlig-assistance",
              "pejlemaerker-2023.sygedagpenge")),
      Map.entry(
          "pejlemaerker2023.IndsatsplanTest",
          List.of("pejlemaerker-2023.budget-ramme", "pejlemaerker-2023.budget-sum")),
      Map.entry(
          "pejlemaerker2023.OevrigePejlemaerkerTest",
          List.of(
              "pejlemaerker-2023.ips-maalgruppe",
              "pejlemaerker-2023.ordinaere-loentimer",
              "pejlemaerker-2023.tilknytning",
              "pejlemaerker-2023.uddannelsespuljer")));

  @BeforeAll
  static void readTheRows() throws ReflectiveOperationException, IOException {
    blocks("beskaeftigelsesplan-2020", "beskaeftigelsesplan2020.BeskaeftigelsesplanGoalsTest");
    blocks("kik-2016", "kik2016.KikGoalsTest");
    blocks("pejlemaerker-2023", "pejlemaerker2023.ArbejdsstyrkeTest");
    blocks("pejlemaerker-2023", "pejlemaerker2023.IndsatserTest");
    blocks("pejlemaerker-2023", "pejlemaerker2023.IndsatsplanTest");
    blocks("pejlemaerker-2023", "pejlemaerker2023.OevrigePejlemaerkerTest");
    try (InputStream in = Objects.requireNonNull(
        PinnedTest.class.getResourceAsStream("vaekstplan2022/afgoerelser.csv"))) {
      rows("", new String(in.readAllBytes(), StandardCharsets.UTF_8), ';');
    }
  }

  private static void blocks(String plan, String test) throws ReflectiveOperationException {
    Arrays.stream(type(test).getDeclaredMethods())
        .map(method -> method.getAnnotation(CsvSource.class))
        .filter(Objects::nonNull)
        .forEach(source -> rows(plan + ".", source.textBlock(), source.delimiter()));
  }

  private static Class<?> type(String test) throws ReflectiveOperationException {
    return Class.forName("dk.pejl.rules." + test);
  }

  private static void rows(String prefix, String text, char delimiter) {
    Pattern between = Pattern.compile("\\s*" + Pattern.quote(String.valueOf(delimiter)) + "\\s*");
    text.lines()
        .map(line -> between.split(line.strip(), -1))
        .forEach(cells -> TRIED
            .computeIfAbsent(prefix + cells[0], goal -> new TreeSet<>())
            .addAll(List.of(cells)));
  }

  /** The goals that can be measured, but for the rows of the decision tables. */
  private static Set<String> measurable() {
    return PEJL.goals().stream()
        .filter(goal -> goal.standing() != Standing.UNMEASURABLE)
        .filter(goal -> !goal.rule().file().endsWith(".csv"))
        .map(Goal::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> apart() {
    return APART.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  static Stream<String> inRows() {
    return measurable().stream().filter(goal -> !apart().contains(goal));
  }

  static Set<String> testsApart() {
    return APART.keySet();
  }

  @ParameterizedTest
  @MethodSource("inRows")
  void aGoalIsTriedMetAndFailedAndWithFiguresMissing(String goal) {
    assertThat(TRIED.getOrDefault(goal, Set.of()))
        .contains(Status.MET.id(), Status.NOT_MET.id(), Status.UNKNOWN.id());
  }

  @Test
  void onlyGoalsThatNoRowTriesHaveTestsApart() {
    assertThat(measurable()).containsAll(apart());
    assertThat(TRIED).doesNotContainKeys(apart().toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("testsApart")
  void theTestsApartAreThere(String test) throws ReflectiveOperationException {
    assertThat(type(test).getDeclaredMethods())
        .anyMatch(method -> method.isAnnotationPresent(Test.class)
            || method.isAnnotationPresent(ParameterizedTest.class));
  }
}
