package dk.pejl.json;

import dk.pejl.fact.Problem;
import dk.pejl.figure.Figure;
import dk.pejl.input.FieldsReader;
import dk.pejl.input.Node;
import dk.pejl.period.Grain;
import dk.pejl.period.Onset;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.period.Stretch;
import dk.pejl.quantity.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads over which of its periods a figure is taken, and since when there is any. */
final class WindowJson {
  private WindowJson() {}

  /** The periods of a figure: how they are told, and the first and the last where there are any. */
  static Map<String, @Nullable Object> of(Stretch over) {
    Reach reach = over.reach();
    boolean rolling = reach.form() == Reach.Form.ROLLING;
    return new Fields()
        .put("kind", reach.form().id())
        .putIfAny("n", rolling ? reach.count() : null)
        .putIfAny("from", text(reach.from()))
        .putIfAny("first", text(over.first()))
        .putIfAny("last", text(over.last()))
        .map();
  }

  private static @Nullable String text(@Nullable Period period) {
    return period == null ? null : period.toString();
  }

  /** The periods of a figure that is worked out from so many parts. */
  static Stretch of(FieldsReader reader, Operation operation, List<Figure> parts) {
    boolean isMean = operation == Operation.MEAN;
    Stretch over = reader.made(
        "window", (node, problems) -> FieldsReader.of(node, problems, WindowJson::stretch));
    Stretch read = new Stretch(over.reach().meaning(isMean), over.first(), over.last());
    boolean isAddedUp = isMean || operation == Operation.SUM;
    if (!isAddedUp || !isFitting(read) || read.size() != parts.size()) {
      throw reader.refused(
          "Vinduet " + read.reach() + " passer ikke med '" + operation.id() + "' af " + parts.size()
              + " dele.",
          "The window " + read.reach() + " does not fit '" + operation.id() + "' of " + parts.size()
              + " parts.");
    }
    return read;
  }

  /** Whether the periods are those that the window tells. */
  private static boolean isFitting(Stretch over) {
    Period first = over.first();
    Period last = over.last();
    if (first == null || last == null) {
      return first == null && last == null && over.reach().form() != Reach.Form.ROLLING;
    }
    Stretch right = over.reach().upTo(last, Grain.YEAR, 0);
    return first.grain() == last.grain()
        && (over.reach().form() == Reach.Form.TO_DATE || first.equals(right.first()));
  }

  private static Stretch stretch(FieldsReader reader) {
    Reach.Form form = reader.choice("kind", Reach.Form.values(), Reach.Form::id);
    Reach reach = switch (form) {
      case ROLLING -> Reach.rolling(reader.count("n"));
      case TO_DATE -> Reach.toDate();
      case CUMULATED -> Reach.cumulatedFrom(reader.parsed("from", Period::parse).toString());
    };
    return new Stretch(
        reach,
        reader.has("first") ? reader.parsed("first", Period::parseAny) : null,
        reader.has("last") ? reader.parsed("last", Period::parseAny) : null);
  }

  /** Since when there is anything of a figure. */
  static Map<String, @Nullable Object> onset(Onset onset) {
    return new Fields()
        .put("grain", onset.part().id())
        .putIfAny("from", text(onset.from()))
        .put("year", onset.year().id())
        .map();
  }

  /** Reads since when there is anything of a figure. */
  static Onset onset(Node node, List<Problem> problems) {
    return FieldsReader.of(
        node,
        problems,
        reader -> new Onset(
            reader.choice("grain", Grain.values(), Grain::id),
            reader.has("from") ? reader.parsed("from", Period::parse) : null,
            reader.choice("year", Grain.values(), Grain::id)));
  }
}
