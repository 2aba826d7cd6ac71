package dk.pejl.json;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Figures;
import dk.pejl.indicator.Catalogue;
import dk.pejl.input.Node;
import dk.pejl.json.Difference.Basis;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Checks evaluations that stand in files, and tells every place that says something else than what
 * comes out when it is worked out again.
 *
 * <p>From the JSON alone: the ranges of all figures from their observations, truths, margins,
 * statuses, what is missing and whether it decides, shortfall, slack, the reasons in words, the
 * summary and the digest. This is done without rules and without a rule engine. With the facts: the
 * observations and the digest of the facts. With an evaluator too: everything, by evaluating again.
 * Several evaluations are a series if they are sealed. For one thread.
 */
public final class EvaluationCheck {
  private final EvaluationJson writer;
  private final Comparing comparing = new Comparing();
  private @Nullable Figures figures;
  private @Nullable Catalogue catalogue;
  private @Nullable UnaryOperator<Evaluation> evaluator;
  private @Nullable PublicKey key;
  private @Nullable String seal;
  private @Nullable Difference unanchored;
  private boolean begun;
  private int evaluations;
  private int verdicts;

  private EvaluationCheck(EvaluationJson writer) {
    this.writer = writer;
  }

  /** A check with a writer that says the reasons as the one that wrote the files. */
  public static EvaluationCheck with(EvaluationJson writer) {
    return new EvaluationCheck(writer);
  }

  /** This check, holding observations against facts. */
  public EvaluationCheck facts(Facts facts, Catalogue known) {
    figures = new Figures(facts, known);
    catalogue = known;
    return this;
  }

  /** This check, holding each evaluation against what its question is answered with now. */
  public EvaluationCheck again(UnaryOperator<Evaluation> with) {
    evaluator = with;
    return this;
  }

  /** This check, demanding that each evaluation is signed by the holder of a key. */
  public EvaluationCheck signedBy(PublicKey holder) {
    key = holder;
    return this;
  }

  /** This check, of a series that goes on from the seal of another evaluation. */
  public EvaluationCheck after(String previous) {
    seal = EvaluationReader.digest(previous);
    begun = true;
    return this;
  }

  /** Every difference found so far, in the order of the files. */
  public List<Difference> differences() {
    return comparing.differences();
  }

  /** How many evaluations have been checked. */
  public int evaluations() {
    return evaluations;
  }

  /** How many verdicts stood in them. */
  public int verdicts() {
    return verdicts;
  }

  /** The seal of the last evaluation, or null where it has none. */
  public @Nullable String seal() {
    return seal;
  }

  /**
   * Checks the evaluations of a stream. A file that cannot be read at all is refused with {@link
   * dk.pejl.fact.Problems}.
   */
  public EvaluationCheck check(InputStream in, String source) throws IOException {
    EvaluationJson.nodes(in, source, this::check);
    return this;
  }

  private void check(Node root) {
    Evaluation evaluation = EvaluationReader.read(root);
    evaluations++;
    verdicts += evaluation.verdicts().size();
    String digest = digest(root);
    content(root, evaluation, digest);
    against(root, evaluation);
    series(root, digest);
  }

  private static String digest(Node root) {
    Map<String, @Nullable Object> content = content(root);
    content.remove("digest");
    return CanonicalJson.digest(content);
  }

  private static Map<String, @Nullable Object> content(Node root) {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    root.members().forEach((name, member) -> {
      if (!Node.isOfHost(name) && !name.equals("seal")) {
        content.put(name, member.plain());
      }
    });
    return content;
  }

  /** The evaluation without its seal, which is checked for itself. */
  private static Node unsealed(Node root) {
    Map<String, Node> members = root.members();
    members.remove("seal");
    return new Node(root.place(), members);
  }

  // From the JSON alone

  private void content(Node root, Evaluation evaluation, String digest) {
    Map<String, @Nullable Object> again = writer.document(evaluation).body();
    Map<String, Node> members = unsealed(root).members();
    Node stated = members.remove("digest");
    comparing.compare(new Node(root.place(), members), again, Basis.CONTENT);
    question(root, evaluation);
    completeness(root, evaluation);
    if (stated != null) {
      comparing.compare(stated, digest, Basis.DIGEST);
    }
  }

  /** Whether the verdicts are those that the question asks for. */
  private void question(Node root, Evaluation evaluation) {
    Question question = evaluation.question();
    List<Node> nodes = elements(root, "verdicts");
    List<String> judged = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Verdict verdict = evaluation.verdicts().get(i);
      Goal goal = verdict.goal();
      Node node = nodes.get(i);
      boolean isOfPlan = goal.id().startsWith(goal.plan().id() + ".");
      if (!isOfPlan || !question.isAnsweredBy(goal) || judged.contains(goal.id())) {
        hold(node, "goal", null);
      }
      judged.add(goal.id());
      Subject home = goal.plan().home(question.subject(), evaluation.facts());
      Subject about = goal.about(question.subject(), home);
      hold(node, "subject", String.valueOf(about == null ? question.subject() : about));
      hold(node, "status", status(verdict, about).id());
    }
    Node asked = root.member("question");
    for (Node goal : asked == null ? List.<Node>of() : elements(asked, "goals")) {
      if (!judged.contains(String.valueOf(goal.value()))) {
        comparing.compare(goal, null, Basis.CONTENT);
      }
    }
  }

  /** Whether what is said to be left out was: no verdict, of its plan, and for a reason that can be. */
  private void completeness(Node root, Evaluation evaluation) {
    List<Node> nodes = elements(root, "completeness");
    Set<String> told = new HashSet<>();
    evaluation.verdicts().forEach(verdict -> told.add(verdict.goal().id()));
    for (int i = 0; i < nodes.size(); i++) {
      Completeness of = evaluation.completeness().get(i);
      List<Node> leftOut = elements(nodes.get(i), "leftOut");
      for (int j = 0; j < leftOut.size(); j++) {
        Completeness.LeftOut goal = of.leftOut().get(j);
        if (!goal.goal().startsWith(of.plan().id() + ".") || !told.add(goal.goal())) {
          hold(leftOut.get(j), "goal", null);
        }
        if (!canBe(goal.why(), of.plan(), evaluation.question())) {
          hold(leftOut.get(j), "why", null);
        }
      }
    }
  }

  private static boolean canBe(Completeness.Why why, Plan plan, Question question) {
    return switch (why) {
      case NOT_ASKED -> !question.isAbout(plan);
      case STANDING -> question.isAbout(plan) && !question.standings().isEmpty();
      case NOT_BEGUN -> question.isAbout(plan);
    };
  }

  private static List<Node> elements(Node node, String name) {
    Node member = node.member(name);
    return member == null ? List.of() : member.elements();
  }

  private void hold(Node node, String name, @Nullable String value) {
    Node member = node.member(name);
    if (member != null) {
      comparing.compare(member, value, Basis.CONTENT);
    }
  }

  /** The status that goal, question and claim give. */
  private static Status status(Verdict verdict, @Nullable Subject about) {
    Goal goal = verdict.goal();
    if (about == null) {
      return Status.NOT_APPLICABLE;
    }
    if (goal.standing() != Standing.UNMEASURABLE && goal.isAwaiting(verdict.asOf())) {
      return Status.NOT_DUE;
    }
    Verdict judged = Verdict.of(goal, verdict.subject(), verdict.asOf(), verdict.claim());
    boolean failed = verdict.claim().asNone().isPresent() && verdict.status() == Status.ERROR;
    return failed ? Status.ERROR : judged.status();
  }

  // With the facts and the rules

  private void against(Node root, Evaluation evaluation) {
    Figures given = figures;
    Catalogue known = catalogue;
    if (given != null && known != null) {
      leaves(root, false, new ClaimReader(Glossary.of(evaluation)), given);
      Node facts = root.member("facts");
      if (facts != null) {
        comparing.compare(facts, writer.facts(given.facts(), known).map(), Basis.FACTS);
      }
    }
    if (evaluator != null) {
      Map<String, @Nullable Object> again =
          writer.document(evaluator.apply(evaluation)).json();
      comparing.compare(unsealed(root), again, Basis.AGAIN);
    }
  }

  /** Holds every observation, wherever it stands, against the facts. */
  private void leaves(Node node, boolean isPart, ClaimReader reader, Figures given) {
    String type = node.text("type");
    if (type.equals("read")) {
      Figure.Read right = given(reader.read(node, new ArrayList<>()), given);
      Figure figure = isPart ? right.asPart() : right;
      comparing.compare(node, ClaimJson.figure(figure), Basis.FACTS);
    }
    boolean isWorked = type.equals("worked") || (isPart && !type.equals("measured"));
    node.members().values().forEach(member -> leaves(member, isWorked, reader, given));
    node.elements().forEach(element -> leaves(element, isWorked, reader, given));
  }

  /** The same figure by the facts; one that another period gave is looked for there. */
  private static Figure.Read given(Figure.Read stated, Figures given) {
    Observation observation = stated.observation();
    Key key = observation == null ? stated.key() : observation.key();
    return key.equals(stated.key())
        ? given.read(stated.indicator(), key)
        : Figure.Read.of(stated.indicator(), stated.key(), given.facts().observation(key));
  }

  // The series

  private void series(Node root, String digest) {
    Seal stated = Sealer.seal(root);
    if (unanchored != null) {
      // There is more than one, so what the first follows should be known.
      comparing.add(unanchored);
      unanchored = null;
    }
    if (stated == null) {
      if (seal != null || key != null) {
        comparing.compare(new Node(root.place(), Map.of()), missing(digest), Basis.SEAL);
      }
    } else {
      seal(root, stated, digest);
    }
    seal = stated == null ? null : stated.digest();
    begun = true;
  }

  private Map<String, @Nullable Object> missing(String digest) {
    return new Fields().put("seal", Seal.of(digest, seal, null).json()).map();
  }

  private void seal(Node root, Seal stated, String digest) {
    Node node = java.util.Objects.requireNonNull(root.member("seal"));
    String previous = begun ? seal : stated.previous();
    Seal right = Seal.of(digest, previous, null);
    boolean signed = key == null || stated.isSignedBy(key, digest);
    Fields expected = new Seal(previous, right.digest(), null).json();
    Map<String, Node> members = node.members();
    Node signature = members.remove("signature");
    comparing.compare(new Node(node.place(), members), expected.map(), Basis.SEAL);
    if (!signed) {
      comparing.add(new Difference(
          signature == null ? node.place() : signature.place(),
          Basis.SEAL,
          stated.signature(),
          "Ed25519"));
    }
    Node first = node.member("previous");
    if (!begun && first != null && stated.previous() != null) {
      unanchored = new Difference(first.place(), Basis.SEAL, '"' + stated.previous() + '"', null);
    }
  }
}
