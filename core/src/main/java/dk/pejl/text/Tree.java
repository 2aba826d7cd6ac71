package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Path;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a verdict out in full, from the demand down to the figures of the registers. */
final class Tree {
  private final Names names;
  private final Numbers numbers;
  private final Verdict verdict;
  private final Phrases phrases;
  private final Set<Claim> meant = new HashSet<>();

  Tree(Names names, Verdict verdict) {
    this.names = names;
    this.numbers = names.numbers();
    this.verdict = verdict;
    this.phrases = new Phrases(names, verdict.subject());
  }

  /** The line of the verdict, with its claim beneath it. */
  Line line() {
    String verdictLine = names.capital(names.in(verdict.status().wording()))
        + ": "
        + names.in(verdict.goal().title())
        + " ("
        + verdict.goal().id()
        + "), "
        + names.subject(verdict.subject())
        + ", "
        + numbers.date(verdict.effectiveDate());
    Clauses clauses = new Clauses(names, verdict.subject());
    return Line.of(verdictLine, List.of(verdict.claim().fold(new Told("", clauses))));
  }

  /** The line of a claim that a label stands before, with what it consists of beneath it. */
  private final class Told implements Claim.Cases<Line> {
    private final String label;
    private final Clauses clauses;

    private Told(String label, Clauses clauses) {
      this.label = label;
      this.clauses = clauses;
    }

    @Override
    public Line comparison(Claim.Comparison comparison) {
      return line(comparison, clauses.comparison(comparison), sides(comparison));
    }

    @Override
    public Line all(Claim.All all) {
      return parts(all, names.say("alle dele skal holde", "all parts must hold"));
    }

    @Override
    public Line any(Claim.Any any) {
      return parts(any, names.say("mindst én del skal holde", "at least one part must hold"));
    }

    @Override
    public Line each(Claim.Each each) {
      return line(
          each,
          names.say("hver enhed skal holde", "each unit must hold") + count(each.units()),
          each.units().stream().flatMap(Tree.this::unit).toList());
    }

    @Override
    public Line series(Claim.Series series) {
      return parts(
          series,
          names.say("hver periode mod den foregående", "each period against the one before"));
    }

    @Override
    public Line none(Claim.None none) {
      return Line.of(names.in(none.why()));
    }

    @Override
    public Line ifThen(Claim.IfThen ifThen) {
      return new ConditionTexts(names, phrases).line(ifThen, label, this::part);
    }

    @Override
    public Line provided(Claim.Provided provided) {
      return new ConditionTexts(names, phrases).line(provided, label, this::part);
    }

    @Override
    public Line of(Claim.Of of) {
      return parts(of, new QuotaTexts(names).demand(of));
    }

    private Line part(String of, Claim part) {
      return part.fold(new Told(of, clauses));
    }

    private Line parts(Claim claim, String demand) {
      Told part = new Told("", clauses);
      return line(
          claim,
          demand + count(claim.parts()),
          claim.parts().stream().map(each -> each.fold(part)).toList());
    }

    private Line line(Claim claim, String text, List<Line> children) {
      return Line.of(label + names.in(Words.of(claim.truth())) + ": " + text, children);
    }
  }

  private String count(List<?> parts) {
    return " (" + numbers.count(parts.size()) + ")";
  }

  /** A unit, and before it why it is meant, unless a part before this one has told that of it. */
  private Stream<Line> unit(Claim.Each.Unit unit) {
    String name = phrases.unit(unit.at());
    String isMeant = names.say(", er med, hvis det gælder, ", ", is meant if this holds, ");
    String counts = unit.isLeftOut()
        ? names.say(", udeladt, ", ", left out, ")
        : unit.isUnasked() ? names.say(", ikke omfattet, ", ", not meant, ") : ", ";
    Clauses about = new Clauses(names, unit.at().subject());
    return Stream.concat(
        unit.asked().stream()
            .filter(meant::add)
            .map(in -> in.fold(new Told(name + isMeant, about))),
        Stream.of(unit.claim().fold(new Told(name + counts, about))));
  }

  private List<Line> sides(Claim.Comparison comparison) {
    Written written = Written.of(comparison, numbers);
    List<Line> sides = new ArrayList<>();
    sides.add(side(names.say("værdi", "value"), comparison.value(), written.value()));
    sides.add(side(names.say("grænse", "limit"), comparison.limit(), written.limit()));
    Path path = comparison.path();
    if (path != null) {
      sides.add(Line.of(names.say("vej: ", "path: ") + points(path, comparison)));
    }
    return sides;
  }

  private String points(Path path, Claim.Comparison comparison) {
    return path.points().stream()
        .map(point -> numbers.stated(point.value(), comparison.value().unit())
            + " ("
            + numbers.period(point.period())
            + ")")
        .collect(Collectors.joining(names.say(", så ", ", then ")));
  }

  private Line side(String label, Side side, String written) {
    return side.asCounted()
        .map(counted -> counted(label, counted, written))
        .orElseGet(() -> side.fold(new SideLine(names, label + ": ", written)));
  }

  /** How many units, or which share, with what is claimed of each; none is left out. */
  private Line counted(String label, Side.Counted counted, String written) {
    return Line.of(
        label + ": " + CountedTexts.name(names, counted) + " = " + written,
        counted.demanded().units().stream().flatMap(this::unit).toList());
  }
}
