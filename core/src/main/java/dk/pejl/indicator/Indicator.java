package dk.pejl.indicator;

import dk.pejl.fact.Dims;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted, such as employees or the share of them in a scheme; observed, or worked
 * out from others by a formula. Immutable and thread-safe; every method that describes it further
 * returns a copy.
 */
public final class Indicator {
  private static final Range WHOLE_SHARE = Range.between(Exact.ZERO, Exact.ONE);

  private final String id;
  private final Kind kind;
  private final Shape shape;

  /** What is said of an indicator beyond its id and kind; changed only while it is copied. */
  private static final class Shape {
    private Wording name = Wording.same("");
    private Wording definition = Wording.same("");
    private List<Source> sources = List.of();
    private Unit unit;
    private Grain grain = Grain.YEAR;
    private Set<String> subjects = Set.of();
    private Map<String, Set<String>> dimensions = Map.of();
    private boolean whole;
    private boolean criterion;
    private Set<Whole> wholes = Set.of();
    private boolean countedOnce;
    private @Nullable Formula formula;
    private @Nullable Exact min;
    private @Nullable Exact max;
    private @Nullable LocalDate since;

    private Shape(Unit unit, boolean whole) {
      this.unit = unit;
      this.whole = whole;
    }

    private Shape(Shape other) {
      name = other.name;
      definition = other.definition;
      sources = other.sources;
      unit = other.unit;
      grain = other.grain;
      subjects = other.subjects;
      dimensions = other.dimensions;
      whole = other.whole;
      criterion = other.criterion;
      wholes = other.wholes;
      countedOnce = other.countedOnce;
      formula = other.formula;
      min = other.min;
      max = other.max;
      since = other.since;
    }

    private List<@Nullable Object> all() {
      return Arrays.asList(
          name,
          definition,
          sources,
          unit,
          grain,
          subjects,
          dimensions,
          whole,
          criterion,
          wholes,
          countedOnce,
          formula,
          min,
          max,
          since);
    }
  }

  private Indicator(String id, Kind kind, Shape shape) {
    this.id = id;
    this.kind = kind;
    this.shape = shape;
  }

  private static Indicator of(String id, Kind kind, Unit unit, boolean whole) {
    return new Indicator(id, kind, new Shape(unit, whole)).named(id, id);
  }

  private Indicator with(Consumer<Shape> change) {
    Shape copy = new Shape(shape);
    change.accept(copy);
    return new Indicator(id, kind, copy);
  }

  /** A count, of whole things or persons unless {@link #averaged} says otherwise. */
  public static Indicator count(String id) {
    return of(id, Kind.COUNT, Unit.NUMBER, true);
  }

  /** A share of a whole, between 0 and 100 per cent. */
  public static Indicator share(String id) {
    return of(id, Kind.SHARE, Unit.PERCENT, true);
  }

  /** A rate in per cent that is no part of a whole and so may pass 100 or be negative. */
  public static Indicator rate(String id) {
    return of(id, Kind.SHARE, Unit.PERCENT, false);
  }

  /** An amount of the given unit. */
  public static Indicator amount(String id, Unit unit) {
    return of(id, Kind.AMOUNT, unit, false);
  }

  /** A mark or an index of the given unit. */
  public static Indicator grade(String id, Unit unit) {
    return of(id, Kind.GRADE, unit, false);
  }

  /** A question answered by yes or no. */
  public static Indicator flag(String id) {
    return of(id, Kind.FLAG, Unit.YES_NO, true);
  }

  /** The day on which something happens. */
  public static Indicator day(String id) {
    return of(id, Kind.DAY, Unit.DATE, true).every(Grain.DAY);
  }

  /** A place in an order. */
  public static Indicator rank(String id) {
    return of(id, Kind.RANK, Unit.RANK, true);
  }

  /** This indicator with a name for people. */
  public Indicator named(String da, String en) {
    return with(copy -> copy.name = new Wording(da, en));
  }

  /** This indicator with a definition. */
  public Indicator defined(String da, String en) {
    return with(copy -> copy.definition = new Wording(da, en));
  }

  /** This indicator with where its figures can be had. */
  public Indicator from(Source... sources) {
    return with(copy -> copy.sources = List.of(sources));
  }

  /** This indicator with the system that is thought to have it; its table is not stated. */
  public Indicator from(String system) {
    return from(Source.unsure(system, "", ""));
  }

  /** This indicator counted once for each period of the grain. */
  public Indicator every(Grain grain) {
    return with(copy -> copy.grain = grain);
  }

  /** This indicator counted for subjects of the given kinds. */
  public Indicator of(String... subjects) {
    return with(copy -> copy.subjects = ordered(subjects));
  }

  /** This indicator counted separately for each of the values of a dimension. */
  public Indicator by(String dimension, String... values) {
    Map<String, Set<String>> more = new LinkedHashMap<>(shape.dimensions);
    more.put(dimension, ordered(values));
    return with(copy -> copy.dimensions = Collections.unmodifiableMap(more));
  }

  /** This count as an average or a number of full-time persons, which need not be whole. */
  public Indicator averaged() {
    return with(copy -> copy.whole = false);
  }

  /**
   * This indicator as a criterion: not measured but set, as a limit or a tolerance that somebody
   * decides. A verdict names it as one, with its source, or where none is stated who sets it.
   */
  public Indicator criterion(String setBy) {
    return criterion(setBy, setBy);
  }

  /** This indicator as a {@linkplain #criterion(String) criterion}, with who sets it in both languages. */
  public Indicator criterion(String da, String en) {
    boolean isNobody = da.isEmpty() && en.isEmpty();
    Source[] setters = isNobody ? new Source[0] : new Source[] {Source.sure(new Wording(da, en))};
    return from(setters).with(copy -> copy.criterion = true);
  }

  /**
   * This count as a part of another, which it can never exceed; where both have a dimension, value by
   * value. It can be a part of several.
   */
  public Indicator partOf(Indicator whole) {
    return partOf(new Whole(whole.id, Dims.NONE));
  }

  /** This count as a part of one value of another's dimension, such as <i>in all</i>. */
  public Indicator partOf(Indicator whole, String dimension, String value) {
    Set<String> values = whole.shape.dimensions.get(dimension);
    if (values == null || (!values.isEmpty() && !values.contains(value))) {
      throw new Refusal(
          "'" + whole + "' har ikke værdien '" + value + "' af '" + dimension
              + "': skriv en, den har.",
          "'" + whole + "' does not have the value '" + value + "' of '" + dimension
              + "': write one it has.");
    }
    return partOf(new Whole(whole.id, Dims.NONE.with(dimension, value)));
  }

  private Indicator partOf(Whole whole) {
    Set<Whole> all = new LinkedHashSet<>(shape.wholes);
    all.add(whole);
    return with(copy -> copy.wholes = Collections.unmodifiableSet(all));
  }

  /**
   * This count, in which each is counted under one dimension value, so that the sum of the values is
   * a part of what it is a part of, too.
   */
  public Indicator countedOnce() {
    return with(copy -> copy.countedOnce = true);
  }

  /** This indicator, whose figures are never less than a decimal in its unit: hours are never below 0. */
  public Indicator min(String least) {
    return bounded(copy -> copy.min = shape.unit.read(Exact.parseDecimal(least)));
  }

  /** This indicator, whose figures are never more than a decimal in its unit. */
  public Indicator max(String most) {
    return bounded(copy -> copy.max = shape.unit.read(Exact.parseDecimal(most)));
  }

  private Indicator bounded(Consumer<Shape> change) {
    Indicator bounded = with(change);
    if (kind == Kind.FLAG || kind == Kind.DAY || shape.formula != null) {
      throw unbounded();
    }
    Exact least = bounded.missing().low();
    Exact most = bounded.missing().high();
    if (least != null && most != null && least.compareTo(most) > 0) {
      Object low = shape.unit.shown(least);
      Object high = shape.unit.shown(most);
      throw new Refusal(
          "'" + id + "' kan ikke både være mindst " + low + " og højst " + high
              + ": ret min eller max.",
          "'" + id + "' cannot be both at least " + low + " and at most " + high
              + ": correct min or max.");
    }
    return bounded;
  }

  private Refusal unbounded() {
    return new Refusal(
        "'" + id + "' kan ikke have min og max: sæt dem på tal, der indberettes, og som ikke er"
            + " ja/nej eller datoer.",
        "'" + id + "' cannot have min and max: set them on figures that are supplied and are"
            + " neither yes/no nor days.");
  }

  /** This indicator, of which the definition changed on a day, so that earlier figures may mean less. */
  public Indicator since(LocalDate day) {
    return with(copy -> copy.since = day);
  }

  /** This indicator as worked out by a formula rather than observed. */
  public Indicator as(Formula formula) {
    if (shape.min != null || shape.max != null) {
      throw unbounded();
    }
    return with(copy -> copy.formula = formula);
  }

  private static Set<String> ordered(String... values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(values)));
  }

  /** The id, the same in facts files and rules. */
  public String id() {
    return id;
  }

  /** What sort of figure it has. */
  public Kind kind() {
    return kind;
  }

  /** Refuses to be matched, as one figure, by another type of evidence than that of its kind. */
  public void matchedAs(String evidence) {
    String fitting = kind.evidence();
    if (!evidence.equals(fitting)) {
      throw new Refusal(
          "'" + id + "' matches som " + evidence + ": skriv " + fitting + "( indicator == \"" + id
              + "\", … ).",
          "'" + id + "' is matched as " + evidence + ": write " + fitting + "( indicator == \"" + id
              + "\", … ).");
    }
  }

  /** The name for people. */
  public Wording name() {
    return shape.name;
  }

  /** What exactly is counted. */
  public Wording definition() {
    return shape.definition;
  }

  /** Where its figures can be had, or of a criterion who sets it. */
  public List<Source> sources() {
    return shape.sources;
  }

  /** What it is counted in. */
  public Unit unit() {
    return shape.unit;
  }

  /** How long a period one figure is for. */
  public Grain grain() {
    return shape.grain;
  }

  /** The kinds of subject it is counted for. */
  public Set<String> subjects() {
    return shape.subjects;
  }

  /** The values of each dimension; a dimension without listed values takes any. */
  public Map<String, Set<String>> dimensions() {
    return shape.dimensions;
  }

  /** Whether figures change in whole steps: persons, ranks, days, yes and no. */
  public boolean isWhole() {
    return shape.whole && kind != Kind.SHARE;
  }

  /** Whether it is a share between 0 and 100 per cent. */
  public boolean isPartOfWhole() {
    return shape.whole && kind == Kind.SHARE;
  }

  /** Whether it is set rather than measured. */
  public boolean isCriterion() {
    return shape.criterion;
  }

  /** The counts that this one is a part of. */
  public Set<Whole> wholes() {
    return shape.wholes;
  }

  /** Whether each is counted under one dimension value, so that the sum of them is a part, too. */
  public boolean isCountedOnce() {
    return shape.countedOnce;
  }

  /** The least that a figure can be by the catalogue, or null where it says nothing of it. */
  public @Nullable Exact min() {
    return shape.min;
  }

  /** The greatest that a figure can be by the catalogue, or null where it says nothing of it. */
  public @Nullable Exact max() {
    return shape.max;
  }

  /** The day on which its definition changed, or null where it never did. */
  public @Nullable LocalDate since() {
    return shape.since;
  }

  /** How it is worked out, or null where it is observed. */
  public @Nullable Formula formula() {
    return shape.formula;
  }

  /** The observed indicators that it is worked out from, in the order it reads them, or itself. */
  public Set<Indicator> base() {
    Formula formula = shape.formula;
    if (formula == null) {
      return Set.of(this);
    }
    Set<Indicator> base = new LinkedHashSet<>();
    formula.figures().forEach(figure -> base.addAll(figure.indicator().base()));
    return Collections.unmodifiableSet(base);
  }

  /** Where a figure can lie when nothing is known of it. */
  public Range missing() {
    Range any = isPartOfWhole() ? WHOLE_SHARE : kind.missing();
    return shape.min == null && shape.max == null
        ? any
        : Range.of(
            either(shape.min, any.low(), Exact::max),
            either(shape.max, any.high(), Exact::min),
            false,
            false);
  }

  private static @Nullable Exact either(
      @Nullable Exact a, @Nullable Exact b, BinaryOperator<Exact> narrower) {
    return a == null ? b : b == null ? a : narrower.apply(a, b);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Indicator that
            && id.equals(that.id)
            && kind == that.kind
            && shape.all().equals(that.shape.all()));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
