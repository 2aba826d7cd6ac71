package dk.pejl.differential;

import dk.pejl.indicator.Kind;
import dk.pejl.reference.Answer;
import dk.pejl.reference.Finding;
import dk.pejl.reference.Fraction;
import dk.pejl.reference.Search;
import dk.pejl.reference.Search.Figure;
import dk.pejl.solver.Change;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what the library says of shortfalls and slacks against what comes of trying changes. */
final class Changing {
  // Values are small, so a change that is needed is small too; days lie years apart.
  private static final int FAR = 80;
  private static final int FAR_DAYS = 3000;
  private static final Fraction LITTLE = Fraction.of(1, 1_000_000_000);
  private static final List<Fraction> SAMPLES = Stream.of(
          "0.000001",
          "0.001",
          "0.01",
          "0.05",
          "0.1",
          "0.2",
          "0.25",
          "0.333",
          "0.5",
          "0.6",
          "0.75",
          "0.8",
          "1",
          "1.5",
          "2",
          "2.5",
          "3",
          "4",
          "5",
          "7",
          "9",
          "12",
          "20",
          "100",
          "1000000")
      .map(Fraction::parse)
      .toList();

  private final Search search;
  private final List<String> differences = new ArrayList<>();
  private final String goal;

  private Changing(String goal, Search search) {
    this.goal = goal;
    this.search = search;
  }

  /** Where trying shows otherwise than the library says. */
  static List<String> differences(Verdict verdict, Finding finding, Search search) {
    Changing changing = new Changing(finding.goal().id(), search);
    search.movable().forEach((figure, isMovable) -> {
      List<Change> shortfall = of(figure, verdict.shortfall());
      List<Change> slack = of(figure, verdict.slack());
      changing.expect(figure, "shortfalls", finding.answer() == Answer.FALSE ? 1 : 0, shortfall);
      boolean hasSlack = finding.answer() == Answer.TRUE && isMovable;
      if (!hasSlack || slack.isEmpty()) {
        changing.expect(figure, "slacks", hasSlack ? 1 : 0, slack);
      }
      shortfall.forEach(change -> changing.shortfall(figure, isMovable, change));
      if (hasSlack && !slack.isEmpty()) {
        changing.slack(figure, slack, 1);
        changing.slack(figure, slack, -1);
      }
    });
    return changing.differences;
  }

  private static List<Change> of(Figure figure, List<Change> changes) {
    return changes.stream()
        .filter(change -> change.figure().indicator().equals(figure.indicator())
            && change.figure().subject().equals(figure.subject())
            && change.figure().dims().equals(figure.dims())
            && change.figure().isLimit() == figure.isLimit())
        .toList();
  }

  private void expect(Figure figure, String what, int count, List<Change> found) {
    if (found.size() != count) {
      say(figure, "has " + found.size() + " " + what + " instead of " + count + ": " + found);
    }
  }

  private void say(Figure figure, String what) {
    differences.add(goal + " " + figure + " " + what);
  }

  private boolean holds(Figure figure, Fraction by) {
    return search.changed(figure, by) == Answer.TRUE;
  }

  private static int far(Figure figure) {
    return figure.indicator().kind() == Kind.DAY ? FAR_DAYS : FAR;
  }

  // Shortfall.

  private void shortfall(Figure figure, boolean isMovable, Change change) {
    if (!isMovable) {
      if (change.reason() != Change.Reason.MISSING) {
        say(figure, "is missing, but has the shortfall " + change);
      }
    } else if (change.reason() == Change.Reason.MISSING) {
      say(figure, "is not missing, but has the shortfall " + change);
    } else if (search.isWhole(figure)) {
      wholeShortfall(figure, change);
    } else if (change.change() == null) {
      noShortfall(figure, change);
    } else {
      shortfall(figure, change, Fraction.of(change.change()));
    }
  }

  private void wholeShortfall(Figure figure, Change change) {
    for (int steps = 1; steps <= far(figure); steps++) {
      Fraction by = Fraction.of(steps);
      if (holds(figure, by) || holds(figure, by.negated())) {
        if (change.change() == null
            || !Fraction.of(change.change()).size().equals(by)
            || !holds(figure, Fraction.of(change.change()))
            || change.exclusive()) {
          say(figure, "needs a change of " + by + " up or down, not " + change);
        }
        return;
      }
    }
    if (change.change() != null
        && Fraction.of(change.change()).size().compareTo(Fraction.of(far(figure))) <= 0) {
      say(figure, "has no change of up to " + far(figure) + ", but is said to " + change);
    }
  }

  private void noShortfall(Figure figure, Change change) {
    for (Fraction by : SAMPLES) {
      if (holds(figure, by) || holds(figure, by.negated())) {
        say(figure, "would do with a change of " + by + " up or down, but " + change);
        return;
      }
    }
  }

  private void shortfall(Figure figure, Change change, Fraction by) {
    boolean reaches = change.exclusive()
        ? holds(figure, by.plus(LITTLE)) || holds(figure, by.minus(LITTLE))
        : holds(figure, by);
    if (!reaches) {
      say(figure, "does not do with " + change);
    }
    Fraction least = by.size().minus(Fraction.of(1, 500_000));
    for (Fraction smaller : smaller(least)) {
      if (holds(figure, smaller) || holds(figure, smaller.negated())) {
        say(figure, "does with a change of " + smaller + " up or down, less than " + change);
        return;
      }
    }
  }

  private static List<Fraction> smaller(Fraction least) {
    List<Fraction> smaller = new ArrayList<>();
    for (int part = 1; part <= 16 && least.sign() > 0; part++) {
      smaller.add(least.times(Fraction.of(part, 16)));
    }
    SAMPLES.stream().filter(by -> by.compareTo(least) < 0).forEach(smaller::add);
    return smaller;
  }

  // Slack.

  private void slack(Figure figure, List<Change> all, int direction) {
    boolean isWhole = search.isWhole(figure);
    Change change = in(figure, all, direction);
    if (isWhole) {
      wholeSlack(figure, change, direction);
    } else if (change == null) {
      for (Fraction by : SAMPLES) {
        keeps(figure, by.times(Fraction.of(direction)), null);
      }
    } else {
      slack(figure, change, Fraction.of(change.change()), direction);
    }
  }

  /** The change in a direction, or null where there is none; of two the first leads down. */
  private @Nullable Change in(Figure figure, List<Change> all, int direction) {
    if (all.size() == 2) {
      return all.get(direction < 0 ? 0 : 1);
    }
    Change only = all.get(0);
    return only.change() != null && direction(figure, only) == direction ? only : null;
  }

  /** Where a change leads; no change at all leads where the smallest turns the claim. */
  private int direction(Figure figure, Change change) {
    Fraction smallest = search.isWhole(figure) ? Fraction.ONE : LITTLE;
    Answer up = search.changed(figure, smallest);
    return change.change().signum() != 0
        ? change.change().signum()
        : up == Answer.FALSE || up == Answer.UNKNOWN ? 1 : -1;
  }

  private void wholeSlack(Figure figure, Change change, int direction) {
    for (int steps = 1; steps <= far(figure); steps++) {
      Answer answer = search.changed(figure, Fraction.of((long) steps * direction));
      if (answer == null) {
        break;
      }
      if (answer != Answer.TRUE) {
        Fraction most = Fraction.of((long) (steps - 1) * direction);
        if (change == null || !Fraction.of(change.change()).equals(most) || change.exclusive()) {
          say(figure, "keeps true until a change of " + most + ", not " + change);
        }
        return;
      }
    }
    if (change != null
        && change.change().signum() != 0
        && Fraction.of(change.change()).size().compareTo(Fraction.of(far(figure))) < 0) {
      say(figure, "keeps true for every change in one direction, not until " + change);
    }
  }

  private void slack(Figure figure, Change change, Fraction by, int direction) {
    for (Fraction smaller : smaller(by.size().minus(Fraction.of(1, 500_000)))) {
      keeps(figure, smaller.times(Fraction.of(direction)), change);
    }
    if (change.exclusive()) {
      breaks(figure, by, change);
    } else {
      keeps(figure, by, change);
      breaks(figure, by.plus(LITTLE.times(Fraction.of(direction))), change);
    }
  }

  private void keeps(Figure figure, Fraction by, Change change) {
    Answer answer = search.changed(figure, by);
    if (answer != null && answer != Answer.TRUE) {
      say(figure, "turns with a change of " + by + ", within " + change);
    }
  }

  private void breaks(Figure figure, Fraction by, Change change) {
    if (search.changed(figure, by) == Answer.TRUE) {
      say(figure, "does not turn with a change of " + by + ", beyond " + change);
    }
  }
}
