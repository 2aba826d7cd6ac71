package dk.pejl.cli;

import dk.pejl.claim.Side;
import dk.pejl.fact.Key;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.figure.Figure;
import dk.pejl.json.DevelopmentJson;
import dk.pejl.json.Difference;
import dk.pejl.json.EvaluationCheck;
import dk.pejl.json.EvaluationJson;
import dk.pejl.quantity.Exact;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Development;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.GoalMove;
import dk.pejl.verdict.GoalMove.ComparisonMove;
import dk.pejl.verdict.SideMove;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code diff}: what changed between two evaluations, and which figures did it. */
final class DiffCommand implements Command {
  @Override
  public String name() {
    return "diff";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Viser, hvad der har flyttet sig mellem to evalueringer, og hvilke tal der gjorde det.",
        "Shows what moved between two evaluations, and which figures did it.");
  }

  @Override
  public Wording description() {
    return new Wording(
        "TIDLIGERE og SENERE er JSON fra 'evaluate': to datoer, to udgaver af tallene eller to "
            + "udgaver af reglerne. Hvert tals bidrag er middel over rækkefølger, regnestykke for "
            + "regnestykke, og bidragene lægger sammen til ændringen.",
        "EARLIER and LATER are JSON from 'evaluate': two dates, two versions of the figures or two "
            + "versions of the rules. What each figure contributed is the mean over orders, "
            + "calculation by calculation, and the contributions add up to the move.");
  }

  @Override
  public Wording arguments() {
    return new Wording("TIDLIGERE SENERE", "EARLIER LATER");
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT, Format.JSON, Format.CSV);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "diff 2018.json 2019.json", "diff 2018.json 2019.json --format csv -o bidrag.csv");
  }

  @Override
  public int run(Invocation call) throws IOException {
    Format format = call.format();
    call.expectArguments(2);
    if (call.arguments().size() < 2) {
      call.complaints()
          .add(
              "Der skal to evalueringer til: skriv den tidligere og den senere.",
              "It takes two evaluations: write the earlier and the later one.");
    }
    new FactsFiles(call).check();
    call.complaints().refuseIfAny();
    Evaluation earlier = read(call, call.arguments().get(0));
    Evaluation later = read(call, call.arguments().get(1));
    Development development = later.compareWith(earlier);
    call.write(out -> {
      switch (format) {
        case JSON -> out.append(DevelopmentJson.pretty(development));
        case CSV -> csv(call, development, out);
        default -> text(call, development, out);
      }
    });
    return Exit.DONE;
  }

  private static Evaluation read(Invocation call, String name) throws IOException {
    try (InputStream in = call.open(name)) {
      byte[] bytes = in.readAllBytes();
      Evaluation evaluation = EvaluationJson.read(bytes, call.shown(name));
      checkDigest(bytes, call, name);
      return evaluation;
    }
  }

  /** Whether it is what was made is looked at first; who compares it all the same is told. */
  private static void checkDigest(byte[] bytes, Invocation call, String name) throws IOException {
    EvaluationCheck check = EvaluationCheck.with(new EvaluationJson(Texts::why));
    check.check(new ByteArrayInputStream(bytes), call.shown(name));
    if (check.differences().stream().anyMatch(each -> each.basis() == Difference.Basis.DIGEST)) {
      Wording altered = new Wording(
          "Indholdet passer ikke til aftrykket, så filen er ændret, siden den blev lavet: kør verify.",
          "The content does not fit the digest, so the file was changed since it was made: run verify.");
      call.notes(List.of(new Problem(new Place(call.shown(name), 0, ""), altered)));
    }
  }

  private static void text(Invocation call, Development development, Writer out)
      throws IOException {
    Texts texts = Texts.of(call.language(), development.later());
    for (String line : texts.development(development)) {
      Lines.paragraph(line, out, call.terminal());
    }
  }

  // Rows: one for each goal, below it one for each side that moved, below that its contributions.

  private static void csv(Invocation call, Development development, Writer writer)
      throws IOException {
    Delimited rows = new Delimited(writer, call.language());
    rows.row(
        "goal",
        "row",
        "unit",
        "before",
        "after",
        "move",
        "measure",
        "indicator",
        "subject",
        "dims",
        "period_before",
        "period_after");
    for (Verdict verdict : development.gone()) {
      rows.row(verdict.goal().id(), "status", "", verdict.status().id(), "");
    }
    for (Verdict verdict : development.added()) {
      rows.row(verdict.goal().id(), "status", "", "", verdict.status().id());
    }
    for (GoalMove move : development.moved()) {
      String goal = move.after().goal().id();
      rows.row(
          goal, "status", "", move.before().status().id(), move.after().status().id());
      for (ComparisonMove comparison : move.comparisons()) {
        side(rows, goal, "value", comparison.unit(), comparison.value());
        side(rows, goal, "limit", comparison.unit(), comparison.limit());
      }
    }
  }

  private static void side(Delimited rows, String goal, String what, String unit, SideMove move)
      throws IOException {
    if (!move.hasMoved()) {
      return;
    }
    rows.row(
        goal,
        what,
        unit,
        shown(move.before()),
        shown(move.after()),
        shown(move, move.move()),
        move.unit().id());
    for (SideMove.Contribution each : move.contributions()) {
      Key before = key(each.before());
      Key after = key(each.after());
      Key one = after != null ? after : before;
      rows.row(
          goal,
          what + "-contribution",
          unit,
          shown(each.before()),
          shown(each.after()),
          shown(move, each.amount()),
          move.unit().id(),
          one == null ? "" : one.indicator(),
          one == null ? "" : one.subject(),
          one == null ? "" : one.dims(),
          before == null ? "" : before.period(),
          after == null ? "" : after.period());
    }
  }

  private static @Nullable Exact shown(SideMove move, @Nullable Exact amount) {
    return amount == null ? null : move.unit().shown(amount);
  }

  private static @Nullable Exact shown(Side side) {
    Exact value = side.range().value();
    return value == null ? null : side.unit().shown(value);
  }

  private static @Nullable Exact shown(@Nullable Figure figure) {
    Exact value = figure == null ? null : figure.range().value();
    if (value == null) {
      return null;
    }
    return figure instanceof Figure.Read read
        ? read.indicator().unit().shown(value)
        : figure instanceof Figure.Stated stated ? stated.unit().shown(value) : value;
  }

  private static @Nullable Key key(@Nullable Figure figure) {
    return figure instanceof Figure.Read read ? read.key() : null;
  }
}
