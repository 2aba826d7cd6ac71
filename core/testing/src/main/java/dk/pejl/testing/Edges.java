package dk.pejl.testing;

import dk.pejl.Evaluator;
import dk.pejl.claim.Claim;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Path;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes scenarios of a goal's edges for review: figures just below, at and just above each limit, on
 * and off its path, before its deadline, and none at all. What each is expected to give follows from
 * the limit in the claim and from the goal's dates; a scenario that the goal answers otherwise is left
 * out.
 */
public final class Edges {
  private static final Place NOWHERE = new Place("", 0, "");
  private static final long[] DIVISORS = {1000, 10_000, 1200, 9000};
  // A path is met to a hair, since a point of it may weigh little on the day.
  private static final long[] FINE = {10_000, 1000};
  private static final int[] APART = {10, 1000};

  private final Evaluator pejl;
  private final Goal goal;
  private final Language language;
  private final Subject subject;
  private final Map<String, Scenario> found = new LinkedHashMap<>();

  private Edges(Evaluator pejl, Goal goal, Language language) {
    this.pejl = pejl;
    this.goal = goal;
    this.language = language;
    this.subject = goal.someone();
  }

  /** The edges of a goal, named in a language. */
  public static List<Scenario> of(Evaluator pejl, Goal goal, Language language) {
    Edges edges = new Edges(pejl, goal, language);
    edges.make();
    return List.copyOf(edges.found.values());
  }

  private void make() {
    LocalDate main = mainDate();
    if (goal.standing() == Standing.UNMEASURABLE) {
      offer(
          new Wording("intet tal afgør målet", "no figure decides the goal"),
          main,
          Facts.NONE,
          Expected.of(Status.UNMEASURABLE));
      return;
    }
    offer(
        new Wording("uden tal er det ukendt", "without figures it is unknown"),
        main,
        new Situation(units(main), DIVISORS[0], main).facts(),
        Expected.of(Status.UNKNOWN));
    Claim empty = claim(main, Facts.NONE);
    limits(main, false);
    beyond(main);
    if (goal.mode() == Goal.Mode.BY_DEADLINE) {
      early(empty);
      opening();
    } else {
      awaited();
    }
  }

  /** The last day that the goal is judged at, or that of the first period that it is judged for. */
  private LocalDate mainDate() {
    LocalDate end = goal.window().lastDay();
    Period awaited = goal.awaited();
    return end != null
        ? end
        : awaited != null ? awaited.lastDay() : goal.window().from().lastDay();
  }

  private Claim claim(LocalDate asOf, Facts facts) {
    return Outcome.of(pejl, scenario(Wording.same(""), asOf, facts, Expected.of(Status.UNKNOWN)))
        .verdict()
        .claim();
  }

  private Scenario scenario(Wording name, LocalDate asOf, Facts facts, Expected expected) {
    String sentence = goal.title().in(language) + ": " + name.in(language);
    return new Scenario(NOWHERE, sentence, goal.id(), subject, asOf, facts, expected);
  }

  /** Keeps a scenario if the goal answers as expected and its figures can be supplied. */
  private boolean offer(Wording name, LocalDate asOf, Facts facts, Expected expected) {
    Scenario scenario = scenario(name, asOf, facts, expected);
    if (!Suppliable.is(facts, pejl.catalogue()) || !Outcome.of(pejl, scenario).isAsExpected()) {
      return false;
    }
    found.putIfAbsent(name.en() + " " + asOf, scenario);
    return true;
  }

  // Units

  /** The units that the goal is about each of, or counts. */
  private List<Entry> units(LocalDate asOf) {
    Claim empty = claim(asOf, Facts.NONE);
    long wanted = ClaimPaths.of(empty).values().stream()
        .flatMap(List::stream)
        .mapToLong(claim -> claim.fold(UnitsWanted.OF))
        .max()
        .orElse(0);
    List<Entry> entries = new ArrayList<>();
    for (String kind : wanted == 0 ? Set.<String>of() : kinds()) {
      for (int i = 1; i <= wanted; i++) {
        entries.add(new Entry(Subject.parse(kind + ":nr-" + i), "", subject));
      }
    }
    return entries;
  }

  /** The kinds of unit that the goal's figures are counted for; a country is no unit of anything. */
  private Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    for (Indicator indicator : pejl.indicators(goal.id())) {
      kinds.addAll(indicator.subjects());
      indicator.base().forEach(base -> kinds.addAll(base.subjects()));
    }
    kinds.removeIf(kind -> kind.equals(subject.kind())
        || kind.equals(Subject.GROUP)
        || kind.equals("land")
        || !pejl.catalogue().official(kind).isEmpty());
    return kinds;
  }

  // Limits

  /** Below, at and above each limit; or where only a miss is wanted, the first that can be made. */
  private boolean limits(LocalDate asOf, boolean missOnly) {
    boolean any = false;
    for (String at : places(asOf)) {
      for (int sign : new int[] {-1, 0, 1}) {
        boolean made = made(asOf, at, sign, missOnly);
        any |= made;
        if (made && missOnly) {
          return true;
        }
      }
    }
    return any;
  }

  /** Of so many of several, once with more that hold than have to, or fewer than may. */
  private void beyond(LocalDate asOf) {
    List<String> limits = places(asOf);
    for (String of : places(asOf, QuotaPart::is)) {
      limits.stream().filter(at -> at.startsWith(of + "/")).limit(1).forEach(at -> {
        for (int sign : new int[] {-1, 0, 1}) {
          made(asOf, at, sign, false, DecisivePart::beyond);
        }
      });
    }
  }

  private List<String> places(LocalDate asOf) {
    return places(asOf, claim -> claim.asComparison().isPresent());
  }

  private List<String> places(LocalDate asOf, Predicate<Claim> wanted) {
    Situation situation = new Situation(units(asOf), DIVISORS[0], asOf);
    Claim claim = fill(situation, asOf);
    List<String> places = new ArrayList<>();
    ClaimPaths.of(claim).forEach((at, claims) -> {
      if (wanted.test(claims.get(0))) {
        places.add(at);
      }
    });
    return places;
  }

  private Claim fill(Situation situation, LocalDate asOf) {
    return situation.fill(
        pejl, scenario(Wording.same(""), asOf, Facts.NONE, Expected.of(Status.UNKNOWN)));
  }

  /** How a part of a claim is made the one that all turns on. */
  private interface Focus {
    @Nullable
    DecisivePart on(Claim claim, String at, Situation situation, int apart);
  }

  private boolean made(LocalDate asOf, String at, int sign, boolean missOnly) {
    return made(asOf, at, sign, missOnly, DecisivePart::on);
  }

  private boolean made(LocalDate asOf, String at, int sign, boolean missOnly, Focus focus) {
    for (int apart : APART) {
      for (long divisor : DIVISORS) {
        Situation situation = new Situation(units(asOf), divisor, asOf);
        DecisivePart decisive = focus.on(fill(situation, asOf), at, situation, apart);
        if (decisive != null
            && decisive.turn(sign)
            && offered(asOf, situation, decisive, sign, missOnly)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean offered(
      LocalDate asOf, Situation situation, DecisivePart decisive, int sign, boolean missOnly) {
    boolean holds = decisive.holds();
    boolean isUnder = decisive.isOfCondition() || decisive.isOfProviso();
    if (missOnly && (holds || isUnder)) {
      return false;
    }
    Status status = holds ? Status.MET : missed(asOf, decisive);
    Expected expected = new Expected(status, decisive.margin(), null, null);
    Wording name = missOnly ? NOT_YET : EdgeNames.of(decisive, sign);
    return offer(name, asOf, situation.facts(), expected);
  }

  private static final Wording NOT_YET =
      new Wording("fristen er ikke nået", "the deadline has not come");

  /** The status of a goal that does not hold. */
  private Status missed(LocalDate asOf, DecisivePart decisive) {
    if (decisive.isOfCondition()) {
      return Status.NOT_APPLICABLE;
    }
    if (decisive.isOfProviso()) {
      return Status.UNKNOWN;
    }
    if (goal.mode() == Goal.Mode.EVERY_PERIOD || goal.window().isOverBy(asOf)) {
      return Status.NOT_MET;
    }
    Boolean onPath = decisive.isOnPath();
    return onPath == null ? Status.NOT_DUE : onPath ? Status.ON_TRACK : Status.BEHIND;
  }

  // Dates

  /** Before the deadline: not due, or on and off the path at each of its points. */
  private void early(Claim empty) {
    Period end = goal.window().to();
    if (end == null) {
      return;
    }
    LocalDate before = end.previous().lastDay();
    Path path = empty.judged().asComparison().map(Claim.Comparison::path).orElse(null);
    if (path != null) {
      Set<LocalDate> dates = new TreeSet<>();
      for (Path.Point point : path.points()) {
        dates.add(point.period().lastDay());
      }
      dates.add(before);
      // Of what is counted in wholes the last period alone may not tell two paths apart.
      dates.add(end.previous().previous().lastDay());
      String at = ClaimPaths.judged(empty);
      dates.stream()
          .filter(date -> !goal.window().isOverBy(date))
          .forEach(date -> onPath(date, at));
    }
    if (goal.at() != null && goal.isAwaiting(before)) {
      offer(NOT_YET, before, Facts.NONE, Expected.of(Status.NOT_DUE));
    } else {
      limits(before, true);
    }
  }

  /** Before the first part of what is added up has ended. */
  private void opening() {
    Period first = goal.awaited();
    if (!goal.opens().isEmpty() && first != null) {
      LocalDate before = first.lastDay().minusDays(1);
      if (goal.isAwaiting(before)) {
        offer(
            new Wording("intet at lægge sammen endnu", "nothing to add up yet"),
            before,
            Facts.NONE,
            Expected.of(Status.NOT_DUE));
      }
    }
  }

  private void onPath(LocalDate asOf, String at) {
    for (boolean isReached : new boolean[] {true, false}) {
      for (long divisor : FINE) {
        Situation situation = new Situation(units(asOf), divisor, asOf);
        DecisivePart decisive = DecisivePart.on(fill(situation, asOf), at, situation, APART[0]);
        if (decisive != null && decisive.turnOnPath(isReached) && !decisive.holds()) {
          Wording name = isReached
              ? new Wording("på stien", "on the path")
              : new Wording("lige ved siden af stien", "just off the path");
          if (offer(name, asOf, situation.facts(), Expected.of(missed(asOf, decisive)))) {
            break;
          }
        }
      }
    }
  }

  /** Before the first period of a goal of every period has ended. */
  private void awaited() {
    Period awaited = goal.awaited();
    if (awaited != null) {
      LocalDate before = awaited.lastDay().minusDays(1);
      if (goal.isAwaiting(before)) {
        offer(
            new Wording("den første periode er ikke slut", "the first period has not ended"),
            before,
            Facts.NONE,
            Expected.of(Status.NOT_DUE));
      }
    }
  }
}
