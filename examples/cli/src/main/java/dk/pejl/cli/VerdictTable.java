package dk.pejl.cli;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.text.Numbers;
import dk.pejl.text.Texts;
import dk.pejl.text.Written;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation as a table with a row for each goal. */
final class VerdictTable {
  private static final Set<Status> DECIDED =
      Set.of(Status.MET, Status.NOT_MET, Status.ON_TRACK, Status.BEHIND);

  private final Speech speech;
  private final Evaluation evaluation;
  private final boolean isBrief;
  private final Texts texts;
  private final Numbers numbers;

  VerdictTable(Speech speech, Evaluation evaluation) {
    this(speech, evaluation, false);
  }

  private VerdictTable(Speech speech, Evaluation evaluation, boolean isBrief) {
    this.speech = speech;
    this.evaluation = evaluation;
    this.isBrief = isBrief;
    this.texts = Texts.of(speech.language(), evaluation);
    this.numbers = texts.numbers();
  }

  /** A table of the goals that figures decide, without notes; the others are only counted. */
  static VerdictTable brief(Speech speech, Evaluation evaluation) {
    return new VerdictTable(speech, evaluation, true);
  }

  /** Writes who and when, the table, and how many goals have which status. */
  void write(SafeWriter out, Terminal terminal) throws IOException {
    out.append(heading()).append("\n\n");
    if (evaluation.verdicts().isEmpty()) {
      out.append(
          speech.say(
              "Ingen mål svarer: ingen af planerne gælder på dagen. Spørg med --plan eller --goal.\n",
              "No goal answers: none of the plans is in force on the day. Ask with --plan or --goal.\n"));
      return;
    }
    Notes notes = new Notes(speech, texts, evaluation);
    TextTable table = new TextTable(columns());
    evaluation.verdicts().stream()
        .filter(verdict -> !isBrief || DECIDED.contains(verdict.status()))
        .forEach(verdict -> table.add(row(verdict), isBrief ? "" : note(verdict, notes)));
    table.write(out, terminal, speech.say("Bemærkning", "Note"));
    out.append('\n');
    if (!isBrief && !notes.common().isEmpty()) {
      Lines.paragraph(notes.common(), out, terminal);
    }
    Lines.paragraph(summary(), out, terminal);
    for (Completeness of : evaluation.completeness()) {
      if (!of.isComplete()) {
        Lines.paragraph(texts.completeness(of), out, terminal);
      }
    }
  }

  /** By which id the goal is asked for, and what else there is to say of it. */
  private static String note(Verdict verdict, Notes notes) {
    String more = notes.of(verdict);
    return verdict.goal().id() + (more.isEmpty() ? "" : "; " + more);
  }

  private List<TextTable.Column> columns() {
    List<TextTable.Column> columns = List.of(
        TextTable.Column.words(speech.say("Mål", "Goal")),
        TextTable.Column.fixed("Status"),
        TextTable.Column.number(speech.say("Værdi", "Value")),
        TextTable.Column.number(speech.say("Grænse", "Limit")),
        TextTable.Column.words("Margin"));
    return isBrief ? columns.subList(0, columns.size() - 1) : columns;
  }

  private List<TextTable.Cell> row(Verdict verdict) {
    List<TextTable.Cell> cells = cells(verdict);
    return isBrief ? cells.subList(0, cells.size() - 1) : cells;
  }

  private String heading() {
    Question question = evaluation.question();
    String id = question.subject().toString();
    String name = texts.name(question.subject());
    return (name.equals(id) ? id : name + " (" + id + ")") + ", " + numbers.date(question.asOf());
  }

  private String summary() {
    int all = evaluation.verdicts().size();
    return numbers.count(all)
        + speech.say(" mål: ", all == 1 ? " goal: " : " goals: ")
        + evaluation.summary().entrySet().stream()
            .map(entry -> numbers.count(entry.getValue()) + " " + texts.name(entry.getKey()))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private List<TextTable.Cell> cells(Verdict verdict) {
    Status status = verdict.status();
    Claim claim = verdict.claim().applied();
    TextTable.Cell goal = TextTable.Cell.of(speech.in(verdict.goal().title()));
    TextTable.Cell word =
        new TextTable.Cell(Signs.of(status) + " " + texts.name(status), Signs.colour(status));
    return Stream.concat(
            Stream.of(goal, word),
            claim
                .asComparison()
                .map(this::figures)
                .orElseGet(() -> Stream.of(texts.held(claim), texts.demanded(claim), ""))
                .map(TextTable.Cell::of))
        .toList();
  }

  private Stream<String> figures(Claim.Comparison comparison) {
    Written written = Written.of(comparison, numbers);
    return Stream.of(
        side(comparison.value(), written.value()),
        relation(comparison) + side(comparison.limit(), written.limit()),
        written.distance());
  }

  /** The figure as it is written, or a short word where nothing is known of it. */
  private String side(Side side, String written) {
    Range range = side.range();
    boolean unknown = side instanceof Side.Measured measured
        && range.value() == null
        && (range.equals(Range.ALL) || range.equals(measured.indicator().missing()));
    return unknown ? speech.say("ukendt", "unknown") : written;
  }

  private String relation(Claim.Comparison comparison) {
    Relation relation = comparison.relation();
    if (relation == Relation.EQUAL) {
      return "";
    }
    return comparison.value().unit().equals(Unit.DATE)
        ? dated(relation)
        : texts.name(relation) + " ";
  }

  private String dated(Relation relation) {
    return switch (relation) {
      case AT_MOST -> speech.say("senest ", "by ");
      case BELOW -> speech.say("før ", "before ");
      case AT_LEAST -> speech.say("tidligst ", "not before ");
      case ABOVE -> speech.say("efter ", "after ");
      case EQUAL -> "";
    };
  }
}
