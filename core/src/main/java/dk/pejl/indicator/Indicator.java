package dk.pejl.indicator;

import dk.pejl.period.Grain;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private String system = "";
    private Unit unit;
    private Grain grain = Grain.YEAR;
    private Set<String> subjects = Set.of();
    private Map<String, Set<String>> dimensions = Map.of();
    private boolean whole;
    private @Nullable String partOf;
    private @Nullable Formula formula;

    private Shape(Unit unit, boolean whole) {
      this.unit = unit;
      this.whole = whole;
    }

    private Shape(Shape other) {
      name = other.name;
      definition = other.definition;
      system = other.system;
      unit = other.unit;
      grain = other.grain;
      subjects = other.subjects;
      dimensions = other.dimensions;
      whole = other.whole;
      partOf = other.partOf;
      formula = other.formula;
    }

    private List<@Nullable Object> all() {
      return Arrays.asList(
          name, definition, system, unit, grain, subjects, dimensions, whole, partOf, formula);
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

  /** This indicator with the register or system that has it. */
  public Indicator from(String system) {
    return with(copy -> copy.system = system);
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

  /** This count as a part of another, which it can never exceed. */
  public Indicator partOf(Indicator whole) {
    return with(copy -> copy.partOf = whole.id);
  }

  /** This indicator as worked out by a formula rather than observed. */
  public Indicator as(Formula formula) {
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

  /** The register or system that has it. */
  public String system() {
    return shape.system;
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

  /** The id of the count that this one is a part of, or null. */
  public @Nullable String partOf() {
    return shape.partOf;
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
    return isPartOfWhole() ? WHOLE_SHARE : kind.missing();
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
