package dk.pejl.cli;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Margin;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.text.Numbers;
import dk.pejl.text.Texts;
import dk.pejl.text.Written;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows evaluations as tables, explanations and rows for spreadsheets, in one language. */
final class Results {
  private final Language language;
  private final Numbers numbers;

  Results(Language language) {
    this.language = language;
    this.numbers = Numbers.in(language);
  }

  private String say(String da, String en) {
    return language == Language.DA ? da : en;
  }

  // A table

  /** Writes who and when, a table with a row for each goal, and how many have which status. */
  void table(Evaluation evaluation, Writer out, Terminal terminal) throws IOException {
    Texts texts = Texts.of(language, evaluation);
    Question question = evaluation.question();
    String name = texts.name(question.subject());
    String id = question.subject().toString();
    out.append(name.equals(id) ? id : name + " (" + id + ")")
        .append(", ")
        .append(numbers.date(question.asOf()))
        .append("\n\n");
    if (evaluation.verdicts().isEmpty()) {
      out.append(say(
          "Ingen mål svarer: ingen af planerne gælder på dagen. Spørg med --plan eller --goal.\n",
          "No goal answers: none of the plans is in force on the day. Ask with --plan or --goal.\n"));
      return;
    }
    Table table = new Table(
        Table.Column.fixed(say("Mål", "Goal")),
        Table.Column.fixed("Status"),
        Table.Column.number(say("Værdi", "Value")),
        Table.Column.number(say("Grænse", "Limit")),
        Table.Column.number("Margin"),
        Table.Column.words(say("Bemærkning", "Note")));
    evaluation.verdicts().forEach(verdict -> table.add(cells(verdict, texts)));
    table.write(out, terminal);
    out.append('\n').append(summary(evaluation)).append('\n');
  }

  private List<Table.Cell> cells(Verdict verdict, Texts texts) {
    Status status = verdict.status();
    Figures figures = figures(verdict.claim(), texts);
    return List.of(
        Table.Cell.of(verdict.goal().id()),
        new Table.Cell(Signs.of(status) + " " + texts.name(status), Signs.colour(status)),
        Table.Cell.of(figures.value),
        Table.Cell.of(figures.limit),
        Table.Cell.of(figures.margin),
        Table.Cell.of(note(verdict, texts)));
  }

  /** How many goals have which status, in a sentence. */
  String summary(Evaluation evaluation) {
    int all = evaluation.verdicts().size();
    return say("Af ", "Of ")
        + numbers.count(all)
        + say(" mål er ", all == 1 ? " goal, " : " goals, ")
        + evaluation.summary().entrySet().stream()
            .map(entry -> numbers.count(entry.getValue()) + " " + entry.getKey().wording().in(language))
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** The figures of a claim as a row of a table has room for. */
  private record Figures(String value, String limit, String margin) {}

  private Figures figures(Claim claim, Texts texts) {
    if (claim instanceof Claim.Comparison comparison) {
      Written written = Written.of(comparison, numbers);
      return new Figures(
          isUnknown(comparison.value()) ? say("ukendt", "unknown") : written.value(),
          relation(comparison, texts) + (isUnknown(comparison.limit()) ? say("ukendt", "unknown") : written.limit()),
          written.distance());
    }
    List<Claim> parts = parts(claim);
    if (parts.isEmpty()) {
      return new Figures("", "", "");
    }
    long holding = parts.stream().filter(part -> part.truth() == Truth.TRUE).count();
    return new Figures(
        numbers.count(holding) + say(" af ", " of ") + numbers.count(parts.size()),
        claim instanceof Claim.Any ? say("mindst 1", "at least 1") : say("alle", "all"),
        "");
  }

  private static List<Claim> parts(Claim claim) {
    if (claim instanceof Claim.All all) {
      return all.parts();
    }
    if (claim instanceof Claim.Any any) {
      return any.parts();
    }
    if (claim instanceof Claim.Each each) {
      return each.units().stream()
          .filter(Claim.Each.Unit::counts)
          .map(Claim.Each.Unit::claim)
          .toList();
    }
    return claim instanceof Claim.Series series ? List.copyOf(series.steps()) : List.of();
  }

  private static boolean isUnknown(Side side) {
    Range range = side.range();
    return side instanceof Side.Measured measured
        && range.value() == null
        && (range.equals(Range.ALL) || range.equals(measured.indicator().missing()));
  }

  private String relation(Claim.Comparison comparison, Texts texts) {
    Relation relation = comparison.relation();
    Unit unit = comparison.value().unit();
    if (relation == Relation.EQUAL) {
      return "";
    }
    if (!unit.equals(Unit.DATE)) {
      return texts.name(relation) + " ";
    }
    return switch (relation) {
      case AT_MOST -> say("senest ", "by ");
      case BELOW -> say("før ", "before ");
      case AT_LEAST -> say("tidligst ", "not before ");
      case ABOVE -> say("efter ", "after ");
      case EQUAL -> "";
    };
  }

  /** What a reader of the row must know besides: how firm the verdict is and what was missing. */
  private String note(Verdict verdict, Texts texts) {
    List<String> notes = new ArrayList<>();
    if (verdict.goal().standing() != Standing.GOAL && verdict.status() != Status.UNMEASURABLE) {
      notes.add(texts.name(verdict.goal().standing()));
    }
    if (verdict.claim() instanceof Claim.None none) {
      notes.add(none.why().in(language));
    }
    if (!verdict.isInForce()) {
      notes.add(say("uden for målets periode", "outside the goal's window"));
    }
    if (verdict.isFinal()) {
      notes.add(say("endelig", "final"));
    }
    if (verdict.isProvisional()) {
      notes.add(say("foreløbige tal", "preliminary figures"));
    }
    Exact path = verdict.onPath();
    if (path != null && verdict.claim() instanceof Claim.Comparison comparison) {
      notes.add(say("på vejen nu: ", "on the path now: ") + numbers.value(path, comparison.value().unit()));
    }
    missing(verdict.missing(), notes);
    return String.join("; ", notes);
  }

  private void missing(List<Gap> gaps, List<String> notes) {
    long deciding = gaps.stream().filter(Gap::decides).count();
    if (deciding > 0) {
      notes.add(say("mangler ", "lacks ") + figures(deciding));
    } else if (!gaps.isEmpty()) {
      notes.add(say("mangler ", "lacks ")
          + figures(gaps.size())
          + say(", som ikke kan ændre svaret", " that cannot change the answer"));
    }
  }

  private String figures(long count) {
    return numbers.count(count) + (count == 1 ? say(" tal", " figure") : say(" tal", " figures"));
  }

  // Explanations

  /** Writes for each goal why it stands as it does, and the tree of figures it came of. */
  void explanations(Evaluation evaluation, Writer out, Terminal terminal) throws IOException {
    Texts texts = Texts.of(language, evaluation);
    for (Verdict verdict : evaluation.verdicts()) {
      out.append('\n');
      explanation(verdict, texts, out, terminal);
    }
  }

  /** Writes why one goal stands as it does. */
  void explanation(Verdict verdict, Texts texts, Writer out, Terminal terminal) throws IOException {
    List<String> tree = texts.tree(verdict);
    paragraph(Signs.of(verdict.status()) + " " + tree.get(0), out, terminal);
    paragraph("  " + texts.why(verdict), out, terminal);
    for (String line : tree.subList(1, tree.size())) {
      paragraph("  " + line, out, terminal);
    }
  }

  private static void paragraph(String text, Writer out, Terminal terminal) throws IOException {
    for (String line : Lines.hanging(text, terminal.width())) {
      out.append(line).append('\n');
    }
  }

  // Rows for spreadsheets

  /** Writes the names of the columns. */
  void head(Delimited rows) throws IOException {
    rows.row(
        "subject", "asOf", "plan", "goal", "standing", "status", "value", "relation", "limit",
        "unit", "margin", "marginUnit", "final", "inForce", "provisional", "effectiveDate",
        "missing", "why");
  }

  /** Writes a row for each verdict. */
  void rows(Evaluation evaluation, Delimited rows) throws IOException {
    Texts texts = Texts.of(language, evaluation);
    for (Verdict verdict : evaluation.verdicts()) {
      Claim.@Nullable Comparison comparison = verdict.claim() instanceof Claim.Comparison one ? one : null;
      Margin margin = verdict.margin();
      rows.row(
          verdict.subject(),
          verdict.asOf(),
          verdict.goal().plan().id(),
          verdict.goal().id(),
          verdict.goal().standing().id(),
          verdict.status().id(),
          comparison == null ? null : shown(comparison.value()),
          comparison == null ? null : comparison.relation().id(),
          comparison == null ? null : shown(comparison.limit()),
          comparison == null ? null : comparison.value().unit().id(),
          margin == null ? null : margin.unit().shown(margin.value()),
          margin == null ? null : margin.unit().id(),
          verdict.isFinal(),
          verdict.isInForce(),
          verdict.isProvisional(),
          verdict.effectiveDate(),
          verdict.missing().stream().map(gap -> gap.key().toString()).collect(Collectors.joining(", ")),
          texts.why(verdict));
    }
  }

  private static @Nullable Object shown(Side side) {
    Exact value = side.range().value();
    if (value == null) {
      return null;
    }
    if (side.unit().equals(Unit.DATE)) {
      return java.time.LocalDate.ofEpochDay(value.toLong());
    }
    return side.unit().equals(Unit.YES_NO) ? value.signum() != 0 : side.unit().shown(value);
  }

  /** The signs and colours of the statuses; the sign alone tells them apart. */
  private static final class Signs {
    private static final Map<Status, String> ALL = Map.of(
        Status.MET, "✓",
        Status.NOT_MET, "✗",
        Status.ON_TRACK, "↗",
        Status.BEHIND, "↘",
        Status.NOT_DUE, "…",
        Status.UNKNOWN, "?",
        Status.UNMEASURABLE, "–",
        Status.NOT_APPLICABLE, "·",
        Status.ERROR, "!");

    static String of(Status status) {
      return ALL.getOrDefault(status, " ");
    }

    static String colour(Status status) {
      return switch (status) {
        case MET, ON_TRACK -> "\033[32m";
        case NOT_MET, ERROR -> "\033[31m";
        case BEHIND, UNKNOWN -> "\033[33m";
        case NOT_DUE, UNMEASURABLE, NOT_APPLICABLE -> "";
      };
    }
  }
}
