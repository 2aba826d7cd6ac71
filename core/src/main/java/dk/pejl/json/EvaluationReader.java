package dk.pejl.json;

import dk.pejl.claim.Claim;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Problem;
import dk.pejl.fact.ProblemList;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.input.FieldsReader;
import dk.pejl.input.Node;
import dk.pejl.period.Dates;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Window;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one evaluation back from its JSON. For one thread. */
final class EvaluationReader {
  private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

  // Of a plan for any municipality no one is named.
  private static final Subject ANY = Subject.parse("kommune:…");

  private final List<Problem> problems = new ProblemList();
  private final Map<String, Plan> plans = new HashMap<>();
  private final Map<String, String> rules = new LinkedHashMap<>();

  /** The evaluation that stands in a file; all that is wrong with it is told at once. */
  static Evaluation read(Node root) {
    return new EvaluationReader().evaluation(root);
  }

  private Evaluation evaluation(Node root) {
    Evaluation evaluation = null;
    try {
      evaluation = FieldsReader.of(root, problems, this::evaluation);
    } catch (FieldsReader.Unfit noted) {
      // What did not fit stands among the problems.
    } catch (Refusal refusal) {
      problems.add(new Problem(root.place(), refusal.wording()));
    }
    if (evaluation == null || !problems.isEmpty()) {
      throw new Problems(problems);
    }
    return evaluation;
  }

  private Evaluation evaluation(FieldsReader root) {
    root.parsed("format", EvaluationReader::format);
    root.derived("summary", "seal", "verdicts");
    root.attempt(() -> root.parsed("digest", EvaluationReader::digest));
    Question question = root.attempt(() -> root.made("question", EvaluationReader::question));
    Evaluation.Engine engine = root.attempt(() -> root.made("engine", EvaluationReader::engine));
    boolean isRepeatable = !root.has("repeatable") || root.flag("repeatable");
    root.attempt(
        () -> root.list("rules", (node, noted) -> FieldsReader.of(node, noted, this::rule)));
    Evaluation.Excerpt excerpt = root.attempt(() -> root.made("facts", EvaluationReader::excerpt));
    Glossary glossary = root.attempt(() -> Glossary.of(root));
    if (question == null || engine == null || excerpt == null || glossary == null) {
      throw new FieldsReader.Unfit();
    }
    ClaimReader claims = new ClaimReader(glossary);
    List<Verdict> verdicts = root.list(
        "verdicts",
        (node, noted) -> FieldsReader.of(node, noted, fields -> verdict(fields, claims, question)));
    return new Evaluation(
        question,
        isRepeatable ? engine : engine.unrepeatable(),
        rules,
        completeness(root, verdicts),
        facts(glossary, verdicts),
        glossary.catalogue(),
        verdicts,
        excerpt);
  }

  /** How many answered is counted, and where a plan with verdicts is not spoken of, it is added. */
  private List<Completeness> completeness(FieldsReader root, List<Verdict> verdicts) {
    Map<Plan, Integer> answered = new LinkedHashMap<>();
    verdicts.forEach(verdict -> answered.merge(verdict.goal().plan(), 1, Integer::sum));
    List<Completeness> all = new ArrayList<>(root.listOrEmpty(
        "completeness",
        (node, noted) -> FieldsReader.of(node, noted, reader -> completeness(reader, answered))));
    answered.forEach((plan, count) -> all.add(new Completeness(plan, count, List.of())));
    return List.copyOf(all);
  }

  private Completeness completeness(FieldsReader reader, Map<Plan, Integer> answered) {
    reader.derived("answered", "of");
    Plan plan = plan(reader);
    Integer count = answered.remove(plan);
    return new Completeness(
        plan,
        count == null ? 0 : count,
        reader.list(
            "leftOut", (node, noted) -> FieldsReader.of(node, noted, EvaluationReader::leftOut)));
  }

  private static Completeness.LeftOut leftOut(FieldsReader reader) {
    String goal = reader.text("goal");
    return new Completeness.LeftOut(
        goal,
        Wording.same(goal),
        reader.choice("why", Completeness.Why.values(), Completeness.Why::id));
  }

  private static String format(String format) {
    if (!format.equals(EvaluationJson.FORMAT)) {
      throw new Refusal(
          "Formatet '" + format + "' er ikke en evaluering: giv en fil med '"
              + EvaluationJson.FORMAT + "'.",
          "The format '" + format + "' is no evaluation: give a file with '" + EvaluationJson.FORMAT
              + "'.");
    }
    return format;
  }

  static String digest(String text) {
    if (!DIGEST.matcher(text).matches()) {
      throw new Refusal(
          "'" + text + "' er ikke et digest: det er sha256: og 64 hexadecimale cifre.",
          "'" + text + "' is no digest: that is sha256: and 64 hexadecimal digits.");
    }
    return text;
  }

  private static Question question(Node node, List<Problem> problems) {
    return FieldsReader.of(
        node,
        problems,
        reader -> new Question(
            reader.parsed("subject", Subject::parse),
            reader.parsed("asOf", Dates::parse),
            new LinkedHashSet<>(reader.textsOrEmpty("goals")),
            new LinkedHashSet<>(reader.textsOrEmpty("plans")),
            new LinkedHashSet<>(reader.listOrEmpty(
                "standings", (standing, noted) -> reader.parsed(standing, Standing::parse)))));
  }

  private static Evaluation.Engine engine(Node node, List<Problem> problems) {
    return FieldsReader.of(
        node,
        problems,
        reader -> new Evaluation.Engine(reader.text("pejl"), reader.text("drools")));
  }

  private static Evaluation.Excerpt excerpt(Node node, List<Problem> problems) {
    return FieldsReader.of(
        node,
        problems,
        reader -> new Evaluation.Excerpt(
            reader.parsed("digest", EvaluationReader::digest), reader.count("observations")));
  }

  private String rule(FieldsReader reader) {
    String id = reader.text("plan");
    boolean any = reader.has("anyMunicipality") && reader.flag("anyMunicipality");
    if (any) {
      reader.derived("municipality");
    }
    plans.put(
        id,
        new Plan(
            id,
            Glossary.wording(reader, "title"),
            reader.made("valid", EvaluationReader::window),
            wordingOrEmpty(reader, "owner"),
            any ? ANY : reader.parsed("municipality", Subject::parse),
            any));
    rules.put(id, reader.parsed("digest", EvaluationReader::digest));
    return id;
  }

  private static Wording wordingOrEmpty(FieldsReader reader, String field) {
    return reader.has(field) ? Glossary.wording(reader, field) : Wording.same("");
  }

  private static Window window(Node node, List<Problem> problems) {
    return FieldsReader.of(
        node,
        problems,
        reader -> new Window(
            reader.parsed("from", Period::parse),
            reader.has("to") ? reader.parsed("to", Period::parse) : null));
  }

  private Verdict verdict(FieldsReader reader, ClaimReader claims, Question question) {
    reader.derived(
        "final",
        "inForce",
        "provisional",
        "effectiveDate",
        "margin",
        "shortfall",
        "slack",
        "condition",
        "missing",
        "excluded",
        "criteria",
        "why");
    Claim claim = reader.attempt(() -> reader.made("claim", claims::whole));
    Goal goal = reader.attempt(() -> goal(reader));
    Subject subject = reader.attempt(() -> reader.parsed("subject", Subject::parse));
    if (claim == null || goal == null || subject == null) {
      throw new FieldsReader.Unfit();
    }
    Claim.None none = claim.asNone().orElse(null);
    if (none != null) {
      Status status = reader.parsed("status", Status::parse);
      return Verdict.without(goal, subject, question.asOf(), status, none);
    }
    reader.derived("status");
    return Verdict.of(goal, subject, question.asOf(), claim);
  }

  private Goal goal(FieldsReader reader) {
    String id = reader.text("goal");
    Source source = reader.made("source", EvaluationReader::source);
    @Nullable Period at = reader.has("at") ? reader.parsed("at", Period::parse) : null;
    return new Goal(
        id,
        plan(reader),
        Glossary.wording(reader, "title"),
        Glossary.wording(reader, "wording"),
        wordingOrEmpty(reader, "reading"),
        reader.parsed("standing", Standing::parse),
        reader.choice("mode", Goal.Mode.values(), Goal.Mode::id),
        reader.made("window", EvaluationReader::window),
        reader.choice("grain", Grain.values(), Grain::id),
        at,
        reader.has("awaits") ? reader.parsed("awaits", Period::parse) : null,
        reader.listOrEmpty("opens", WindowJson::onset),
        reader.text("about"),
        wordingOrEmpty(reader, "owner"),
        source.section,
        source.item,
        reader.made("rule", EvaluationReader::ruleOfGoal));
  }

  private Plan plan(FieldsReader reader) {
    String id = reader.text("plan");
    Plan plan = plans.get(id);
    if (plan == null) {
      throw reader.refused(
          "Planen '" + id + "' står ikke under /rules: beskriv den der.",
          "The plan '" + id + "' does not stand under /rules: describe it there.");
    }
    return plan;
  }

  private record Source(String section, String item) {}

  private static Source source(Node node, List<Problem> problems) {
    return FieldsReader.of(node, problems, reader -> {
      reader.derived("plan");
      return new Source(reader.text("section"), reader.text("item"));
    });
  }

  private static Goal.Rule ruleOfGoal(Node node, List<Problem> problems) {
    return FieldsReader.of(
        node,
        problems,
        reader -> new Goal.Rule(
            reader.text("name"),
            reader.text("file"),
            reader.count("line"),
            "",
            reader.parsed("digest", EvaluationReader::digest)));
  }

  private static Facts facts(Glossary glossary, List<Verdict> verdicts) {
    List<Observation> observations = new ArrayList<>();
    verdicts.forEach(verdict -> verdict.claim().reads(read -> {
      Observation observation = read.observation();
      if (observation != null) {
        observations.add(observation);
      }
    }));
    return glossary.facts(observations);
  }
}
