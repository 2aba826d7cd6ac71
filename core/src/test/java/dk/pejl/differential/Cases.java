package dk.pejl.differential;

import dk.pejl.claim.Gap;
import dk.pejl.differential.Case.Registered;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Key;
import dk.pejl.fact.Place;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.reference.GoalData;
import dk.pejl.reference.Reference;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes up cases: a question, and facts of most of what its goals read. */
final class Cases {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  private final World world;
  private final Dice dice;
  private int known;

  private Cases(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
  }

  /** The case of a seed. */
  static Case of(World world, long seed) {
    Cases cases = new Cases(world, new Dice(seed));
    cases.known = cases.dice.pick(100, 97, 90, 70, 40);
    Case bare = new Case(world, seed, cases.registered(), List.of(), cases.question());
    return bare.of(cases.drafts(bare));
  }

  /** The question of a case for one of its goals that has something to say. */
  static Question one(Case some) {
    List<Verdict> verdicts = some.evaluation().verdicts().stream()
        .filter(verdict -> verdict.claim().asNone().isEmpty())
        .toList();
    return verdicts.isEmpty()
        ? some.question()
        : some.question()
            .goals(new Dice(some.seed()).pick(verdicts).goal().id())
            .plans(List.of())
            .standings(List.of());
  }

  /** The case with facts that none of its goals reads. */
  static Case withUnrelated(Case some) {
    Cases cases = new Cases(some.world(), new Dice(some.seed() + 1));
    cases.known = 90;
    Reference reference = new Reference(some.facts(), some.world().evaluator().catalogue());
    reference.answer(some.world().goals(), some.question());
    Set<String> read = new TreeSet<>();
    reference.touched().forEach(key -> read.add(line(key)));
    read.addAll(cases.besidePrinted(some));
    List<Draft> drafts = new ArrayList<>(some.drafts());
    for (Key key : cases.anyKeys()) {
      if (!read.contains(line(key))) {
        cases.draft(drafts, some.world().evaluator().catalogue().indicator(key.indicator()), key);
      }
    }
    return some.of(drafts);
  }

  /** What comes from what a document prints, beside which it cannot be supplied. */
  private Set<String> besidePrinted(Case some) {
    Reference reference = new Reference(some.facts(), world.evaluator().catalogue());
    Set<String> beside = new TreeSet<>();
    some.drafts().stream()
        .filter(Cases::isPrinted)
        .map(Cases::key)
        .forEach(key -> reference
            .sources(indicator(key), key.subject(), key.period(), key.dims())
            .forEach(source -> beside.add(line(source))));
    return beside;
  }

  /** An earlier figure may hold for a later period, so a figure is unrelated in no period. */
  private static String line(Key key) {
    return key.indicator() + " " + key.subject();
  }

  private List<Key> anyKeys() {
    List<Key> keys = new ArrayList<>();
    for (Indicator indicator : world.evaluator().catalogue().indicators()) {
      if (indicator.formula() == null && dice.chance(50)) {
        Map<String, String> dims = new TreeMap<>();
        indicator
            .dimensions()
            .forEach(
                (dimension, values) -> dims.put(dimension, dice.pick(new ArrayList<>(values))));
        Period period = indicator.grain().at(FIRST.plusDays(dice.between(0, 2400)));
        Subject subject = dice.pick(Indicators.subjects());
        keys.add(new Key(indicator.id(), subject, period, Dims.of(dims)));
      }
    }
    return keys;
  }

  /** The case with values for some missing figures, each among those that it can have. */
  static Case filled(Case some, List<Gap> gaps) {
    Cases cases = new Cases(some.world(), new Dice(some.seed() + 2));
    Set<String> beside = cases.besidePrinted(some);
    List<Draft> drafts = new ArrayList<>(some.drafts());
    for (Gap gap : gaps) {
      Indicator indicator =
          some.world().evaluator().catalogue().indicator(gap.key().indicator());
      boolean isChosen = indicator.id().startsWith("krav") || indicator.id().equals("andel");
      // What was asked for in vain, if it comes, takes the place of what held instead; and what
      // becomes applicable brings its unit back.
      boolean isFree = gap.isMasked() || !beside.contains(line(gap.key()));
      if (!isChosen && isFree && gap.why() != Absence.NOT_APPLICABLE) {
        cases.fill(drafts, indicator, gap);
      }
    }
    return some.of(drafts);
  }

  private void fill(List<Draft> drafts, Indicator indicator, Gap gap) {
    Draft before = drafts.stream()
        .filter(draft ->
            isOf(draft, gap.key()) && draft.dims().equals(gap.key().dims().values()))
        .findFirst()
        .orElse(null);
    List<String> masked = before == null ? null : before.masked();
    String value = indicator.kind() == Kind.DAY
        ? gap.key().period().lastDay().plusDays(dice.pick(0, 1, 30)).toString()
        : masked != null ? dice.pick(masked) : value(indicator);
    drafts.remove(before);
    Draft filled = draft(gap.key(), value, null, null, false);
    drafts.add(before != null && isPrinted(before) ? printed(filled) : filled);
  }

  private List<Registered> registered() {
    List<Registered> all = new ArrayList<>();
    all.add(new Registered("distrikt:nord", "kommune:580"));
    List<String> places = List.of("kommune:580", "kommune:580", "kommune:540", "distrikt:nord");
    for (String subject : dice.some(0, List.of("skole:a", "skole:b", "skole:c", "projekt:havn"))) {
      all.add(new Registered(subject, dice.chance(90) ? dice.pick(places) : null));
    }
    return all;
  }

  // Questions.

  private Question question() {
    GoalData goal = dice.pick(world.goals());
    Question question =
        new Question(Subject.parse(subject(goal)), date(goal), Set.of(), Set.of(), Set.of());
    int sort = dice.between(0, 99);
    if (sort < 70) {
      Set<String> goals = new TreeSet<>(List.of(goal.id()));
      for (int more = dice.between(0, 4); more > 0; more--) {
        goals.add(dice.pick(world.goals()).id());
      }
      return question.goals(goals);
    }
    if (sort < 90) {
      Question some = question.plans(goal.plan().id());
      return dice.chance(20) ? some.goals(dice.pick(world.goals()).id()) : some;
    }
    return dice.chance(30) ? question.standings(List.of(Standing.GOAL)) : question;
  }

  private String subject(GoalData goal) {
    if (dice.chance(20)) {
      return dice.pick(Indicators.subjects()).toString();
    }
    return switch (goal.subject()) {
      case "kommune" -> dice.chance(80) ? "kommune:580" : dice.pick(Indicators.KOMMUNER);
      case "skole" -> dice.pick("skole:a", "skole:b", "skole:ny");
      default -> dice.chance(50) ? "kommune:580" : goal.subject();
    };
  }

  /** A date about the edges of a goal's window, or any. */
  private LocalDate date(GoalData goal) {
    LocalDate edge = switch (dice.between(0, 3)) {
      case 0 -> goal.from().firstDay();
      case 1 -> goal.to() == null ? goal.from().lastDay() : goal.to().lastDay();
      case 2 ->
        dice.pick(2019, 2020, 2021, 2022) == 2019
            ? LocalDate.of(2019, 12, 31)
            : LocalDate.of(dice.between(2019, 2023), dice.pick(3, 7, 12), dice.pick(30, 31));
      default -> FIRST.plusDays(dice.between(0, 2400));
    };
    return edge.plusDays(dice.pick(-1, 0, 0, 0, 1, 40, 366));
  }

  // Facts.

  private List<Draft> drafts(Case bare) {
    Reference reference = new Reference(bare.facts(), world.evaluator().catalogue());
    reference.answer(world.goals(), bare.question());
    List<Draft> drafts = new ArrayList<>();
    Set<String> days = new TreeSet<>();
    for (Key key : reference.touched()) {
      Indicator indicator = world.evaluator().catalogue().indicator(key.indicator());
      if (indicator.kind() == Kind.DAY) {
        if (days.add(indicator + " " + key.subject())) {
          days(drafts, key);
        }
      } else if (!key.subject().isGroup() || !dice.chance(50)) {
        // Most groups have no figures of their own.
        observation(drafts, indicator, key);
      }
    }
    if (dice.chance(40)) {
      printMeans(drafts);
      printResults(bare, reference, drafts);
    }
    return drafts;
  }

  /** In place of all months of a year of some figures the mean, as a document prints it. */
  private void printMeans(List<Draft> drafts) {
    Set<Key> years = new TreeSet<>();
    for (Draft draft : drafts) {
      Key key = key(draft);
      boolean isMonth = key.period().grain() == Grain.MONTH && indicator(key).kind() != Kind.FLAG;
      if (isMonth && dice.chance(20)) {
        years.add(key.in(Period.year(key.period().firstDay().getYear())));
      }
    }
    for (Key year : years) {
      drafts.removeIf(draft -> Period.parse(draft.period()).grain() == Grain.MONTH
          && draft.period().startsWith(year.period() + "-")
          && key(draft).in(year.period()).equals(year));
      drafts.add(printed(number(year, mean(indicator(year)))));
    }
  }

  private Draft number(Key key, Indicator counted) {
    boolean isKnown = dice.chance(80);
    return draft(
        key, isKnown ? value(counted) : null, isKnown ? null : masked(counted), null, false);
  }

  /** In place of all that some results come from the results, as a document prints them. */
  private void printResults(Case bare, Reference reference, List<Draft> drafts) {
    List<Indicator> results = world.evaluator().catalogue().indicators().stream()
        .filter(
            each -> each.formula() != null && each.kind() != Kind.FLAG && each.kind() != Kind.DAY)
        .toList();
    for (int times = dice.between(0, 3); times > 0; times--) {
      Indicator result = dice.pick(results);
      Subject subject = dice.chance(60)
          ? bare.question().subject()
          : Subject.parse(dice.pick("land:dk", "kommune:550", "gruppe:naboer"));
      Map<String, String> dims = new TreeMap<>();
      result
          .dimensions()
          .forEach((dimension, values) -> dims.put(dimension, dice.pick(List.copyOf(values))));
      Period period = result.grain().lastEndedBy(bare.question().asOf()).back(dice.between(0, 1));
      printResult(drafts, reference, result, new Key(result.id(), subject, period, Dims.of(dims)));
    }
  }

  private void printResult(List<Draft> drafts, Reference reference, Indicator result, Key key) {
    boolean isFitting =
        key.subject().isGroup() || result.subjects().contains(key.subject().kind());
    boolean isOfAnother = drafts.stream()
        .anyMatch(draft -> isPrinted(draft)
            && world.evaluator().catalogue().indicator(draft.indicator()).formula() != null);
    if (isFitting && !isOfAnother) {
      Set<String> sources = new TreeSet<>();
      reference
          .sources(result, key.subject(), key.period(), key.dims())
          .forEach(source -> sources.add(line(source)));
      drafts.removeIf(draft -> sources.contains(line(key(draft))));
      drafts.add(printed(number(key, result)));
    }
  }

  /** The indicator as a mean of it is counted. */
  private static Indicator mean(Indicator indicator) {
    return indicator.kind() == Kind.COUNT ? indicator.averaged() : indicator;
  }

  private Indicator indicator(Key key) {
    return world.evaluator().catalogue().indicator(key.indicator());
  }

  private static Key key(Draft draft) {
    return new Key(
        draft.indicator(),
        Subject.parse(draft.subject()),
        Period.parse(draft.period()),
        Dims.of(draft.dims()));
  }

  private static boolean isPrinted(Draft draft) {
    return draft.flags().contains("printed");
  }

  private static Draft printed(Draft draft) {
    List<String> flags = new ArrayList<>(draft.flags());
    flags.add("printed");
    return new Draft(
        draft.place(),
        draft.indicator(),
        draft.subject(),
        draft.period(),
        draft.dims(),
        draft.value(),
        draft.unit(),
        draft.masked(),
        draft.missing(),
        draft.open(),
        flags,
        draft.symbol(),
        draft.provenance());
  }

  private void observation(List<Draft> drafts, Indicator indicator, Key key) {
    if (indicator.grain() == Grain.DAY && !key.subject().isGroup() && dice.chance(50)) {
      // What is counted by the day is not only on record for the day that is asked about.
      draft(drafts, indicator, key.in(key.period().back(dice.between(1, 300))));
    }
    if (indicator.grain() == Grain.DAY && dice.chance(40)) {
      return;
    }
    draft(drafts, indicator, key);
    if (indicator.id().startsWith("krav") && dice.chance(60)) {
      Period earlier = key.period().back(dice.between(1, 3));
      if (drafts.stream().noneMatch(draft -> isOf(draft, key.in(earlier)))) {
        draft(drafts, indicator, key.in(earlier));
      }
    }
  }

  private static boolean isOf(Draft draft, Key key) {
    return key.indicator().equals(draft.indicator())
        && key.subject().toString().equals(draft.subject())
        && key.period().toString().equals(draft.period());
  }

  private void draft(List<Draft> drafts, Indicator indicator, Key key) {
    if (drafts.stream()
        .anyMatch(draft -> isOf(draft, key) && draft.dims().equals(key.dims().values()))) {
      return;
    }
    boolean isNumber = indicator.kind() != Kind.FLAG && indicator.kind() != Kind.DAY;
    if (dice.chance(known)) {
      drafts.add(draft(key, value(indicator), null, null, false));
    } else if (isNumber && dice.chance(40)) {
      drafts.add(draft(key, null, masked(indicator), null, false));
    } else if (dice.chance(50)) {
      String why =
          dice.pick("suppressed", "not-available", "not-applicable", "not-yet-published", "absent");
      drafts.add(draft(key, null, null, why, false));
    }
  }

  private Draft draft(
      Key key,
      @Nullable String value,
      @Nullable List<String> masked,
      @Nullable String missing,
      boolean open) {
    return new Draft(
        Place.line("facts", 1),
        key.indicator(),
        key.subject().toString(),
        key.period().toString(),
        key.dims().values(),
        value,
        null,
        masked,
        missing,
        open,
        flags(),
        "",
        Provenance.UNKNOWN);
  }

  private List<String> flags() {
    return dice.chance(90)
        ? List.of()
        : dice.some(1, List.of("preliminary", "revised", "estimated", "break"));
  }

  /** Values from few, so that they often lie at a limit or at each other. */
  private String value(Indicator indicator) {
    return switch (indicator.kind()) {
      case COUNT ->
        indicator.isWhole()
            ? "" + dice.between(0, dice.chance(80) ? 6 : 20)
            : dice.pick("0", "1", "2", "2.5", "4", "5.25");
      case SHARE ->
        indicator.isPartOfWhole()
            ? dice.pick("0", "10", "20", "25", "33.3", "50", "60", "75", "80", "100")
            : dice.pick("0", "-100", "-10", "20", "25", "50", "75", "100", "150");
      case AMOUNT -> dice.pick("0", "2", "2.5", "4", "7", "-2", "-7", "100");
      case GRADE -> dice.pick("0", "2", "2.5", "4", "7", "-2", "-3", "12");
      case RANK -> "" + dice.between(1, 7);
      case FLAG -> dice.pick("true", "true", "false");
      case DAY -> FIRST.plusDays(dice.between(0, 2400)).toString();
    };
  }

  private List<String> masked(Indicator indicator) {
    return switch (indicator.kind()) {
      case SHARE -> dice.pick(List.of("0", "25"), List.of("20", "80"), List.of("50", "50"));
      case RANK -> List.of("1", "" + dice.between(1, 5));
      default -> dice.pick(List.of("1", "4"), List.of("0", "3"), List.of("2", "2"));
    };
  }

  /** What is known of a day: it came and is on record, or at times it had not come. */
  private void days(List<Draft> drafts, Key key) {
    LocalDate came = key.period().lastDay().plusDays(dice.pick(-400, -30, -1, 0, 0, 1, 30, 200));
    boolean isKnown = dice.chance(known);
    LocalDate seen = came.plusDays(dice.pick(0, 1, 30));
    if (isKnown) {
      drafts.add(draft(key.in(Period.day(seen)), came.toString(), null, null, false));
    }
    for (int times = dice.between(0, 2); times > 0; times--) {
      LocalDate open = isKnown
          ? came.minusDays(dice.between(1, 500))
          : key.period().lastDay().plusDays(dice.pick(-90, -1, 0, 1, 60));
      Key at = key.in(Period.day(open));
      if (drafts.stream().noneMatch(draft -> isOf(draft, at))) {
        drafts.add(draft(at, null, null, null, true));
      }
    }
    if (drafts.stream().noneMatch(draft -> isOf(draft, key)) && dice.chance(20)) {
      drafts.add(draft(key, null, null, "not-available", false));
    }
  }
}
