package dk.pejl.spark;

import dk.pejl.Bulk;
import dk.pejl.Evaluator;
import dk.pejl.csv.FactsCsv;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Intake;
import dk.pejl.json.EvaluationJson;
import dk.pejl.period.Period;
import dk.pejl.rulebook.EngineMode;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The rules and the common facts of one executor, made when its first task wants them. */
final class Executor {
  private static final Map<BulkSettings, Executor> MADE = new ConcurrentHashMap<>();
  private static final EvaluationJson JSON = new EvaluationJson(Texts::why);

  private final Evaluator evaluator;
  private final Bulk bulk;

  private Executor(BulkSettings settings) {
    this.evaluator =
        Evaluator.builder().plans(settings.plan()).engine(EngineMode.DIRECT).build();
    Period period = Period.parse(settings.period());
    Intake common = evaluator.intake();
    FactsCsv.read(settings.common(), "common", common);
    this.bulk =
        Bulk.of(evaluator, subject -> question(subject, period, settings)).with(common.facts());
  }

  private static Question question(Subject subject, Period period, BulkSettings settings) {
    Question about = Question.about(subject, period);
    return settings.goals().isEmpty()
        ? about.plans(settings.plan())
        : about.goals(settings.goals());
  }

  /** The executor's own, once for all its tasks. */
  static Executor of(BulkSettings settings) {
    return MADE.computeIfAbsent(settings, Executor::new);
  }

  /** The answer for a subject, whose rows are given as CSV. */
  Answered answer(String subject, String rows) {
    Bulk.Answer<String> answer = bulk.answer(rows, csv -> read(subject, csv));
    try {
      return answer instanceof Bulk.Answer.Reached<String> reached
          ? new Answered(subject, json(reached), "")
          : failed(subject, ((Bulk.Answer.Failed<String>) answer).problems());
    } catch (RuntimeException failure) {
      return new Answered(subject, "", String.valueOf(failure));
    }
  }

  private Bulk.Case read(String subject, String csv) {
    Intake intake = evaluator.intake();
    FactsCsv.read(csv, subject, intake);
    Facts facts = intake.facts();
    return new Bulk.Case(evaluator.catalogue().subject(subject), facts);
  }

  private static String json(Bulk.Answer.Reached<String> reached) {
    return new String(JSON.bytes(reached.evaluation()), StandardCharsets.UTF_8);
  }

  private static Answered failed(String subject, List<Problem> problems) {
    return new Answered(
        subject,
        "",
        problems.stream()
            .map(problem -> problem.in(Language.DA))
            .collect(Collectors.joining("\n")));
  }
}
