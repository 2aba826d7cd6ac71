package dk.pejl.differential;

import dk.pejl.Evaluator;
import dk.pejl.fact.Subject;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.reference.GoalData;
import dk.pejl.reference.Statement;
import dk.pejl.rulebook.TestRulebooks;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Standing;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Made-up plans over made-up indicators: each goal once as data and once as a compiled rule.
 *
 * @param seed what it was made from
 * @param goals the goals, by plan and in the order of the plan
 * @param evaluator the library with the same goals as rules
 */
record World(long seed, List<GoalData> goals, Evaluator evaluator) {
  private static final int PLANS = 3;
  private static final int GOALS = 22;
  private static final Map<Long, World> MADE = new ConcurrentHashMap<>();

  /** The world of a seed, made once. */
  static World of(long seed) {
    return MADE.computeIfAbsent(seed, World::make);
  }

  private static World make(long seed) {
    Dice dice = new Dice(seed);
    Indicators indicators = new Indicators(dice);
    List<GoalData> goals = new ArrayList<>();
    List<TestPack> packs = new ArrayList<>();
    for (int i = 0; i < PLANS; i++) {
      Plan plan = plan("plan" + i, dice);
      List<GoalData> own = goals(plan, dice, new Statements(dice, indicators));
      goals.addAll(own);
      packs.add(new TestPack(
          plan, own.stream().map(Rules::of).collect(Collectors.joining()), indicators::describe));
    }
    return new World(
        seed, List.copyOf(goals), TestRulebooks.evaluator(packs.toArray(TestPack[]::new)));
  }

  private static Plan plan(String id, Dice dice) {
    Window valid = Window.parse(dice.pick("2019..2022", "2020-03..2021-06-15", "2018..", "2021.."));
    boolean isForAny = dice.chance(50);
    return new Plan(
        id, Wording.same(id), valid, Wording.same(""), Subject.parse("kommune:580"), isForAny);
  }

  private static List<GoalData> goals(Plan plan, Dice dice, Statements statements) {
    List<GoalData> goals = new ArrayList<>();
    while (goals.size() < GOALS) {
      goals.add(goal(plan, plan.id() + ".maal-" + goals.size(), dice, statements));
    }
    return goals;
  }

  private static GoalData goal(Plan plan, String id, Dice dice, Statements statements) {
    boolean isMeasurable = dice.chance(95);
    boolean everyPeriod = dice.chance(50);
    Grain grain = dice.pick(
        Grain.YEAR,
        Grain.YEAR,
        Grain.YEAR,
        Grain.YEAR,
        Grain.MONTH,
        Grain.QUARTER,
        Grain.SCHOOL_YEAR,
        Grain.DAY);
    Period from = dice.chance(60)
        ? Periods.in(dice.between(2018, 2021), grain, dice)
        : Periods.in(dice.between(2018, 2021), dice);
    Period to = dice.chance(25) ? null : Periods.in(dice.between(2022, 2023), dice);
    if (to != null && to.lastDay().isBefore(from.lastDay().plusYears(2))) {
      // A window that holds no whole period of its grain says nothing.
      to = Periods.in(2024, dice);
    }
    Statement statement = isMeasurable
        ? statements.any(grain, !everyPeriod && dice.chance(60))
        : new Statement.CannotBeMeasured();
    return new GoalData(
        id,
        plan,
        isMeasurable
            ? dice.pick(
                Standing.GOAL, Standing.GOAL, Standing.ACTION, Standing.DERIVED, Standing.CONTROL)
            : Standing.UNMEASURABLE,
        everyPeriod,
        from,
        to,
        grain,
        at(to, dice),
        subject(dice),
        statement);
  }

  private static @Nullable Period at(@Nullable Period to, Dice dice) {
    Period at = dice.chance(10) ? Periods.in(dice.between(2019, 2022), dice) : null;
    return at == null || to == null || !at.lastDay().isAfter(to.lastDay()) ? at : null;
  }

  private static String subject(Dice dice) {
    return dice.chance(65)
        ? "kommune"
        : dice.pick("skole", "skole", "kommune:580", "projekt:havn", "land:dk", "gruppe:naboer");
  }
}
