package dk.pejl.cli;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Exclusion;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Margin;
import dk.pejl.claim.Side;
import dk.pejl.fact.Key;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Verdicts as rows for spreadsheets. */
final class VerdictRows {
  private final Delimited rows;
  private final Speech speech;

  VerdictRows(Delimited rows, Speech speech) {
    this.rows = rows;
    this.speech = speech;
  }

  /** Writes the names of the columns. */
  void head() throws IOException {
    rows.row(
        "subject",
        "asOf",
        "plan",
        "goal",
        "standing",
        "status",
        "value",
        "relation",
        "limit",
        "unit",
        "margin",
        "marginUnit",
        "final",
        "inForce",
        "provisional",
        "effectiveDate",
        "missing",
        "why",
        "title",
        "owner",
        "section",
        "reading",
        "excluded");
  }

  /** Writes a row for each verdict. */
  void write(Evaluation evaluation) throws IOException {
    Texts texts = Texts.of(speech.language(), evaluation);
    for (Verdict verdict : evaluation.verdicts()) {
      write(verdict, texts);
    }
  }

  private void write(Verdict verdict, Texts texts) throws IOException {
    Claim.@Nullable Comparison comparison =
        verdict.claim().applied().asComparison().orElse(null);
    Margin margin = verdict.margin();
    Goal goal = verdict.goal();
    rows.row(
        verdict.subject(),
        verdict.asOf(),
        goal.plan().id(),
        goal.id(),
        goal.standing().id(),
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
        keys(verdict.missing().stream().map(Gap::key)),
        texts.why(verdict),
        goal.title().in(speech.language()),
        goal.owner().in(speech.language()),
        goal.section(),
        goal.reading().in(speech.language()),
        keys(verdict.excluded().stream().map(Exclusion::key)));
  }

  private static String keys(Stream<Key> keys) {
    return keys.map(Key::toString).collect(Collectors.joining(", "));
  }

  /** The figure as a spreadsheet has it; null where it is not known exactly. */
  private static @Nullable Object shown(Side side) {
    Exact value = side.range().value();
    if (value == null) {
      return null;
    }
    if (side.unit().equals(Unit.DATE)) {
      return LocalDate.ofEpochDay(value.toLong());
    }
    return side.unit().equals(Unit.YES_NO) ? value.signum() != 0 : side.unit().shown(value);
  }
}
