package dk.pejl.json;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Margin;
import dk.pejl.claim.Side;
import dk.pejl.claim.Tally;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Caveat;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tree of a claim, down to the observations and the missing ones, so that whoever has the
 * JSON alone can work the claim out again. Every node says its type and can be read back.
 */
final class ClaimJson {
  private static final Sides SIDES = new Sides();

  private ClaimJson() {}

  /** A claim with all that it was decided from. */
  static Map<String, @Nullable Object> claim(Claim claim) {
    return claim.fold(FIELDS).map();
  }

  private static final Claim.Cases<Fields> FIELDS = Claim.Cases.of(
      ClaimJson::comparison,
      all -> node(ClaimType.ALL, all).put("parts", claims(all.parts())),
      any -> node(ClaimType.ANY, any).put("parts", claims(any.parts())),
      each -> node(ClaimType.EACH, each)
          .put("tally", tally(Tally.of(each)))
          .put("units", Fields.list(each.units(), ClaimJson::unit)),
      series -> node(ClaimType.SERIES, series).put("steps", claims(series.steps())),
      none -> node(ClaimType.NONE, none).put("why", wording(none.why())),
      ifThen -> conditional(ClaimType.IF, ifThen),
      provided -> conditional(ClaimType.PROVIDED, provided),
      of -> node(ClaimType.OF, of)
          .put("relation", of.quota().id())
          .put("count", of.count())
          .put("parts", claims(of.parts()))
          .put("holds", counts(of.holds())));

  private static Fields conditional(ClaimType type, Claim.Conditional claim) {
    return node(type, claim)
        .put("condition", claim(claim.condition()))
        .put("claim", claim(claim.claim()));
  }

  private static Fields node(ClaimType type, Claim claim) {
    return new Fields().put("type", type.id()).put("truth", claim.truth().id());
  }

  private static List<@Nullable Object> claims(List<? extends Claim> claims) {
    return Fields.list(claims, ClaimJson::claim);
  }

  /** From how many to how many. */
  private static List<@Nullable Object> counts(Range counts) {
    return List.of(
        Objects.requireNonNull(counts.low()).toLong(),
        Objects.requireNonNull(counts.high()).toLong());
  }

  private static Fields tally(Tally tally) {
    return new Fields()
        .put("holds", tally.holds())
        .put("of", tally.of())
        .put("open", tally.open())
        .put("leftOut", tally.leftOut());
  }

  private static Map<String, @Nullable Object> unit(Claim.Each.Unit unit) {
    return unit(unit, !unit.isLeftOut());
  }

  /** A unit that is counted: none is left out. */
  private static Map<String, @Nullable Object> countedUnit(Claim.Each.Unit unit) {
    return unit(unit, true);
  }

  private static Map<String, @Nullable Object> unit(Claim.Each.Unit unit, boolean counts) {
    Claim in = unit.in();
    Claim condition = unit.condition();
    Fields fields = new Fields().put("name", unit.name());
    return (unit.named() ? fields.put("named", true) : fields)
        .put("at", slice(unit.at()))
        .put("counts", counts)
        .put("in", in == null ? null : claim(in))
        .putIfAny("condition", condition == null ? null : claim(condition))
        .put("claim", claim(unit.claim()))
        .map();
  }

  private static Fields comparison(Claim.Comparison comparison) {
    Fields fields = node(ClaimType.COMPARISON, comparison)
        .put("relation", comparison.relation().id())
        .put("value", side(comparison.value()))
        .put("limit", side(comparison.limit()))
        .put("margin", margin(comparison.margin()));
    Path path = comparison.path();
    return path == null ? fields : fields.put("path", path(path, comparison.value()));
  }

  /** A margin, or null where there is none. */
  static @Nullable Map<String, @Nullable Object> margin(@Nullable Margin margin) {
    if (margin == null) {
      return null;
    }
    Fields fields = new Fields();
    Numerals.putDistance(fields, "value", margin.value(), margin.unit(), RoundingMode.HALF_EVEN);
    return fields
        .put("unit", margin.unit().id())
        .put("bound", margin.bound().id())
        .map();
  }

  private static Map<String, @Nullable Object> path(Path path, Side side) {
    Unit unit = side.unit();
    Side.Measured measured = side.measured();
    Exact onPath = measured == null ? null : path.on(measured.period().lastDay());
    return new Fields()
        .put("points", Fields.list(path.points(), point -> point(point, unit)))
        .put("onPath", onPath == null ? null : Numerals.exact(onPath, unit))
        .put("unit", unit.id())
        .map();
  }

  private static Map<String, @Nullable Object> point(Path.Point point, Unit unit) {
    return new Fields()
        .put("period", point.period().toString())
        .put("value", Numerals.exact(point.value(), unit))
        .map();
  }

  private static Map<String, @Nullable Object> side(Side side) {
    return side.fold(SIDES);
  }

  /** How each form of a side is written. */
  private static final class Sides implements Side.Cases<Map<String, @Nullable Object>> {
    @Override
    public Map<String, @Nullable Object> measured(Side.Measured measured) {
      return new Fields()
          .put("type", "measured")
          .put("indicator", measured.indicator().id())
          .put("at", slice(measured.at()))
          .put("range", Numerals.range(measured.range(), measured.unit()))
          .put("unit", measured.unit().id())
          .put("figure", figure(measured.figure()))
          .map();
    }

    @Override
    public Map<String, @Nullable Object> limit(Side.Limit limit) {
      return new Fields()
          .put("type", "limit")
          .put("value", Numerals.exact(limit.value(), limit.unit()))
          .put("unit", limit.unit().id())
          .map();
    }

    @Override
    public Map<String, @Nullable Object> worked(Side.Worked worked) {
      return new Fields()
          .put("type", "worked")
          .put("operation", worked.operation().id())
          .put("range", Numerals.range(worked.range(), worked.unit()))
          .put("unit", worked.unit().id())
          .put("parts", Fields.list(worked.parts(), ClaimJson::side))
          .map();
    }

    @Override
    public Map<String, @Nullable Object> instead(Side.Instead instead) {
      return new Fields()
          .put("type", "instead")
          .put("range", Numerals.range(instead.range(), instead.unit()))
          .put("unit", instead.unit().id())
          .put("asked", side(instead.asked()))
          .put("used", side(instead.used()))
          .map();
    }

    @Override
    public Map<String, @Nullable Object> counted(Side.Counted counted) {
      return ClaimJson.counted(counted);
    }
  }

  private static Map<String, @Nullable Object> counted(Side.Counted counted) {
    return new Fields()
        .put("type", "units")
        .put("counts", counted.counts().id())
        .put("range", Numerals.range(counted.range(), counted.unit()))
        .put("unit", counted.unit().id())
        .put("tally", tally(Tally.of(counted)))
        .put("units", Fields.list(counted.each().units(), ClaimJson::countedUnit))
        .map();
  }

  private static Map<String, @Nullable Object> slice(Slice at) {
    return new Fields()
        .put("subject", at.subject().toString())
        .put("period", at.period().toString())
        .put("dims", at.dims().values())
        .map();
  }

  /** A figure with its derivation. */
  static Map<String, @Nullable Object> figure(Figure figure) {
    if (figure instanceof Figure.Read read) {
      return read(read);
    }
    if (figure instanceof Figure.Instead instead) {
      return new Fields()
          .put("type", "instead")
          .put("asked", read(instead.asked()))
          .put("used", figure(instead.used()))
          .map();
    }
    if (figure instanceof Figure.Worked worked) {
      return new Fields()
          .put("type", "worked")
          .put("operation", worked.operation().id())
          .putIfAny("pooled", worked.pooled() == null ? null : worked.pooled().toString())
          .putIfAny(
              "without", worked.without() == null ? null : worked.without().toString())
          .putIfAny("window", worked.over() == null ? null : WindowJson.of(worked.over()))
          .put("range", Numerals.range(worked.range(), null))
          .put("parts", Fields.list(worked.parts(), ClaimJson::figure))
          .map();
    }
    Figure.Stated stated = (Figure.Stated) figure;
    return new Fields()
        .put("type", "stated")
        .put("value", Numerals.exact(stated.value(), stated.unit()))
        .put("unit", stated.unit().id())
        .map();
  }

  private static Map<String, @Nullable Object> read(Figure.Read read) {
    Indicator indicator = read.indicator();
    Observation observation = read.observation();
    Fields fields = key(new Fields().put("type", "read"), read.key());
    fields.put("kind", Glossary.kind(indicator.kind()));
    fields.put("whole", read.isWhole());
    if (indicator.kind() == Kind.SHARE) {
      fields.put("partOfWhole", indicator.isPartOfWhole());
    }
    if (observation == null) {
      fields.put("missing", Absence.ABSENT.id());
    } else {
      // A day may be known from another period than the one it was wanted for.
      boolean isElsewhere = !observation.key().equals(read.key());
      fields.putIfAny("observed", isElsewhere ? observation.key().period().toString() : null);
      says(fields, indicator, observation);
      fields.putIfAny(
          "superseded",
          Fields.list(
              observation.superseded(),
              earlier -> says(new Fields(), indicator, earlier).map()));
    }
    return fields
        .put("range", Numerals.range(read.range(), indicator.unit()))
        .put("unit", indicator.unit().id())
        .map();
  }

  /** Puts the parts of a key. */
  static Fields key(Fields fields, Key key) {
    return fields
        .put("indicator", key.indicator())
        .put("subject", key.subject().toString())
        .put("dims", key.dims().values())
        .put("period", key.period().toString());
  }

  private static Fields says(Fields fields, Indicator indicator, Observation observation) {
    Reading reading = observation.reading();
    if (reading instanceof Reading.Known known) {
      fields.put("value", Numerals.value(indicator, known.value()));
    } else if (reading instanceof Reading.Masked masked) {
      fields.put(
          "masked",
          List.of(
              Numerals.value(indicator, masked.low()), Numerals.value(indicator, masked.high())));
    } else if (reading instanceof Reading.Missing missing) {
      fields.put("missing", missing.why().id());
    } else {
      fields.put("open", true);
    }
    return fields
        .putIfAny("flags", Fields.list(observation.caveats(), Caveat::id))
        .putIfAny("symbol", observation.symbol())
        .putIfAny("source", FactsJson.source(observation.provenance()));
  }

  /** A text in both languages. */
  static Fields wording(Wording wording) {
    return new Fields().put("da", wording.da()).put("en", wording.en());
  }
}
