package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Path;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a verdict out in full, from the demand down to the figures of the registers. */
final class Tree {
  private final Names names;
  private final Numbers numbers;
  private final Verdict verdict;
  private final Lines lines = new Lines();
  private final Phrases phrases;

  /** Lines of text, each indented by how deep it lies. */
  static final class Lines {
    private final List<String> texts = new ArrayList<>();

    void add(int depth, String text) {
      texts.add("  ".repeat(depth) + text);
    }
  }

  Tree(Names names, Verdict verdict) {
    this.names = names;
    this.numbers = names.numbers();
    this.verdict = verdict;
    this.phrases = new Phrases(names, verdict.subject());
  }

  /** Every line of the tree. */
  List<String> lines() {
    lines.add(
        0,
        names.capital(names.in(verdict.status().wording()))
            + ": "
            + names.in(verdict.goal().title())
            + " ("
            + verdict.goal().id()
            + "), "
            + names.subject(verdict.subject())
            + ", "
            + numbers.date(verdict.effectiveDate()));
    claim(verdict.claim(), 1, "", new Clauses(names, verdict.subject()));
    return List.copyOf(lines.texts);
  }

  private void claim(Claim claim, int depth, String label, Clauses clauses) {
    String truth = label + names.in(Words.of(claim.truth())) + ": ";
    if (claim instanceof Claim.Comparison comparison) {
      lines.add(depth, truth + clauses.comparison(comparison));
      comparison(comparison, depth + 1);
    } else if (claim instanceof Claim.All all) {
      lines.add(
          depth,
          truth + names.say("alle dele skal holde", "all parts must hold") + count(all.parts()));
      all.parts().forEach(part -> claim(part, depth + 1, "", clauses));
    } else if (claim instanceof Claim.Any any) {
      lines.add(
          depth,
          truth
              + names.say("mindst én del skal holde", "at least one part must hold")
              + count(any.parts()));
      any.parts().forEach(part -> claim(part, depth + 1, "", clauses));
    } else if (claim instanceof Claim.Each each) {
      lines.add(
          depth,
          truth + names.say("hver enhed skal holde", "each unit must hold") + count(each.units()));
      each.units().forEach(unit -> unit(unit, depth + 1));
    } else if (claim instanceof Claim.Series series) {
      lines.add(
          depth,
          truth
              + names.say("hver periode mod den foregående", "each period against the one before")
              + count(series.steps()));
      series.steps().forEach(step -> claim(step, depth + 1, "", clauses));
    } else {
      lines.add(depth, names.in(((Claim.None) claim).why()));
    }
  }

  private String count(List<?> parts) {
    return " (" + numbers.count(parts.size()) + ")";
  }

  private void unit(Claim.Each.Unit unit, int depth) {
    String name = phrases.unit(unit.at());
    Clauses about = new Clauses(names, unit.at().subject());
    Claim in = unit.in();
    if (in != null) {
      claim(
          in,
          depth,
          name + names.say(", er med, hvis det gælder, ", ", is meant if this holds, "),
          about);
    }
    claim(
        unit.claim(),
        depth,
        name + (unit.counts() ? ", " : names.say(", tæller ikke med, ", ", left out, ")),
        about);
  }

  private void comparison(Claim.Comparison comparison, int depth) {
    Written written = Written.of(comparison, numbers);
    side(names.say("værdi", "value"), comparison.value(), written.value(), depth);
    side(names.say("grænse", "limit"), comparison.limit(), written.limit(), depth);
    Path path = comparison.path();
    if (path != null) {
      lines.add(depth, names.say("vej: ", "path: ") + points(path, comparison));
    }
  }

  private String points(Path path, Claim.Comparison comparison) {
    return path.points().stream()
        .map(point -> numbers.stated(point.value(), comparison.value().unit())
            + " ("
            + numbers.period(point.period())
            + ")")
        .collect(Collectors.joining(names.say(", så ", ", then ")));
  }

  private void side(String label, Side side, String written, int depth) {
    side.fold(new SideLines(names, lines, label + ": ", written, depth));
  }
}
