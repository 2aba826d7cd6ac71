package dk.pejl.cli;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Margin;
import dk.pejl.claim.Side;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Unit;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
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
        "why");
  }

  /** Writes a row for each verdict. */
  void write(Evaluation evaluation) throws IOException {
    Texts texts = Texts.of(speech.language(), evaluation);
    for (Verdict verdict : evaluation.verdicts()) {
      write(verdict, texts);
    }
  }

  private void write(Verdict verdict, Texts texts) throws IOException {
    Claim.@Nullable Comparison comparison = verdict.claim().applied().asComparison().orElse(null);
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
        verdict.missing().stream()
            .map(gap -> gap.key().toString())
            .collect(Collectors.joining(", ")),
        texts.why(verdict));
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
