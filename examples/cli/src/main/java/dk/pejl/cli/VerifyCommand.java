package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Place;
import dk.pejl.indicator.Catalogue;
import dk.pejl.json.Difference;
import dk.pejl.json.EvaluationCheck;
import dk.pejl.json.EvaluationJson;
import dk.pejl.json.Pem;
import dk.pejl.rulebook.EngineMode;
import dk.pejl.text.Numbers;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Evaluation;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code verify}: whether evaluations say what follows from what they are made of. */
final class VerifyCommand implements Command {
  private static final byte[] MARK =
      ('"' + EvaluationJson.FORMAT + '"').getBytes(StandardCharsets.UTF_8);

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public Wording summary() {
    return new Wording(
        "Regner evalueringer efter og viser hvert sted, der ikke passer.",
        "Works evaluations out again and shows every place that does not fit.");
  }

  @Override
  public Wording description() {
    return new Wording(
        "EVALUERING er JSON fra 'evaluate'; flere filer er en række. Alt regnes efter uden regler og "
            + "regelmotor. Med FAKTA sammenlignes også med tallene, og der evalueres igen af begge "
            + "regelmotorer. Slutter "
            + "med 1, hvis noget ikke passer.",
        "EVALUATION is JSON from 'evaluate'; several files are a series. All is worked out again "
            + "without rules and rule engine. With FACTS it is held against the figures too, and "
            + "evaluated again by both engines. Ends with 1 if something does not fit.");
  }

  @Override
  public Wording arguments() {
    return new Wording("EVALUERING… [FAKTA…]", "EVALUATION… [FACTS…]");
  }

  @Override
  public List<Option> options() {
    return List.of(Options.KEY, Options.AFTER);
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT, Format.JSON, Format.CSV);
  }

  @Override
  public List<String> examples() {
    return List.of(
        "verify svar.json",
        "verify svar.json tal.csv",
        "verify januar.json februar.json --key offentlig.pem --after december.json");
  }

  @Override
  public int run(Invocation call) throws IOException {
    Format format = call.format();
    FactsFiles all = new FactsFiles(call);
    all.check();
    call.complaints().refuseIfAny();
    List<String> evaluations = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (String name : call.arguments()) {
      (evaluations.isEmpty() || isEvaluation(call, name) ? evaluations : facts).add(name);
    }
    EvaluationCheck verification = verification(call, facts);
    for (String name : evaluations) {
      check(verification, call, name);
    }
    report(call, format, verification, !facts.isEmpty());
    return verification.differences().isEmpty() ? Exit.DONE : Exit.FOUND;
  }

  private static void check(EvaluationCheck verification, Invocation call, String name)
      throws IOException {
    try (InputStream in = call.open(name)) {
      verification.check(in, call.shown(name));
    }
  }

  /** Whether a file is an evaluation, and so none of facts: it names the format somewhere. */
  private static boolean isEvaluation(Invocation call, String name) throws IOException {
    if (name.equals("-")) {
      return false;
    }
    try (InputStream in = call.openFirst(name)) {
      int met = 0;
      byte[] buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          met = buffer[i] == MARK[met] ? met + 1 : buffer[i] == MARK[0] ? 1 : 0;
          if (met == MARK.length) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static EvaluationCheck verification(Invocation call, List<String> files)
      throws IOException {
    EvaluationCheck verification = EvaluationCheck.with(new EvaluationJson(Texts::why));
    PublicKey key = Sealing.key(call, Options.KEY, Pem::publicKey);
    String after = Sealing.after(call);
    call.complaints().refuseIfAny();
    verification = key == null ? verification : verification.signedBy(key);
    verification = after == null ? verification : verification.after(after);
    if (files.isEmpty()) {
      return verification;
    }
    Catalogue catalogue = PlanSelection.catalogue(Evaluator.packs());
    Facts facts = new FactsFiles(call, files).read(catalogue);
    Map<Set<String>, Evaluator> evaluators = new HashMap<>();
    return verification
        .facts(facts, catalogue)
        .again(read -> again(read, facts, catalogue, evaluators));
  }

  /** The answer to the same question by the rules of the same plans, which are loaded once. */
  private static Evaluation again(
      Evaluation read, Facts facts, Catalogue catalogue, Map<Set<String>, Evaluator> evaluators) {
    Set<String> plans = new TreeSet<>(read.rules().keySet());
    plans.addAll(read.question().plans());
    Evaluator evaluator = evaluators.computeIfAbsent(
        plans,
        some -> Evaluator.builder()
            .plans(some.toArray(String[]::new))
            .engine(EngineMode.COMPARED)
            .build());
    return evaluator.evaluate(facts, read.question()).naming(catalogue);
  }

  private static void report(
      Invocation call, Format format, EvaluationCheck verification, boolean withFacts) {
    call.write(out -> {
      switch (format) {
        case JSON ->
          out.append(JsonText.lines(
              verification.differences().stream().map(VerifyCommand::json).toList()));
        case CSV -> csv(call, verification, out);
        default -> text(call, verification, withFacts, out);
      }
    });
  }

  private static void text(
      Invocation call, EvaluationCheck verification, boolean withFacts, Writer out)
      throws IOException {
    for (Difference difference : verification.differences()) {
      out.append(difference.place() + ": " + call.in(difference.wording()) + "\n");
    }
    out.append(checked(call, verification))
        .append(
            withFacts
                ? call.say(
                    " regnet efter, holdt mod tallene og evalueret igen: ",
                    " worked out again, held against the figures and evaluated again: ")
                : call.say(" regnet efter: ", " worked out again: "))
        .append(found(call, verification.differences().size()))
        .append(".\n");
    if (verification.seal() != null) {
      out.append(call.say("Det sidste segl er ", "The last seal is "))
          .append(verification.seal())
          .append(".\n");
    }
  }

  private static String checked(Invocation call, EvaluationCheck verification) {
    Numbers numbers = Numbers.in(call.language());
    boolean one = verification.evaluations() == 1;
    return numbers.count(verification.evaluations())
        + (one ? call.say(" evaluering", " evaluation") : call.say(" evalueringer", " evaluations"))
        + call.say(" med ", " with ")
        + numbers.count(verification.verdicts())
        + call.say(" mål", verification.verdicts() == 1 ? " goal" : " goals");
  }

  private static String found(Invocation call, int count) {
    if (count == 0) {
      return call.say("alt passer", "all fits");
    }
    return Numbers.in(call.language()).count(count)
        + (count == 1
            ? call.say(" sted passer ikke", " place does not fit")
            : call.say(" steder passer ikke", " places do not fit"));
  }

  private static void csv(Invocation call, EvaluationCheck verification, Writer out)
      throws IOException {
    Delimited rows = new Delimited(out, call.language());
    rows.row("file", "line", "pointer", "basis", "stated", "found");
    for (Difference difference : verification.differences()) {
      Place place = difference.place();
      rows.row(
          place.source(),
          place.line(),
          place.pointer(),
          difference.basis().id(),
          difference.stated(),
          difference.found());
    }
  }

  private static JsonText json(Difference difference) {
    return new JsonText()
        .put("file", difference.place().source())
        .put("line", difference.place().line())
        .put("pointer", difference.place().pointer())
        .put("basis", difference.basis().id())
        .put("stated", difference.stated())
        .put("found", difference.found())
        .put("difference", difference.wording());
  }
}
