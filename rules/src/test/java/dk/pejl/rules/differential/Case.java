package dk.pejl.rules.differential;

import dk.pejl.Evaluator;
import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Intake;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question about the goals of a plan, and facts to answer it from. For one thread at a time. */
final class Case {
  private final Evaluator pejl;
  private final long seed;
  private final List<Registered> registered;
  private final List<Draft> drafts;
  private final Question question;
  private @Nullable Facts facts;

  /** A case made from the seed: what is registered, the observations, and what is asked. */
  Case(
      Evaluator pejl,
      long seed,
      List<Registered> registered,
      List<Draft> drafts,
      Question question) {
    this.pejl = pejl;
    this.seed = seed;
    this.registered = registered;
    this.drafts = drafts;
    this.question = question;
  }

  Evaluator pejl() {
    return pejl;
  }

  long seed() {
    return seed;
  }

  List<Registered> registered() {
    return registered;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Question question() {
    return question;
  }

  /** A subject that is registered, and the one it lies in. */
  record Registered(String subject, @Nullable String within) {}

  /** The facts, taken in as from a file. */
  Facts facts() {
    if (facts == null) {
      Intake intake = pejl.intake();
      registered.forEach(each -> intake.register(each.subject, "", each.within));
      drafts.forEach(intake::take);
      facts = intake.facts();
    }
    return facts;
  }

  /** The answer. */
  Evaluation evaluation() {
    return pejl.evaluate(facts(), question);
  }

  Case asking(Question other) {
    Case asking = new Case(pejl, seed, registered, drafts, other);
    asking.facts = facts;
    return asking;
  }

  Case of(List<Draft> others) {
    return new Case(pejl, seed, registered, others, question);
  }

  /** The case with as little as possible left of which something is still so. */
  Case smallest(Predicate<Case> isSo) {
    Case small = this;
    for (String goal : question.goals()) {
      Case one = asking(question.goals(goal).plans(Set.of()));
      if (isSo.test(one)) {
        small = one;
        break;
      }
    }
    for (int size = Math.max(1, small.drafts.size() / 2); size > 0; size /= 2) {
      for (int at = small.drafts.size() - size; at >= 0; at -= size) {
        List<Draft> fewer = new ArrayList<>(small.drafts);
        fewer.subList(at, at + size).clear();
        small = isSo.test(small.of(fewer)) ? small.of(fewer) : small;
      }
    }
    return small;
  }

  /** The case for people. */
  @Override
  public String toString() {
    return "Registered: " + registered + "\nFacts:\n"
        + drafts.stream().map(Case::line).collect(Collectors.joining()) + "Question: "
        + question.subject() + " " + question.asOf() + " goals " + question.goals() + " plans "
        + question.plans();
  }

  private static String line(Draft draft) {
    String says = draft.value() != null
        ? draft.value()
        : draft.masked() != null
            ? "masked " + draft.masked()
            : draft.open() ? "open" : "missing: " + draft.missing();
    return "  " + draft.indicator() + " " + draft.dims() + " " + draft.subject() + " "
        + draft.period() + " = " + says + " " + draft.flags() + "\n";
  }
}
