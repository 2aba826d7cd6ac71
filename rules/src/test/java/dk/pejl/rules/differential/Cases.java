package dk.pejl.rules.differential;

import dk.pejl.Evaluator;
import dk.pejl.claim.Gap;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Key;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.indicator.Whole;
import dk.pejl.period.Period;
import dk.pejl.rules.differential.Case.Registered;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes up cases: a question about a plan, and facts of most of what its goals read. */
final class Cases {
  private static final List<String> KINDS = List.of(
      "borger",
      "dagtilbud",
      "facilitet",
      "forvaltning",
      "indsats",
      "plejehjem",
      "skole",
      "virksomhed");
  private static final List<String> ABSENCES =
      List.of("suppressed", "not-available", "not-applicable", "not-yet-published", "absent");

  private final Evaluator pejl;
  private final Dice dice;
  private final int known;
  private final Map<Key, Draft> drafts = new LinkedHashMap<>();
  private final List<String> drawn = new ArrayList<>();
  private Limits limits = new Limits(List.of());
  private int lines;

  private Cases(Evaluator pejl, Dice dice) {
    this.pejl = pejl;
    this.dice = dice;
    this.known = dice.pick(100, 98, 95, 80, 40);
  }

  /** The case of a seed for the goals of an evaluator. */
  static Case of(Evaluator pejl, long seed) {
    Cases cases = new Cases(pejl, new Dice(seed));
    Case bare = new Case(pejl, seed, cases.registered(), List.of(), cases.question());
    return cases.filled(bare);
  }

  /** Another question about the same goals. */
  static Question another(Case some, Dice dice) {
    return new Cases(some.pejl(), dice).question();
  }

  private Case filled(Case bare) {
    List<Verdict> asked = bare.evaluation().verdicts();
    limits = new Limits(asked);
    SortedSet<Key> keys = new TreeSet<>();
    asked.forEach(verdict -> verdict.claim().reads(read -> keys.add(read.key())));
    Set<Object> days = new HashSet<>();
    for (Key key : keys) {
      Indicator indicator = pejl.catalogue().indicator(key.indicator());
      if (indicator.kind() != Kind.DAY) {
        observations(indicator, key);
      } else if (days.add(List.of(key.indicator(), key.subject(), key.dims()))) {
        days(key);
      }
    }
    return accepted(bare);
  }

  /** The case with those of the drafts that the intake takes, in place of its own. */
  private Case accepted(Case some) {
    while (true) {
      Map<Key, Draft> all = byKey(some);
      all.putAll(drafts);
      Case tried = some.of(new ArrayList<>(all.values()));
      try {
        tried.facts();
        return tried;
      } catch (Problems problems) {
        int before = drafts.size();
        problems.list().forEach(problem -> leaveOut(problem, tried));
        if (drafts.size() == before) {
          throw problems;
        }
      }
    }
  }

  private static Map<Key, Draft> byKey(Case some) {
    Map<Key, Draft> all = new LinkedHashMap<>();
    some.drafts().forEach(draft -> all.put(key(draft), draft));
    return all;
  }

  /** Leaves out what a problem is about, or the whole that it exceeds. */
  private void leaveOut(Problem problem, Case some) {
    if (!drafts.values().removeIf(draft -> draft.place().equals(problem.place()))) {
      Key part = byKey(some).entrySet().stream()
          .filter(each -> each.getValue().place().equals(problem.place()))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElseThrow();
      Set<String> wholes = pejl.catalogue().indicator(part.indicator()).wholes().stream()
          .map(Whole::indicator)
          .collect(Collectors.toSet());
      drafts
          .keySet()
          .removeIf(key -> wholes.contains(key.indicator())
              && key.subject().equals(part.subject())
              && key.period().equals(part.period()));
    }
  }

  private static Key key(Draft draft) {
    return new Key(
        String.valueOf(draft.indicator()),
        Subject.parse(String.valueOf(draft.subject())),
        Period.parse(String.valueOf(draft.period())),
        Dims.of(draft.dims()));
  }

  // Questions.

  private List<Registered> registered() {
    List<String> places = List.of("kommune:580", "kommune:580", "kommune:580", "kommune:540");
    List<Registered> all = new ArrayList<>();
    all.add(new Registered("virksomhed:10000001", "kommune:580"));
    for (String kind : dice.some(80, KINDS)) {
      for (int i = dice.between(0, 3); i > 0; i--) {
        String unit =
            kind + ":" + (kind.equals("virksomhed") ? "2000000" + i : "abc".charAt(i - 1));
        String fixed = dice.pick(pejl.goals()).subject();
        String project = fixed.indexOf(':') < 0 ? "kommune:580" : fixed;
        boolean isPerson = kind.equals("borger") && dice.chance(50);
        String within = isPerson ? project : dice.pick(places);
        all.add(new Registered(unit, dice.chance(95) ? within : null));
      }
    }
    return all;
  }

  private Question question() {
    Goal goal = dice.pick(pejl.goals());
    Set<String> none = Set.of();
    Question question = new Question(subject(goal), date(goal), none, none, Set.of());
    return dice.chance(75)
        ? question.goals(pejl.goals().stream().map(Goal::id).toList())
        : question.plans(goal.plan().id());
  }

  private Subject subject(Goal goal) {
    if (dice.chance(80)) {
      return Subject.parse("kommune:580");
    }
    return Subject.parse(
        dice.chance(25)
            ? dice.pick("kommune:540", "kommune:510", "skole:a", "gruppe:omegnskommuner")
            : goal.isFixed()
                ? goal.subject()
                : goal.subject() + (goal.subject().equals("kommune") ? ":540" : ":10000001"));
  }

  private LocalDate date(Goal goal) {
    LocalDate first = goal.window().firstDay();
    LocalDate last = goal.window().lastDay();
    LocalDate end = last == null ? first.plusYears(3) : last;
    int span = (int) (end.toEpochDay() - first.toEpochDay());
    LocalDate near = dice.pick(first, first.plusDays(dice.between(0, span)), end, end);
    return near.plusDays(dice.pick(-1, 0, 0, 1, 40, 366));
  }

  // Facts.

  private void observations(Indicator indicator, Key key) {
    if (key.subject().isGroup() && dice.chance(60)) {
      // Most groups have no figures of their own.
      return;
    }
    observation(indicator, key);
    if (dice.chance(10)) {
      observation(indicator, key.in(key.period().back(dice.between(1, 3))));
    }
  }

  private void observation(Indicator indicator, Key key) {
    boolean isNumber = indicator.kind() != Kind.FLAG;
    if (dice.chance(known)) {
      draft(key, value(indicator), null, null, false);
    } else if (isNumber && dice.chance(50)) {
      draft(key, null, masked(indicator), null, false);
    } else if (dice.chance(50)) {
      draft(key, null, null, dice.pick(ABSENCES), false);
    }
  }

  /** Notes an observation; of two of one key the first stays. */
  private void draft(
      Key key,
      @Nullable String value,
      @Nullable List<String> masked,
      @Nullable String missing,
      boolean open) {
    lines++;
    Draft draft = new Draft(
        Place.line("facts", lines),
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
    drafts.putIfAbsent(key, draft);
  }

  private List<String> flags() {
    return dice.chance(95)
        ? List.of()
        : dice.some(50, List.of("preliminary", "revised", "estimated", "break"));
  }

  private String value(Indicator indicator) {
    return switch (indicator.kind()) {
      case FLAG -> dice.pick("true", "true", "false");
      case DAY -> throw new IllegalArgumentException("Days are made by themselves.");
      default -> written(number(indicator.id()), indicator);
    };
  }

  /** Often a limit or next to one, or a number that stands elsewhere already. */
  private BigDecimal number(String indicator) {
    List<String> near = limits.of(indicator);
    if (!near.isEmpty() && dice.chance(70)) {
      BigDecimal limit = new BigDecimal(dice.pick(near));
      return limit.add(new BigDecimal(dice.pick("0", "0", "1", "-1", "0.01", "-0.01", "7", "-30")));
    }
    return new BigDecimal(
        !drawn.isEmpty() && dice.chance(40)
            ? dice.pick(drawn)
            : dice.pick(
                "0",
                "1",
                "2",
                "3",
                "4",
                "5",
                "10",
                "12.5",
                "20",
                "50",
                "85",
                "100",
                "250",
                "1000",
                "-4",
                "" + dice.between(0, 5000)));
  }

  /** The number as a value that the indicator can have. */
  private String written(BigDecimal number, Indicator indicator) {
    BigDecimal fit = indicator.isWhole() ? number.setScale(0, RoundingMode.HALF_UP) : number;
    if (indicator.kind() == Kind.COUNT || indicator.isPartOfWhole()) {
      fit = fit.max(BigDecimal.ZERO);
    }
    if (indicator.isPartOfWhole()) {
      fit = fit.min(BigDecimal.valueOf(100));
    }
    if (indicator.kind() == Kind.RANK) {
      fit = fit.max(BigDecimal.ONE);
    }
    String text = fit.toPlainString();
    drawn.add(text);
    return text;
  }

  private List<String> masked(Indicator indicator) {
    BigDecimal one = new BigDecimal(value(indicator));
    BigDecimal other = new BigDecimal(
        dice.chance(50) ? value(indicator) : written(one.add(BigDecimal.TEN), indicator));
    return List.of(one.min(other).toPlainString(), one.max(other).toPlainString());
  }

  /** What is known of a day: it came and is on record, or at times it had not come. */
  private void days(Key key) {
    LocalDate asked = key.period().lastDay();
    LocalDate came = asked.plusDays(dice.pick(-400, -30, -1, 0, 0, 1, 30, 200));
    boolean isKnown = dice.chance(known);
    if (isKnown) {
      Key seen = key.in(Period.day(came.plusDays(dice.pick(0, 1, 30))));
      draft(seen, came.toString(), null, null, false);
    }
    for (int times = dice.between(0, 2); times > 0; times--) {
      LocalDate open = isKnown
          ? came.minusDays(dice.between(1, 500))
          : asked.plusDays(dice.pick(-90, -1, 0, 1, 60));
      draft(key.in(Period.day(open)), null, null, null, true);
    }
    if (dice.chance(5)) {
      draft(key, null, null, "not-available", false);
    }
  }

  // What is added to a case.

  /** The case with facts that none of its goals reads. */
  static Case withUnrelated(Case some) {
    Cases cases = new Cases(some.pejl(), new Dice(some.seed() + 1));
    cases.lines = 1_000_000;
    Set<String> read = new TreeSet<>();
    some.drafts().forEach(draft -> read.add(draft.indicator() + " " + draft.subject()));
    some.evaluation()
        .verdicts()
        .forEach(verdict -> verdict
            .claim()
            .reads(each -> read.add(each.indicator().id() + " " + each.key().subject())));
    for (Indicator indicator : some.pejl().catalogue().indicators()) {
      Key key = indicator.formula() == null && !indicator.subjects().isEmpty()
          ? cases.anyKey(indicator)
          : null;
      // An earlier figure may hold for a later period, so a figure is unrelated in no period.
      if (key != null && !read.contains(key.indicator() + " " + key.subject())) {
        if (indicator.kind() == Kind.DAY) {
          cases.days(key);
        } else {
          cases.observation(indicator, key);
        }
      }
    }
    return cases.accepted(some);
  }

  private @Nullable Key anyKey(Indicator indicator) {
    Map<String, String> dims = new TreeMap<>();
    indicator
        .dimensions()
        .forEach((dimension, values) ->
            dims.put(dimension, values.isEmpty() ? "x" : dice.pick(new ArrayList<>(values))));
    String kind = dice.pick(new ArrayList<>(indicator.subjects()));
    String code = kind.equals("kommune")
        ? dice.pick("101", "540", "580", "621", "751")
        : kind.equals("virksomhed") ? "20000001" : dice.pick("a", "b", "aabenraa", "dk", "kik");
    Period period = indicator.grain().at(LocalDate.of(2016, 1, 1).plusDays(dice.between(0, 3000)));
    return new Key(indicator.id(), Subject.parse(kind + ":" + code), period, Dims.of(dims));
  }

  /** The case with values for some of the gaps, each among those that the figure can have. */
  static Case narrowed(Case some, List<Gap> gaps, Dice dice) {
    Cases cases = new Cases(some.pejl(), dice);
    cases.lines = 1_000_000;
    cases.limits = new Limits(some.evaluation().verdicts());
    Set<String> chosen = chosen(some.pejl());
    Map<Key, Draft> own = byKey(some);
    for (Gap gap : gaps) {
      // A figure that another stood in for takes its place; what applies brings its unit back.
      if (!chosen.contains(gap.key().indicator()) && gap.why() != Absence.NOT_APPLICABLE) {
        cases.narrow(own, gap.key());
      }
    }
    return cases.accepted(some);
  }

  /** The indicators of which a formula takes whichever figure there is. */
  private static Set<String> chosen(Evaluator pejl) {
    Set<String> ids = new TreeSet<>();
    pejl.catalogue().indicators().stream()
        .map(Indicator::formula)
        .forEach(formula -> choices(formula, ids));
    return ids;
  }

  private static void choices(@Nullable Formula formula, Set<String> ids) {
    if (formula instanceof Formula.Latest || formula instanceof Formula.FirstSupplied) {
      formula
          .figures()
          .forEach(
              figure -> figure.indicator().base().forEach(indicator -> ids.add(indicator.id())));
    } else if (formula instanceof Formula.Worked worked) {
      worked.parts().forEach(part -> choices(part, ids));
    } else if (formula instanceof Formula.UnitCount count) {
      choices(count.ofUnit(), ids);
    } else if (formula instanceof Formula.Place place) {
      choices(place.of(), ids);
    }
  }

  private void narrow(Map<Key, Draft> own, Key key) {
    Indicator indicator = pejl.catalogue().indicator(key.indicator());
    if (indicator.kind() == Kind.DAY) {
      day(own, key);
      return;
    }
    Draft before = own.get(key);
    List<String> masked = before == null ? null : before.masked();
    String value = masked == null ? value(indicator) : within(masked, indicator);
    draft(key, value, null, null, false);
  }

  /** A bound, what lies between, or next to a bound. */
  private String within(List<String> masked, Indicator indicator) {
    BigDecimal low = new BigDecimal(masked.get(0));
    BigDecimal high = new BigDecimal(masked.get(1));
    BigDecimal some = dice.pick(
        low,
        high,
        low.add(high).divide(BigDecimal.valueOf(2)),
        low.add(BigDecimal.ONE),
        number(indicator.id()));
    return new BigDecimal(written(some, indicator)).max(low).min(high).toPlainString();
  }

  /** A day that nothing observed so far speaks against. */
  private void day(Map<Key, Draft> own, Key key) {
    LocalDate after = own.entrySet().stream()
        .filter(each -> each.getValue().open() && each.getKey().in(key.period()).equals(key))
        .map(each -> each.getKey().period().lastDay())
        .max(LocalDate::compareTo)
        .orElse(null);
    LocalDate came = after == null
        ? key.period().lastDay().plusDays(dice.pick(-300, -1, 0, 1, 30))
        : after.plusDays(dice.pick(1, 2, 30));
    draft(key.in(Period.day(came)), came.toString(), null, null, false);
  }
}
