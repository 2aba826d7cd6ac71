package dk.pejl.report;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.text.Sample;
import dk.pejl.text.Samples;
import dk.pejl.text.World;
import dk.pejl.verdict.Digests;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports on claims of every form and status, made without an engine. */
final class Gallery {
  static final Digests DIGESTS = new Digests("sha256:facts", "sha256:evaluation");

  private Gallery() {}

  /** An evaluation with every sample there is. */
  static Evaluation all() {
    List<Verdict> verdicts = new ArrayList<>();
    Samples.all()
        .forEach((form, samples) -> samples
            .get()
            .forEach(sample -> verdicts.add(
                named(form + "." + verdicts.size(), form + ": " + sample.about(), sample))));
    return of(verdicts);
  }

  /** An evaluation with one sample of every form and status. */
  static Evaluation ofEach() {
    Set<String> seen = new HashSet<>();
    return of(all().verdicts().stream()
        .filter(
            verdict -> seen.add(verdict.goal().title().da().split(":", -1)[0] + verdict.status()))
        .toList());
  }

  /** An evaluation with the first samples of one form. */
  static Evaluation of(String form, int count) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Sample sample : Samples.all().get(form).get().subList(0, count)) {
      verdicts.add(named(form + "." + verdicts.size(), sample.about(), sample));
    }
    return of(verdicts);
  }

  /** An evaluation with one sample of a form, whose goal has the given title. */
  static Evaluation titled(String title) {
    return of(List.of(named("title", title, Samples.all().get("path").get().get(0))));
  }

  /** One verdict on a goal whose text is read in a way that its rule states. */
  static Evaluation readAs(Wording reading) {
    Verdict verdict = Samples.all().get("path").get().get(0).verdict();
    Goal goal = verdict.goal().readAs(reading);
    return of(List.of(Verdict.of(goal, verdict.subject(), verdict.asOf(), verdict.claim())));
  }

  private static Evaluation of(List<Verdict> verdicts) {
    return new Evaluation(
        new Question(
            Subject.parse("kommune:580"),
            LocalDate.parse("2019-12-31"),
            Set.of(),
            Set.of(),
            Set.of()),
        new Evaluation.Engine("0.1.0", "10.2.0"),
        Map.of("prøveplan", "sha256:rules"),
        facts(),
        World.CATALOGUE,
        verdicts);
  }

  private static Facts facts() {
    return Samples.all().get("each-unit").get().get(0).facts();
  }

  private static Verdict named(String slug, String title, Sample sample) {
    Verdict verdict = sample.verdict();
    Goal goal = named(verdict.goal(), "prøveplan." + slug, title);
    return verdict
        .claim()
        .asNone()
        .map(none ->
            Verdict.without(goal, verdict.subject(), verdict.asOf(), verdict.status(), none))
        .orElseGet(() -> Verdict.of(goal, verdict.subject(), verdict.asOf(), verdict.claim()));
  }

  private static Goal named(Goal goal, String id, String title) {
    return new Goal(
        id,
        goal.plan(),
        Wording.same(title),
        goal.wording(),
        goal.standing(),
        goal.mode(),
        goal.window(),
        goal.grain(),
        goal.at(),
        goal.subject(),
        goal.owner(),
        goal.section(),
        goal.item(),
        goal.rule());
  }

  /** The report on an evaluation. */
  static String page(Evaluation evaluation, Language language) throws IOException {
    StringBuilder page = new StringBuilder();
    Report.in(language).write(evaluation, DIGESTS, page);
    return page.toString();
  }
}
