package dk.pejl.reference;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a level comes about, down to the observations. */
sealed interface Term {

  /**
   * An observation that is read. Each place where one is read is a Read of its own, so that one can
   * be imagined otherwise than another; they are told apart by identity.
   */
  final class Read implements Term {
    final Indicator indicator;
    final Key key;
    final @Nullable Observation observation;
    private final @Nullable Fraction earliest;

    Read(Indicator indicator, Key key, @Nullable Observation observation) {
      this(indicator, key, observation, null);
    }

    private Read(
        Indicator indicator,
        Key key,
        @Nullable Observation observation,
        @Nullable Fraction earliest) {
      this.indicator = indicator;
      this.key = key;
      this.observation = observation;
      this.earliest = earliest;
    }

    /** The same in a formula: of a day that had not come it says how early it can be, and no more. */
    Read inFormula() {
      long last = key.period().lastDay().toEpochDay();
      long came = reading() instanceof Reading.Known known && indicator.kind() == Kind.DAY
          ? known.value().toLong()
          : reading() instanceof Reading.Open
              ? observation.key().period().lastDay().toEpochDay() + 1
              : last;
      boolean hasNotCome = came > last || reading() instanceof Reading.Open;
      return hasNotCome
          ? new Read(indicator, key, observation, Fraction.of(Math.min(came, last + 1)))
          : this;
    }

    @Nullable
    Reading reading() {
      return observation == null ? null : observation.reading();
    }

    boolean isGiven() {
      return observation != null && !(observation.reading() instanceof Reading.Missing);
    }

    boolean isNotApplicable() {
      return reading() instanceof Reading.Missing missing
          && missing.why() == Absence.NOT_APPLICABLE;
    }

    /** Whether the figure could be moved: it is known, or known to lie somewhere. */
    boolean isMovable() {
      return (reading() instanceof Reading.Known && earliest == null)
          || reading() instanceof Reading.Masked;
    }

    /** Whether the figure is not known for the period asked for, though masked or old ones may be. */
    boolean isGap() {
      return reading() instanceof Reading.Open
          ? observation.key().period().lastDay().isBefore(key.period().lastDay())
          : !(reading() instanceof Reading.Known);
    }

    /** The values the figure may have. */
    Span span() {
      if (earliest != null) {
        return new Span(earliest, null, true, false);
      }
      if (reading() instanceof Reading.Known known) {
        return Span.at(Fraction.of(known.value()));
      }
      if (reading() instanceof Reading.Masked masked) {
        return Span.of(Fraction.of(masked.low()), Fraction.of(masked.high()));
      }
      if (reading() instanceof Reading.Open) {
        long last = observation.key().period().lastDay().toEpochDay();
        return new Span(Fraction.of(last), null, false, false);
      }
      return anyValue(indicator);
    }

    /** The values that figures of an indicator may have at all. */
    static Span anyValue(Indicator indicator) {
      Span any = byKind(indicator);
      Exact least = indicator.min();
      Exact most = indicator.max();
      return new Span(
          least == null ? any.low() : Fraction.of(least),
          most == null ? any.high() : Fraction.of(most),
          least != null || any.reachesLow(),
          most != null || any.reachesHigh());
    }

    private static Span byKind(Indicator indicator) {
      return switch (indicator.kind()) {
        case COUNT -> Span.from(0);
        case RANK -> Span.from(1);
        case FLAG -> Span.of(Fraction.ZERO, Fraction.ONE);
        case SHARE ->
          indicator.isPartOfWhole() ? Span.of(Fraction.ZERO, Fraction.ONE) : Span.ANYTHING;
        case AMOUNT, GRADE, DAY -> Span.ANYTHING;
      };
    }
  }

  /** A number that the formula states. */
  record Stated(Fraction value) implements Term {}

  /** An operation on other terms; for the members of a group, the group. */
  record Apply(
      Operation operation, List<Term> parts, @Nullable Subject pooled) implements Term {
    public Apply {
      parts = parts.stream().map(Apply::inFormula).toList();
    }

    private static Term inFormula(Term part) {
      return part instanceof Read read
          ? read.inFormula()
          : part instanceof InPlaceOf place
              ? new InPlaceOf(place.asked, inFormula(place.used))
              : part;
    }
  }

  /** What holds where nothing is registered for the period asked for. */
  record InPlaceOf(Read asked, Term used) implements Term {}

  /** The values of this, with some reads imagined otherwise. */
  default Span span(Map<Read, Span> imagined) {
    if (this instanceof Read read) {
      Span other = imagined.get(read);
      return other == null ? read.span() : other;
    }
    if (this instanceof Stated number) {
      return Span.at(number.value);
    }
    if (this instanceof InPlaceOf place) {
      Span asked = imagined.get(place.asked);
      return asked == null ? place.used.span(imagined) : asked;
    }
    Apply apply = (Apply) this;
    List<Span> spans = new ArrayList<>();
    apply.parts.forEach(part -> spans.add(part.span(imagined)));
    return applied(apply.operation, spans);
  }

  private static Span applied(Operation operation, List<Span> spans) {
    if (spans.isEmpty()) {
      return operation == Operation.COUNT ? Span.from(0) : Span.ANYTHING;
    }
    if (operation == Operation.RANK) {
      return place(spans.get(0), spans.subList(1, spans.size()));
    }
    Span result = spans.get(0);
    for (Span next : spans.subList(1, spans.size())) {
      result = applied(operation, result, next);
    }
    return operation == Operation.MEAN
        ? result.times(Span.at(Fraction.of(1, spans.size())))
        : result;
  }

  private static Span applied(Operation operation, Span result, Span next) {
    return switch (operation) {
      case SUM, MEAN, COUNT -> result.plus(next);
      case DIFFERENCE -> result.minus(next);
      case PRODUCT -> result.times(next);
      case RATIO -> result.over(next);
      case LEAST -> result.smaller(next);
      case GREATEST -> result.greater(next);
      case WITHIN -> result.upTo(next);
      case RANK -> throw new IllegalArgumentException("A place is not found pair by pair.");
    };
  }

  /** One place after each of the others that is above, at best after those that surely are. */
  private static Span place(Span own, List<Span> others) {
    long best = 1;
    long worst = 1;
    for (Span other : others) {
      boolean canBeAbove = other.canCompareAs(1, own);
      boolean canBeNoMore = other.canCompareAs(0, own) || other.canCompareAs(-1, own);
      best += canBeNoMore ? 0 : 1;
      worst += canBeAbove ? 1 : 0;
    }
    return Span.of(Fraction.of(best), Fraction.of(worst));
  }

  /**
   * Every place where an observation is read that this is worked out from; on demand also what was
   * asked for where something else holds in its place.
   */
  default List<Read> reads(boolean alsoAsked) {
    List<Read> reads = new ArrayList<>();
    if (this instanceof Read read) {
      reads.add(read);
    } else if (this instanceof InPlaceOf place) {
      if (alsoAsked) {
        reads.add(place.asked);
      }
      reads.addAll(place.used.reads(alsoAsked));
    } else if (this instanceof Apply apply) {
      apply.parts.forEach(part -> reads.addAll(part.reads(alsoAsked)));
    }
    return reads;
  }
}
