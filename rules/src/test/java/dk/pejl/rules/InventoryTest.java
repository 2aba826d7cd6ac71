package dk.pejl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every goal of the inventory has its rule, and every rule says what the inventory says. Where a rule
 * departs on purpose, {@code departures.csv} says so and why.
 */
class InventoryTest {
  private static final Evaluator PEJL = Evaluator.ofAll();
  private static final Map<String, String> GRAINS = Map.of(
      "år",
      "year",
      "kvartal",
      "quarter",
      "måned",
      "month",
      "skoleår",
      "school-year",
      "dato",
      "day");
  private static final Set<String> DEPARTURES =
      lines("departures.csv").map(line -> line[0] + " " + line[1]).collect(Collectors.toSet());

  /** One goal as the inventory lists it. */
  record Row(
      String plan,
      String id,
      String standing,
      String mode,
      String subject,
      String grain,
      String from,
      String deadline,
      String relation,
      String limit,
      Set<String> needs) {

    static Row of(String[] cells) {
      return new Row(
          cells[0],
          cells[2],
          cells[3],
          cells[4],
          cells[5],
          cells[7],
          cells[8],
          cells[9],
          cells[10],
          cells[11],
          cells[12].isEmpty() ? Set.of() : new TreeSet<>(List.of(cells[12].split(" "))));
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private static Stream<String[]> lines(String name) {
    try (InputStream in = Objects.requireNonNull(InventoryTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().skip(1).map(line -> line.split(";", -1)).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Row> rows() {
    Set<String> plans = PEJL.plans().stream().map(plan -> plan.id()).collect(Collectors.toSet());
    return lines("inventory.csv")
        .map(Row::of)
        .filter(row -> plans.contains(row.plan))
        .toList();
  }

  static boolean departs(Row row, String field) {
    return DEPARTURES.contains(row.id + " " + field);
  }

  @Test
  void everyGoalHasItsRuleInTheOrderOfThePlan() {
    assertThat(PEJL.goals().stream().map(Goal::id).toList())
        .isEqualTo(rows().stream().map(Row::id).toList());
  }

  @Test
  void everyDepartureNamesAGoalAndGivesItsReason() {
    Set<String> ids = lines("inventory.csv").map(cells -> cells[2]).collect(Collectors.toSet());
    assertThat(lines("departures.csv"))
        .allSatisfy(cells -> assertThat(ids).contains(cells[0]))
        .allSatisfy(cells -> assertThat(cells[2]).hasSizeGreaterThan(20));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void standsAsTheInventorySays(Row row) {
    assertThat(PEJL.goal(row.id).standing()).isEqualTo(Standing.parse(row.standing));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isAboutWhomTheInventorySays(Row row) {
    String subject = PEJL.goal(row.id).subject();
    assertThat(departs(row, "subject") || subject.split(":", -1)[0].equals(row.subject))
        .as(subject)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isToHoldWhenTheInventorySays(Row row) {
    Goal goal = PEJL.goal(row.id);
    List<String> said = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    compare(row, "mode", row.mode.isEmpty() ? "" : goal.mode().id(), row.mode, said, asked);
    compare(row, "grain", goal.grain().id(), GRAINS.get(row.grain), said, asked);
    compare(row, "from", String.valueOf(goal.window().firstDay()), first(row.from), said, asked);
    compare(
        row, "deadline", String.valueOf(goal.window().lastDay()), last(row.deadline), said, asked);
    assertThat(said).isEqualTo(asked);
  }

  private static void compare(
      Row row, String field, String is, String should, List<String> said, List<String> asked) {
    if (!departs(row, field)) {
      said.add(field + " " + is);
      asked.add(field + " " + should);
    }
  }

  private static String first(String period) {
    return String.valueOf(Period.parse(period).firstDay());
  }

  private static String last(String period) {
    return period.isEmpty() ? "null" : String.valueOf(Period.parse(period).lastDay());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsWhatTheInventoryNeeds(Row row) {
    Set<String> read = PEJL.indicators(row.id).stream()
        .flatMap(indicator -> indicator.base().stream())
        .map(Indicator::id)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(departs(row, "needs") || read.equals(row.needs))
        .as(read + " " + row.needs)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void demandsWhatTheInventoryDemands(Row row) {
    if (row.relation.isEmpty() || departs(row, "demand")) {
      return;
    }
    List<String> relations = new ArrayList<>();
    List<String> limits = new ArrayList<>();
    claim(row).comparisons((comparison, counts) -> {
      relations.add(comparison.relation().id());
      if (comparison.limit() instanceof Side.Limit limit) {
        limits.add(limit.unit().shown(limit.value()).toString());
      }
    });
    assertThat(relations).isNotEmpty().allMatch(row.relation::equals);
    if (!row.limit.isEmpty() && !limits.isEmpty()) {
      assertThat(limits).allMatch(Exact.parse(row.limit).toString()::equals);
    }
  }

  private static Claim claim(Row row) {
    Goal goal = PEJL.goal(row.id);
    String subject = goal.isFixed()
        ? goal.subject()
        : goal.subject() + ":" + goal.plan().municipality().code();
    String end = row.deadline.isEmpty() ? "2030" : row.deadline;
    Verdict verdict =
        PEJL.evaluate(Facts.NONE, Question.about(subject, end).goals(row.id)).verdict(row.id);
    return verdict.claim();
  }
}
