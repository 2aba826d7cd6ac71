package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.solver.Change;
import dk.pejl.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts shortfall and slack of one verdict into words. */
final class ChangeTexts {
  private final Names names;
  private final Numbers numbers;
  private final Claim claim;
  private final Subject about;
  private final boolean enough;
  private final Advice advice;

  ChangeTexts(Names names, Verdict verdict) {
    this(names, verdict, verdict.claim());
  }

  /** Texts of the changes of one part of a verdict's claim. */
  ChangeTexts(Names names, Verdict verdict, Claim claim) {
    this.names = names;
    this.numbers = names.numbers();
    this.claim = claim;
    this.about = verdict.subject();
    this.enough = claim.truth() != Truth.TRUE;
    this.advice = new Advice(verdict);
  }

  /** A change in words, such as {@code 5 flere i »Ansatte« (elever-eud)}. */
  String of(Change change) {
    Exact by = change.change();
    if (by == null) {
      return change.reason() == Change.Reason.MISSING
          ? names.say(
              figure(change) + " kendes ikke, så intet kan lægges til eller trækkes fra",
              figure(change) + " is not known, so nothing can be added or taken away")
          : names.say(
              figure(change) + " kan ikke alene ændre udfaldet",
              figure(change) + " alone cannot change the outcome");
    }
    if (by.signum() == 0) {
      return change.exclusive()
          ? names.say(
              figure(change) + " står på grænsen, og den mindste ændring er afgørende",
              figure(change) + " is at the limit, and the least change decides")
          : names.say(
              figure(change) + " kan ikke ændre sig, uden at udfaldet skifter",
              figure(change) + " cannot change without the outcome changing");
    }
    if (change.unit().equals(Unit.YES_NO)) {
      return figure(change)
          + names.say(" skal være ", " must be ")
          + numbers.yesNo(by.signum() > 0);
    }
    String text = amount(change, by) + " " + direction(change, by);
    Kind kind = change.figure().indicator().kind();
    return kind == Kind.DAY || kind == Kind.RANK
        ? figure(change) + " " + text + periods(change)
        : text + names.say(" i ", " in ") + figure(change) + periods(change);
  }

  /** What a false claim lacks, told by the one figure that most readily makes it good; or nothing. */
  String cheapest(List<Change> shortfall) {
    List<Change> enough =
        shortfall.stream().filter(change -> change.change() != null).toList();
    List<Change> advised = advice.of(enough);
    Optional<Change> best = advised.stream().min(this::compare);
    if (best.isEmpty()) {
      return !enough.isEmpty() || shortfall.stream().allMatch(ChangeTexts::isDay)
          ? ""
          : names.say(
              "intet enkelt tal kan alene opfylde kravet",
              "no single figure can meet the demand alone");
    }
    Change change = best.get();
    if (isSaidByDistance(change) || isDay(change)) {
      return "";
    }
    Exact by = java.util.Objects.requireNonNull(change.change());
    if (by.signum() == 0 || change.unit().equals(Unit.YES_NO)) {
      return of(change);
    }
    return lacking(change, by, isOneOfMany(change, advised));
  }

  private static boolean isDay(Change change) {
    return change.figure().indicator().kind() == Kind.DAY;
  }

  private String lacking(Change change, Exact by, boolean oneOfMany) {
    String amount = amount(change, by);
    String figure = oneOfMany ? figureForInstance(change) : figure(change);
    String where = figure + periods(change);
    return by.signum() > 0
        ? names.say("der mangler " + amount + " i " + where, amount + " more needed in " + where)
        : names.say(where + " skal ned med " + amount, where + " must come down by " + amount);
  }

  /** Whether the sentence about value and limit has said it all. */
  private boolean isSaidByDistance(Change change) {
    return !change.figure().isLimit()
        && claim
            .judged()
            .asComparison()
            .map(Claim.Comparison::value)
            .flatMap(Side::asMeasured)
            .filter(measured -> measured.figure() instanceof Figure.Read)
            .isPresent();
  }

  /** Figures on the side of the value first, then those that move as the value must, then small ones. */
  private int compare(Change a, Change b) {
    return Comparator.<Change, Boolean>comparing(change -> change.figure().isLimit())
        .thenComparing(change -> !movesAsValue(change))
        .thenComparing(
            change -> java.util.Objects.requireNonNull(change.change()).absolute())
        .compare(a, b);
  }

  private boolean movesAsValue(Change change) {
    int sign = java.util.Objects.requireNonNull(change.change()).signum();
    return Aim.of(claim).anyMatch(aim -> reads(aim.comparison(), change) && sign == wanted(aim));
  }

  /** Whether the indicator of a limit is judged as well, so that it must be said which is meant. */
  private boolean isAlsoValue(Change change) {
    boolean[] also = {false};
    claim.comparisons(
        (comparison, counts) -> also[0] |= counts && reads(comparison.value(), change));
    return also[0];
  }

  private static boolean reads(Claim.Comparison comparison, Change change) {
    return reads(change.figure().isLimit() ? comparison.limit() : comparison.value(), change);
  }

  private static boolean reads(Side side, Change change) {
    boolean[] found = {false};
    side.reads(read ->
        found[0] |= read.indicator().id().equals(change.figure().indicator().id())
            && read.key().subject().equals(change.figure().subject())
            && read.key().dims().equals(change.figure().dims()));
    return found[0];
  }

  /** In which direction the value must move. */
  private static int wanted(Aim aim) {
    int wanted = wanted(aim.comparison());
    return aim.isToHold() ? wanted : -wanted;
  }

  private static int wanted(Claim.Comparison comparison) {
    if (comparison.relation() != Relation.EQUAL) {
      return comparison.relation().isUpward() ? 1 : -1;
    }
    Exact value = comparison.value().range().value();
    Exact limit = comparison.limit().range().value();
    return value == null || limit == null ? 0 : limit.compareTo(value);
  }

  /** Whether other parts of the same indicator would do as well. */
  private static boolean isOneOfMany(Change best, List<Change> shortfall) {
    return shortfall.stream()
            .filter(other ->
                other.figure().indicator().id().equals(best.figure().indicator().id())
                    && other.figure().isLimit() == best.figure().isLimit()
                    && java.util.Objects.equals(other.change(), best.change()))
            .count()
        > 1;
  }

  private String figure(Change change) {
    return names.quoted(change.figure().indicator())
        + names.dims(change.figure().dims())
        + whose(change)
        + (change.figure().isLimit() && isAlsoValue(change)
            ? names.say(" på grænsens side", " on the side of the limit")
            : "");
  }

  private String figureForInstance(Change change) {
    String which = names.values(change.figure().dims());
    String subject = change.figure().subject().equals(about)
        ? ""
        : names.subject(change.figure().subject());
    String example = which + (which.isEmpty() || subject.isEmpty() ? "" : ", ") + subject;
    return names.quoted(change.figure().indicator())
        + (example.isEmpty() ? "" : names.say(" (fx ", " (for instance ") + example + ")");
  }

  private String whose(Change change) {
    Subject subject = change.figure().subject();
    return subject.equals(about) ? "" : names.say(" for ", " for ") + names.subject(subject);
  }

  /** How much; a shortfall is never written as less than is needed, a slack never as more than there is. */
  private String amount(Change change, Exact by) {
    Exact size = by.absolute();
    RoundingMode mode = enough ? RoundingMode.UP : RoundingMode.DOWN;
    BigDecimal written = Rounding.nonZero(size, change.unit(), mode);
    boolean exact = change.unit().shown(size).equals(Exact.of(written));
    String bound = "";
    if (change.exclusive() && exact) {
      bound =
          enough ? names.say("mere end ", "more than ") : names.say("mindre end ", "less than ");
    }
    return bound
        + (change.unit().equals(Unit.RANK)
            ? numbers.places(written)
            : numbers.text(size, written, change.unit()));
  }

  private String direction(Change change, Exact by) {
    Indicator indicator = change.figure().indicator();
    boolean up = by.signum() > 0;
    return switch (indicator.kind()) {
      case COUNT -> up ? names.say("flere", "more") : names.say("færre", "fewer");
      case DAY -> up ? names.say("senere", "later") : names.say("tidligere", "earlier");
      case RANK ->
        up ? names.say("længere nede", "lower down") : names.say("længere oppe", "higher up");
      case SHARE, AMOUNT, GRADE, FLAG ->
        up ? names.say("mere", "more") : names.say("mindre", "less");
    };
  }

  private String periods(Change change) {
    int count = change.periods().size();
    if (count < 2) {
      return "";
    }
    Grain grain = change.periods().get(0).grain();
    return names.say(" i hver af de ", " in each of the ")
        + numbers.count(count)
        + " "
        + names.in(Words.plural(grain));
  }
}
