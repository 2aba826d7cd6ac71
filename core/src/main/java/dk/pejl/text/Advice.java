package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.period.Period;
import dk.pejl.solver.Change;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which changes of figures are advised: those that a reader can still bring about. Emissions of 1990
 * are what they were, a neighbour's figures are the neighbour's, and that girls read better than boys
 * is not mended by the girls reading worse.
 */
final class Advice {
  // Those that a municipality lies in or is compared with, whatever is registered of them.
  private static final Set<String> WHOLES = Set.of("land", "region", "landsdel");

  private final Claim claim;
  private final Subject about;

  Advice(Verdict verdict) {
    this.claim = verdict.claim();
    this.about = verdict.subject();
  }

  /** The changes that are advised, in their order. */
  List<Change> of(List<Change> changes) {
    return changes.stream().filter(this::isAdvised).toList();
  }

  private boolean isAdvised(Change change) {
    return isOwn(change.figure().subject())
        && Aim.of(claim).anyMatch(aim -> isAdvised(change, aim.comparison()));
  }

  /** Whether a figure of the subject is one that the subject of the goal answers for. */
  private boolean isOwn(Subject subject) {
    return subject.equals(about)
        || !(subject.isGroup() || subject.isA(about.kind()) || WHOLES.contains(subject.kind()));
  }

  private boolean isAdvised(Change change, Claim.Comparison comparison) {
    boolean onLimit = change.figure().isLimit();
    Side side = onLimit ? comparison.limit() : comparison.value();
    Set<Period> read = periods(change, side.figure());
    return !read.isEmpty()
        && isCurrent(read, comparison)
        && !(onLimit && readsIndicator(change, comparison.value()))
        && !isSetAgainstItself(change, side.figure());
  }

  private static boolean readsIndicator(Change change, Side side) {
    boolean[] found = {false};
    side.reads(read -> found[0] |= isOfIndicator(change, read));
    return found[0];
  }

  private static boolean isOfIndicator(Change change, Figure.Read read) {
    return read.indicator().id().equals(change.figure().indicator().id());
  }

  /** Whether one of the periods lies in the one that is judged, or is the last that has ended by it. */
  private static boolean isCurrent(Set<Period> read, Claim.Comparison comparison) {
    Side.Measured value = comparison.value().measured();
    return value == null
        || read.stream().anyMatch(each -> isCurrent(each, value.at().period()));
  }

  private static boolean isCurrent(Period read, Period judged) {
    return !read.lastDay().isBefore(judged.firstDay()) || read.equals(judged.as(read.grain()));
  }

  /**
   * Whether a figure is held against the same indicator: of another period, as emissions now against
   * those of 1990, or of another group, as what one reads better than the other.
   */
  private static boolean isSetAgainstItself(Change change, Figure figure) {
    return figure.fold(Figure.Cases.<Boolean>of(
        read -> false,
        stated -> false,
        worked -> isSetAgainst(change, worked)
            || worked.parts().stream().anyMatch(part -> isSetAgainstItself(change, part)),
        instead -> isSetAgainstItself(change, instead.used())));
  }

  private static boolean isSetAgainst(Change change, Figure.Worked worked) {
    return switch (worked.operation()) {
      case DIFFERENCE -> differ(worked, part -> keys(change, part));
      case RATIO -> differ(worked, part -> periods(change, part));
      case SUM, PRODUCT, MEAN, LEAST, GREATEST, COUNT, RANK, WITHIN -> false;
    };
  }

  /** Whether two parts both have something of it, and not the same. */
  private static boolean differ(Figure.Worked worked, Function<Figure, ? extends Set<?>> of) {
    List<Set<?>> some = new ArrayList<>();
    for (Figure part : worked.parts()) {
      Set<?> found = of.apply(part);
      if (!found.isEmpty()) {
        some.add(found);
      }
    }
    return some.stream().distinct().count() > 1;
  }

  private static Set<Key> keys(Change change, Figure figure) {
    Set<Key> found = new HashSet<>();
    figure.reads(read -> {
      if (isOfIndicator(change, read)) {
        found.add(read.key());
      }
    });
    return found;
  }

  private static Set<Period> periods(Change change, Figure figure) {
    Set<Period> found = new HashSet<>();
    figure.reads(read -> {
      if (isSame(change, read)) {
        found.add(read.key().period());
      }
    });
    return found;
  }

  private static boolean isSame(Change change, Figure.Read read) {
    return isOfIndicator(change, read)
        && read.key().subject().equals(change.figure().subject())
        && read.key().dims().equals(change.figure().dims());
  }
}
