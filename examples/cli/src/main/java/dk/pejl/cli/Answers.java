package dk.pejl.cli;

import dk.pejl.Bulk;
import dk.pejl.Evaluator;
import dk.pejl.csv.Rejects;
import dk.pejl.csv.SubjectRows;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Problem;
import dk.pejl.fact.ProblemList;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Intake;
import dk.pejl.text.Numbers;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Answers the questions of one call on all cores and writes the answers in order. */
final class Answers {
  private static final byte[] NOTHING = {};

  private final Invocation call;
  private final PlanSelection selection;
  private final AnswerForm form;
  private final Set<Status> failing;
  private final Progress progress;
  // What there is to note of rows that are read on any thread, until their answer is written.
  private final Map<SubjectRows, List<Problem>> noted = new ConcurrentHashMap<>();
  private final ProblemList notes = new ProblemList();
  private boolean failed;
  private boolean begun;
  private long rejected;

  Answers(Invocation call, PlanSelection selection, AnswerForm form, Set<Status> failing) {
    this.call = call;
    this.selection = selection;
    this.form = form;
    this.failing = failing;
    this.progress = call.progress();
  }

  /** An answer as it is written, or what kept it from being reached. */
  private static final class Made<T> {
    private final T item;
    private final Supplier<byte[]> bytes;
    private final boolean isFailing;
    private final List<Problem> problems;

    Made(T item, Supplier<byte[]> bytes, boolean isFailing, List<Problem> problems) {
      this.item = item;
      this.bytes = bytes;
      this.isFailing = isFailing;
      this.problems = problems;
    }
  }

  /** Answers on all facts at once; the answer is the exit code. */
  int ofAll(FactsFiles files) throws IOException {
    Facts facts = files.read(selection.catalogue());
    List<Question> questions = selection.questions(facts);
    Bulk bulk = bulk().progress(done -> progress.show(done, (double) done / questions.size()));
    call.writeBytes(out -> {
      form.head(out);
      bulk.<Question, Made<Question>>run(
          questions.iterator(),
          question -> new Bulk.Case(question.subject(), facts),
          this::made,
          made -> {
            if (!made.problems.isEmpty()) {
              throw new Problems(made.problems);
            }
            write(made, out);
          });
      progress.end();
    });
    return failed ? Exit.FOUND : Exit.DONE;
  }

  /** Answers for subject after subject as their rows are read; the answer is the exit code. */
  int ofEach(FactsFiles files, Path rejects) throws IOException {
    try (FactsStream facts = new FactsStream(files, selection.catalogue(), selection.kinds())) {
      Output.to(rejects, rejectsOut -> {
        Writer writer = new OutputStreamWriter(rejectsOut, StandardCharsets.UTF_8);
        Rejects rows = new Rejects(writer, call.language());
        call.writeBytes(out -> each(facts, rows, out));
        writer.flush();
      });
      call.notes(facts.notes());
      call.notes(notes);
    }
    if (rejected > 0) {
      String count = Numbers.in(call.language()).count(rejected);
      boolean isOne = rejected == 1;
      call.note(call.say(
          count + (isOne ? " emne" : " emner") + " blev ikke besvaret: se hvorfor i '" + rejects
              + "'.",
          count + (isOne ? " subject" : " subjects") + " got no answer: see why in '" + rejects
              + "'."));
    }
    return failed || rejected > 0 ? Exit.FOUND : Exit.DONE;
  }

  private void each(FactsStream facts, Rejects rejects, OutputStream out) throws IOException {
    Bulk bulk = bulk().with(facts.common()).progress(done -> progress.show(done, facts.part()));
    form.head(out);
    bulk.<SubjectRows, Made<SubjectRows>>run(
        facts.subjects(), this::read, this::madeAlone, made -> {
          notes.addAll(Objects.requireNonNullElse(noted.remove(made.item), List.of()));
          if (made.problems.isEmpty()) {
            write(made, out);
          } else {
            rejected++;
            rejects.write(made.item, made.problems);
          }
        });
    progress.end();
  }

  private Bulk bulk() {
    Evaluator evaluator = selection.evaluator();
    Bulk bulk = Bulk.of(evaluator, selection::question).by(evaluator.engine());
    // One line after the other in a trace, in the order of the answers.
    return call.one(Options.TRACE) == null ? bulk : bulk.threads(1);
  }

  private Bulk.Case read(SubjectRows rows) {
    Intake intake = Intake.of(selection.catalogue());
    rows.into(intake);
    noted.put(rows, intake.notes());
    Facts facts = intake.facts();
    Subject subject = rows.subject();
    if (subject == null) {
      throw new IllegalStateException("Rows without a subject have a problem.");
    }
    return new Bulk.Case(subject, facts);
  }

  /** The answer for a subject of which no other of its kind is at hand. */
  private <T> Made<T> madeAlone(Bulk.Answer<T> answer) {
    if (answer instanceof Bulk.Answer.Reached<T> reached) {
      reached.evaluation().verdicts().forEach(this::refuseComparison);
    }
    return made(answer);
  }

  private void refuseComparison(Verdict verdict) {
    verdict.claim().reads(read -> {
      Subject other = read.key().subject();
      if (!other.equals(verdict.subject()) && selection.kinds().contains(other.kind())) {
        throw new Refusal(
            "'" + verdict.goal().id() + "' ser også på '" + other
                + "', som ikke kendes, når der læses emne for emne: udelad --rejects.",
            "'" + verdict.goal().id() + "' also looks at '" + other
                + "', which is not known when reading subject by subject: leave out --rejects.");
      }
    });
  }

  private <T> Made<T> made(Bulk.Answer<T> answer) {
    if (answer instanceof Bulk.Answer.Failed<T> failure) {
      return new Made<>(failure.item(), () -> NOTHING, false, failure.problems());
    }
    Evaluation evaluation = inFull(((Bulk.Answer.Reached<T>) answer).evaluation());
    boolean isFailing = evaluation.summary().keySet().stream().anyMatch(failing::contains);
    return new Made<>(answer.item(), formed(evaluation), isFailing, List.of());
  }

  private Supplier<byte[]> formed(Evaluation evaluation) {
    if (form.isChained()) {
      return () -> form.of(evaluation);
    }
    byte[] bytes = form.of(evaluation);
    return () -> bytes;
  }

  /** The facts may hold figures of plans that are not loaded, so all that any plan knows is named. */
  private Evaluation inFull(Evaluation evaluation) {
    return evaluation.naming(selection.catalogue());
  }

  private void write(Made<?> made, OutputStream out) throws IOException {
    if (begun) {
      form.between(out);
    }
    begun = true;
    failed |= made.isFailing;
    out.write(made.bytes.get());
  }
}
