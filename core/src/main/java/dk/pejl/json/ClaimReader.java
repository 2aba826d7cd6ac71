package dk.pejl.json;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Conditions;
import dk.pejl.claim.Counts;
import dk.pejl.claim.Quota;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Caveat;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.input.FieldsReader;
import dk.pejl.input.Node;
import dk.pejl.period.Dates;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Path;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the tree of a claim back. Only what stands at the leaves is taken from the file: the
 * observations, the stated numbers, and how one is made of the other. Every range, truth and
 * distance above them is worked out again.
 */
final class ClaimReader {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Glossary glossary;

  ClaimReader(Glossary glossary) {
    this.glossary = glossary;
  }

  private static <T> T of(Node node, List<Problem> problems, Function<FieldsReader, T> reader) {
    return FieldsReader.of(node, problems, reader);
  }

  /** Reads the whole claim of a goal. */
  Claim whole(Node node, List<Problem> problems) {
    return of(node, problems, reader -> {
      Claim claim = claim(reader);
      Conditions.Fault fault = Conditions.fault(claim);
      if (fault != null) {
        throw reader.refused(fault.wording().da(), fault.wording().en());
      }
      return claim;
    });
  }

  private Claim claim(Node node, List<Problem> problems) {
    return of(node, problems, this::claim);
  }

  private Claim claim(FieldsReader reader) {
    ClaimType type = reader.choice("type", ClaimType.values(), ClaimType::id);
    reader.derived("truth");
    if (type == ClaimType.EACH) {
      reader.derived("tally");
    }
    return switch (type) {
      case COMPARISON -> comparison(reader, this::side);
      case ALL -> new Claim.All(reader.list("parts", this::claim));
      case ANY -> new Claim.Any(reader.list("parts", this::claim));
      case EACH -> new Claim.Each(reader.list("units", this::unit));
      case SERIES -> new Claim.Series(reader.list("steps", this::step));
      case NONE -> new Claim.None(Glossary.wording(reader, "why"));
      case IF ->
        new Claim.IfThen(reader.made("condition", this::claim), reader.made("claim", this::claim));
      case PROVIDED ->
        new Claim.Provided(
            reader.made("condition", this::claim), reader.made("claim", this::claim));
      case OF -> ofParts(reader);
    };
  }

  private Claim ofParts(FieldsReader reader) {
    reader.derived("holds");
    Quota quota = reader.choice("relation", Quota.values(), Quota::id);
    return new Claim.Of(quota, reader.count("count"), reader.list("parts", this::claim));
  }

  /** One period's figure against another's: texts name both periods. */
  private Claim.Comparison step(Node node, List<Problem> problems) {
    return of(node, problems, reader -> {
      reader.choice("type", new ClaimType[] {ClaimType.COMPARISON}, ClaimType::id);
      reader.derived("truth");
      return comparison(reader, this::measured);
    });
  }

  private Claim.Each.Unit unit(Node node, List<Problem> problems) {
    return of(node, problems, reader -> {
      reader.derived("counts");
      String name = reader.text("name");
      Slice at = reader.made("at", ClaimReader::slice);
      Claim in = reader.has("in") ? reader.made("in", this::claim) : null;
      Claim condition = reader.has("condition") ? reader.made("condition", this::claim) : null;
      Claim claim = reader.made("claim", this::claim);
      boolean named = reader.has("named") && reader.flag("named");
      return new Claim.Each.Unit(name, at, named, in, condition, claim);
    });
  }

  private Claim.Comparison comparison(
      FieldsReader reader, BiFunction<Node, List<Problem>, ? extends Side> sides) {
    reader.derived("margin");
    Relation relation =
        reader.attempt(() -> reader.choice("relation", Relation.values(), Relation::id));
    Side value = reader.attempt(() -> reader.made("value", sides));
    Side limit = reader.attempt(() -> reader.made("limit", sides));
    if (relation == null || value == null || limit == null) {
      throw new FieldsReader.Unfit();
    }
    Path path = reader.has("path")
        ? reader.made("path", (node, problems) -> path(node, problems, value.unit()))
        : null;
    return new Claim.Comparison(value, relation, limit, path);
  }

  private static Path path(Node node, List<Problem> problems, Unit unit) {
    return of(node, problems, reader -> {
      reader.derived("onPath", "unit");
      return new Path(
          reader.list(
              "points",
              (point, noted) -> of(
                  point,
                  noted,
                  fields -> new Path.Point(
                      fields.parsed("period", Period::parseAny),
                      fields.parsed("value", text -> exact(text, unit))))),
          unit);
    });
  }

  private Side side(Node node, List<Problem> problems) {
    return of(node, problems, this::side);
  }

  private Side side(FieldsReader reader) {
    String type = reader.choice(
        "type",
        new String[] {"measured", "limit", "worked", "instead", "units"},
        Function.identity());
    if (type.equals("limit")) {
      Unit unit = glossary.unit(reader, "unit");
      return Side.Limit.of(reader.parsed("value", text -> exact(text, unit)), unit);
    }
    reader.derived("range", "unit");
    return switch (type) {
      case "worked" -> workedSide(reader);
      case "units" -> countedSide(reader);
      case "instead" ->
        Side.Instead.of(reader.made("asked", this::measured), reader.made("used", this::side));
      default -> measuredFields(reader);
    };
  }

  private Side.Counted countedSide(FieldsReader reader) {
    reader.derived("tally");
    Counts counts = reader.choice("counts", Counts.values(), Counts::id);
    return Side.Counted.of(counts, new Claim.Each(reader.list("units", this::unit)));
  }

  private Side.Measured measured(Node node, List<Problem> problems) {
    return of(node, problems, reader -> {
      reader.choice("type", new String[] {"measured"}, Function.identity());
      reader.derived("range", "unit");
      return measuredFields(reader);
    });
  }

  private Side.Measured measuredFields(FieldsReader reader) {
    return new Side.Measured(
        glossary.indicator(reader, "indicator"),
        reader.made("at", ClaimReader::slice),
        reader.made("figure", this::figure));
  }

  private Side.Worked workedSide(FieldsReader reader) {
    Operation operation = reader.choice(
        "operation", Side.Worked.operations().toArray(new Operation[0]), Operation::id);
    List<Side> parts = reader.list("parts", this::side);
    check(reader, operation, parts.size());
    return Side.Worked.of(operation, parts);
  }

  private static void check(FieldsReader reader, Operation operation, int parts) {
    boolean two = operation == Operation.RATIO || operation == Operation.WITHIN;
    boolean any = operation == Operation.COUNT;
    if (!any && (two ? parts != 2 : parts == 0)) {
      throw reader.refused(
          "En '" + operation.id() + "' kan ikke regnes ud af " + parts + " dele.",
          "A '" + operation.id() + "' cannot be worked out from " + parts + " parts.");
    }
  }

  private static Slice slice(Node node, List<Problem> problems) {
    return of(node, problems, reader -> {
      Slice slice = Slice.of(
          reader.parsed("subject", Subject::parse), reader.parsed("period", Period::parseAny));
      for (Map.Entry<String, String> dim : reader.texts("dims").entrySet()) {
        slice = slice.where(dim.getKey(), dim.getValue());
      }
      return slice;
    });
  }

  /** Reads a figure with its derivation. */
  Figure figure(Node node, List<Problem> problems) {
    return of(node, problems, this::figure);
  }

  private Figure figure(FieldsReader reader) {
    String type = reader.choice(
        "type", new String[] {"read", "stated", "worked", "instead"}, Function.identity());
    return switch (type) {
      case "read" -> readFields(reader);
      case "stated" -> stated(reader);
      case "instead" ->
        new Figure.Instead(reader.made("asked", this::read), reader.made("used", this::figure));
      default -> worked(reader);
    };
  }

  private Figure stated(FieldsReader reader) {
    Unit unit = glossary.unit(reader, "unit");
    return Figure.Stated.of(reader.parsed("value", text -> exact(text, unit)), unit);
  }

  private Figure worked(FieldsReader reader) {
    reader.derived("range");
    Operation operation = reader.choice("operation", Operation.values(), Operation::id);
    Subject pooled = reader.has("pooled") ? reader.parsed("pooled", Subject::parse) : null;
    Subject without = reader.has("without") ? reader.parsed("without", Subject::parse) : null;
    boolean isOver = reader.has("window");
    List<Figure> parts = reader.list("parts", this::figure);
    if (isOver) {
      return Figure.Worked.over(WindowJson.of(reader, operation, parts), parts);
    }
    check(reader, operation, parts.size());
    return Figure.Worked.of(operation, parts, pooled, without);
  }

  /** Reads a figure that was observed, or was not. */
  Figure.Read read(Node node, List<Problem> problems) {
    return of(node, problems, reader -> {
      reader.choice("type", new String[] {"read"}, Function.identity());
      return readFields(reader);
    });
  }

  private Figure.Read readFields(FieldsReader reader) {
    reader.derived("kind", "whole", "partOfWhole", "range", "unit");
    Indicator indicator = glossary.indicator(reader, "indicator");
    Key key = new Key(
        indicator.id(),
        reader.parsed("subject", Subject::parse),
        reader.parsed("period", Period::parseAny),
        Dims.of(reader.texts("dims")));
    Key observed = reader.has("observed") ? key.in(reader.parsed("observed", Period::parse)) : key;
    List<Observation> earlier = reader.listOrEmpty(
        "superseded",
        (node, problems) ->
            of(node, problems, fields -> observation(fields, indicator, observed, List.of())));
    Observation observation = observation(reader, indicator, observed, earlier);
    boolean nobody = observation.equals(Observation.of(key, new Reading.Missing(Absence.ABSENT)));
    return Figure.Read.of(indicator, key, nobody ? null : observation);
  }

  private static Observation observation(
      FieldsReader reader, Indicator indicator, Key key, List<Observation> superseded) {
    Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    reader.listOrEmpty("flags", (node, problems) -> caveats.add(caveat(reader, node)));
    Provenance provenance =
        reader.has("source") ? reader.made("source", ClaimReader::provenance) : Provenance.UNKNOWN;
    return new Observation(
        key,
        says(reader, indicator),
        caveats,
        reader.textOrEmpty("symbol"),
        provenance,
        superseded);
  }

  private static Caveat caveat(FieldsReader reader, Node node) {
    return reader.parsed(node, text -> {
      for (Caveat caveat : Caveat.values()) {
        if (caveat.id().equals(text)) {
          return caveat;
        }
      }
      throw new Refusal(
          "'" + text
              + "' er ikke et flag: skriv preliminary, revised, estimated, break eller printed.",
          "'" + text + "' is no flag: write preliminary, revised, estimated, break or printed.");
    });
  }

  private static Provenance provenance(Node node, List<Problem> problems) {
    return of(
        node,
        problems,
        reader -> new Provenance(
            reader.textOrEmpty("system"),
            reader.textOrEmpty("table"),
            reader.textOrEmpty("reference"),
            reader.has("retrieved")
                ? reader.parsed("retrieved", text -> Dates.parse(text).toString())
                : ""));
  }

  /** What an observation says: the one of the four fields that is there. */
  private static Reading says(FieldsReader reader, Indicator indicator) {
    Node value = reader.any("value");
    Node masked = reader.any("masked");
    Node missing = reader.any("missing");
    Node open = reader.any("open");
    long given = java.util.stream.Stream.of(value, masked, missing, open)
        .filter(java.util.Objects::nonNull)
        .count();
    if (given != 1) {
      throw reader.refused(
          "Skriv netop ét af value, masked, missing og open.",
          "Write exactly one of value, masked, missing and open.");
    }
    if (missing != null) {
      return new Reading.Missing(reader.choice("missing", Absence.values(), Absence::id));
    }
    if (masked != null) {
      return masked(reader, indicator);
    }
    return value != null ? new Reading.Known(value(reader, indicator, value)) : open(reader);
  }

  private static Reading open(FieldsReader reader) {
    if (!reader.flag("open")) {
      throw reader.refused(
          "'open' er true eller udeladt: ret feltet.",
          "'open' is true or left out: correct the field.");
    }
    return new Reading.Open();
  }

  private static Reading masked(FieldsReader reader, Indicator indicator) {
    List<Exact> bounds = reader.list("masked", (node, problems) -> value(reader, indicator, node));
    if (bounds.size() != 2 || bounds.get(0).compareTo(bounds.get(1)) > 0) {
      throw reader.refused(
          "'masked' er to tal, det mindste først.",
          "'masked' is two numbers, the smaller one first.");
    }
    return new Reading.Masked(bounds.get(0), bounds.get(1));
  }

  private static Exact value(FieldsReader reader, Indicator indicator, Node node) {
    if (indicator.kind() == Kind.FLAG && node.value() instanceof Boolean yes) {
      return yes ? Exact.ONE : Exact.ZERO;
    }
    return reader.parsed(node, text -> exact(text, indicator.unit()));
  }

  /** The number that a text names in a unit, as {@link Numerals#exact} writes it. */
  static Exact exact(String text, Unit unit) {
    if (unit.equals(Unit.DATE) && DATE.matcher(text).matches()) {
      return Exact.of(Dates.parse(text).toEpochDay());
    }
    return unit.read(Exact.parse(text));
  }
}
