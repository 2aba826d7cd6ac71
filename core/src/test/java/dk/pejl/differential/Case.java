package dk.pejl.differential;

import dk.pejl.fact.Draft;
import dk.pejl.fact.Facts;
import dk.pejl.indicator.Intake;
import dk.pejl.reference.Finding;
import dk.pejl.reference.Reference;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question about facts.
 *
 * @param world the goals
 * @param seed what it was made from
 * @param registered the subjects that are registered
 * @param drafts the observations
 * @param question what is asked
 */
record Case(
    World world, long seed, List<Registered> registered, List<Draft> drafts, Question question) {

  /** A subject that is registered, and the one it lies in. */
  record Registered(String subject, @Nullable String within) {}

  /** The facts, taken in as from a file. */
  Facts facts() {
    Intake intake = world.evaluator().intake();
    registered.forEach(each -> intake.register(each.subject, "", each.within));
    drafts.forEach(intake::take);
    return intake.facts();
  }

  /** The library's answer. */
  Evaluation evaluation() {
    return world.evaluator().evaluate(facts(), question);
  }

  /** The reference's answer. */
  List<Finding> findings() {
    return new Reference(facts(), world.evaluator().catalogue()).answer(world.goals(), question);
  }

  Case asking(Question other) {
    return new Case(world, seed, registered, drafts, other);
  }

  Case of(List<Draft> others) {
    return new Case(world, seed, registered, others, question);
  }

  /** The case with as little as possible left out of which something is still so. */
  Case smallest(Predicate<Case> isSo) {
    Case small = this;
    for (String goal : world.goals().stream().map(each -> each.id()).toList()) {
      Case one = small.asking(question.goals(List.of(goal)).plans(List.of()).standings(List.of()));
      if (isSo.test(one)) {
        small = one;
        break;
      }
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Case less = small.of(without(small.drafts, i));
      small = isSo.test(less) ? less : small;
    }
    for (int i = registered.size() - 1; i >= 0; i--) {
      Case less = new Case(world, seed, without(small.registered, i), small.drafts, small.question);
      small = isSo.test(less) ? less : small;
    }
    return small;
  }

  private static <T> List<T> without(List<T> all, int index) {
    List<T> fewer = new ArrayList<>(all);
    fewer.remove(index);
    return fewer;
  }

  /** The case for people: rules, facts and question. */
  @Override
  public String toString() {
    String rules = world.goals().stream()
        .filter(goal -> question.goals().contains(goal.id()))
        .map(Rules::of)
        .collect(Collectors.joining());
    return "World " + world.seed() + "\n" + rules + "Registered: " + registered + "\nFacts:\n"
        + drafts.stream().map(Case::line).collect(Collectors.joining())
        + "Question: " + question.subject() + " " + question.asOf() + " goals "
        + question.goals() + " plans " + question.plans() + " " + question.standings();
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
