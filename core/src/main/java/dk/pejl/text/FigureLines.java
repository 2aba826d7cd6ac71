package dk.pejl.text;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Caveat;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a figure out with all that it was worked out from. */
final class FigureLines {
  // Fewer figures than this read best on a line each.
  private static final int MANY = 4;

  private final Names names;
  private final Numbers numbers;

  FigureLines(Names names) {
    this.names = names;
    this.numbers = names.numbers();
  }

  /** The figure, shown in the unit, and beneath it what it came from. */
  List<Line> of(Figure figure, Unit unit) {
    return figure.fold(Figure.Cases.of(
        read -> List.of(read(read)),
        stated -> List.of(Line.of(numbers.stated(stated.value(), stated.unit())
            + names.say(", fastsat i formlen", ", stated by the formula"))),
        worked ->
            List.of(Line.of(operation(worked) + " = " + result(worked, unit), parts(worked, unit))),
        instead -> List.of(
            Line.of(asked(instead.asked())),
            Line.of(names.say("derfor gælder:", "so this holds:"), of(instead.used(), unit)))));
  }

  private List<Line> parts(Figure.Worked worked, Unit unit) {
    List<Figure.Read> alike = alike(worked);
    return alike.isEmpty()
        ? worked.parts().stream()
            .flatMap(part -> of(part, unit(part, worked.operation(), unit)).stream())
            .toList()
        : List.of(compact(alike));
  }

  private String result(Figure.Worked worked, Unit unit) {
    if (Clauses.isDividedByZero(worked)) {
      return names.say(
          "kan ikke beregnes, da nævneren er 0", "cannot be worked out, the denominator being 0");
    }
    return numbers.range(worked.range(), unit);
  }

  /** The unit of a part: its own where it is read, else that of the sum or mean it goes into. */
  private static Unit unit(Figure part, Operation into, Unit unit) {
    return part.fold(Figure.Cases.of(
        read -> read.indicator().unit(),
        Figure.Stated::unit,
        worked -> unit(worked, into, unit),
        instead -> unit(instead.used(), into, unit)));
  }

  private static Unit unit(Figure.Worked worked, Operation into, Unit unit) {
    if (worked.operation() == Operation.COUNT || worked.operation() == Operation.RANK) {
      return Unit.NUMBER;
    }
    Unit whole = isScaled(into) ? Unit.NUMBER : unit;
    if (isScaled(worked.operation())) {
      return whole;
    }
    Unit part = unit(worked.parts().get(0), worked.operation(), whole);
    // From one day to another are so many days, and not a day of its own in 1970.
    return worked.operation() == Operation.DIFFERENCE ? part.ofDifference() : part;
  }

  /** Whether the unit of a result need not be that of its parts. */
  private static boolean isScaled(Operation operation) {
    return operation == Operation.RATIO || operation == Operation.PRODUCT;
  }

  private String operation(Figure.Worked worked) {
    if (worked.pooled() != null) {
      return names.say("lagt sammen for ", "pooled over ")
          + names.members(worked.parts().size())
          + names.say(" af ", " of ")
          + names.subject(worked.pooled())
          + names.without(worked.without());
    }
    String operation = names.in(Words.of(worked.operation()));
    if (worked.over() != null) {
      return operation
          + (worked.parts().isEmpty() ? ": " : names.say(" af ", " of "))
          + new WindowWords(names).parts(worked.over());
    }
    int count = worked.parts().size();
    return switch (worked.operation()) {
      case SUM, MEAN, LEAST, GREATEST, PRODUCT, COUNT ->
        operation + names.say(" af ", " of ") + numbers.count(count) + periods(worked);
      case RANK -> operation + " " + numbers.count(count);
      case RATIO, DIFFERENCE, WITHIN -> operation;
    };
  }

  /** What is counted, where the parts are the same figure in so many periods. */
  private String periods(Figure.Worked worked) {
    Set<Period> periods = new HashSet<>();
    Set<Grain> grains = new HashSet<>();
    for (Figure part : worked.parts()) {
      Set<Period> own = new HashSet<>();
      part.reads(read -> own.add(read.key().period()));
      if (own.size() != 1) {
        return "";
      }
      periods.addAll(own);
      own.forEach(period -> grains.add(period.grain()));
    }
    boolean one =
        worked.parts().size() > 1 && periods.size() == worked.parts().size() && grains.size() == 1;
    return one ? " " + names.in(Words.plural(grains.iterator().next())) : "";
  }

  /** The parts, where they are many known figures of one indicator that differ in one respect only. */
  private static List<Figure.Read> alike(Figure.Worked worked) {
    List<Figure.Read> reads = new ArrayList<>();
    for (Figure part : worked.parts()) {
      Figure.Read read = part.asRead().filter(FigureLines::isPlain).orElse(null);
      if (read == null) {
        return List.of();
      }
      reads.add(read);
    }
    return reads.size() >= MANY
            && reads.stream().map(FigureLines::source).distinct().count() == 1
            && reads.stream().map(read -> read.key().indicator()).distinct().count() == 1
            && respects(reads) == 1
        ? reads
        : List.of();
  }

  private static int respects(List<Figure.Read> reads) {
    int respects = 0;
    respects += reads.stream().map(read -> read.key().subject()).distinct().count() > 1 ? 1 : 0;
    respects += reads.stream().map(read -> read.key().period()).distinct().count() > 1 ? 1 : 0;
    respects += reads.stream().map(read -> read.key().dims()).distinct().count() > 1 ? 1 : 0;
    return respects;
  }

  private static boolean isPlain(Figure.Read read) {
    Observation observation = read.observation();
    return observation != null
        && observation.reading() instanceof Reading.Known
        && observation.key().equals(read.key())
        && observation.caveats().isEmpty()
        && observation.symbol().isEmpty()
        && observation.superseded().isEmpty();
  }

  private static Provenance source(Figure.Read read) {
    Observation observation = read.observation();
    return observation == null ? Provenance.UNKNOWN : observation.provenance();
  }

  private Line compact(List<Figure.Read> reads) {
    Key first = reads.get(0).key();
    boolean bySubject =
        reads.stream().anyMatch(read -> !read.key().subject().equals(first.subject()));
    boolean byPeriod = reads.stream().anyMatch(read -> !read.key().period().equals(first.period()));
    String common = first.indicator()
        + (bySubject || byPeriod ? brackets(first.dims().toString()) : "")
        + (bySubject ? "" : " " + first.subject())
        + (byPeriod ? "" : " " + first.period());
    String figures = reads.stream()
        .map(read -> (bySubject
                ? read.key().subject().toString()
                : byPeriod ? read.key().period().toString() : read.key().dims().toString())
            + " "
            + exactly(read.range(), read.indicator()))
        .collect(Collectors.joining("; "));
    String source = String.join("; ", provenance(source(reads.get(0))));
    return new Line(common + ": " + figures, source, List.of());
  }

  private static String brackets(String text) {
    return text.isEmpty() ? "" : "(" + text + ")";
  }

  /** A figure that was not registered, in place of which something else holds. */
  String asked(Figure.Read read) {
    Observation observation = read.observation();
    String why = observation != null && observation.reading() instanceof Reading.Missing missing
        ? names.in(missing.why().wording())
        : names.in(Absence.ABSENT.wording());
    return read.key() + ": " + names.say("mangler, ", "missing, ") + why;
  }

  /** An observation on a line: its key, what it says, and all that is known of it. */
  private Line read(Figure.Read read) {
    Observation observation = read.observation();
    if (observation == null) {
      return Line.of(read.key() + ": " + missing(names.in(Absence.ABSENT.wording()), read));
    }
    List<String> notes = new ArrayList<>(from(observation));
    observation.caveats().stream()
        .filter(caveat -> caveat != Caveat.PRINTED)
        .forEach(caveat -> notes.add(names.in(caveat.wording())));
    if (!observation.symbol().isEmpty()) {
      notes.add(names.say("tegn ", "symbol ") + observation.symbol());
    }
    if (!observation.key().equals(read.key())) {
      notes.add(
          names.say("observeret for ", "observed for ") + observation.key().period());
    }
    for (Observation earlier : observation.superseded()) {
      notes.add(superseded(earlier, read));
    }
    String text = read.key()
        + (read.isAhead() ? ": " + open(read) : reading(observation.reading(), read))
        + criterion(read);
    return new Line(text, String.join("; ", notes), List.of());
  }

  private String criterion(Figure.Read read) {
    return read.indicator().isCriterion() && read.isSupplied()
        ? names.say(", et kriterium, der er fastsat", ", a criterion that was set")
        : "";
  }

  private String superseded(Observation earlier, Figure.Read read) {
    String said = reading(earlier.reading(), read).replaceFirst("^( =|:) ", "");
    List<String> from = provenance(earlier.provenance());
    return names.say("før revisionen ", "before revision ") + said + brackets(" ", from);
  }

  private static String brackets(String before, List<String> notes) {
    return notes.isEmpty() ? "" : before + "(" + String.join("; ", notes) + ")";
  }

  private String reading(Reading reading, Figure.Read read) {
    if (reading instanceof Reading.Known known) {
      return " = " + exactly(Range.exactly(known.value()), read.indicator());
    }
    if (reading instanceof Reading.Masked masked) {
      return ": "
          + names.say("skjult, ", "masked, ")
          + exactly(Range.between(masked.low(), masked.high()), read.indicator());
    }
    if (reading instanceof Reading.Missing missing) {
      return ": " + missing(names.in(missing.why().wording()), read);
    }
    return ": " + open(read);
  }

  private String open(Figure.Read read) {
    Exact low = read.range().low();
    return low == null
        ? names.say("ikke sket endnu", "not happened yet")
        : names.say("ikke sket den ", "not happened on ")
            + numbers.stated(read.range().lowOpen() ? low : low.minus(Exact.ONE), Unit.DATE);
  }

  private String missing(String why, Figure.Read read) {
    Range range = read.range();
    return names.say("mangler, ", "missing, ")
        + why
        + (range.equals(Range.ALL)
            ? ""
            : names.say("; regnes som ", "; taken as ")
                + taken(range, read.indicator().unit()));
  }

  private String taken(Range range, Unit unit) {
    return unit.equals(Unit.YES_NO)
        ? names.say("ja eller nej", "yes or no")
        : exactRange(range, unit);
  }

  private String exactly(Range range, Indicator indicator) {
    return exactRange(range, indicator.unit());
  }

  /** A figure of a register as the register states it. */
  private String exactRange(Range range, Unit unit) {
    Exact only = range.value();
    if (only != null) {
      return numbers.stated(only, unit);
    }
    Exact low = range.low();
    Exact high = range.high();
    return low == null || high == null
        ? numbers.range(range, unit)
        : numbers.between(low, high, unit);
  }

  /** Where an observation comes from; of a printed one what prints it. */
  private List<String> from(Observation observation) {
    Provenance source = observation.provenance();
    List<String> notes = provenance(source);
    if (observation.isPrinted()) {
      String printed = names.in(Caveat.PRINTED.wording());
      boolean isStated = !(source.system() + source.table() + source.reference()).isEmpty();
      notes.add(0, isStated ? printed + names.say(" i ", " in ") + notes.remove(0) : printed);
    }
    return notes;
  }

  private List<String> provenance(Provenance provenance) {
    List<String> notes = new ArrayList<>();
    for (String part : List.of(provenance.system(), provenance.table(), provenance.reference())) {
      if (!part.isEmpty()) {
        notes.add(part);
      }
    }
    if (!provenance.retrieved().isEmpty()) {
      notes.add(names.say("hentet ", "retrieved ")
          + numbers.date(LocalDate.parse(provenance.retrieved())));
    }
    return notes;
  }
}
