package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Lets the rules be matched, runs their right sides directly as well, and fails every assessment on
 * which the two differ.
 *
 * @param matching whose conclusions stand
 * @param direct what they are held against
 */
record Compared(Engine matching, Engine direct) implements Engine {
  @Override
  public void conclude(Question question, List<Assessment> asked) {
    List<Assessment> again = asked.stream().map(Assessment::again).toList();
    matching.conclude(question, asked);
    direct.conclude(question, again);
    for (int i = 0; i < asked.size(); i++) {
      Assessment matched = asked.get(i);
      Assessment run = again.get(i);
      if (!agree(matched, run)) {
        matched.fail(RuleFailure.inComparison(difference(matched, run)));
      }
    }
  }

  private static boolean agree(Assessment matched, Assessment run) {
    return Objects.equals(matched.claim(), run.claim())
        && Objects.equals(thrown(matched), thrown(run));
  }

  private static @Nullable String thrown(Assessment assessment) {
    RuleFailure failure = assessment.failure();
    return failure == null ? null : failure.cause().toString();
  }

  private static Refusal difference(Assessment matched, Assessment run) {
    Wording first = outcome(matched);
    Wording second = outcome(run);
    Refusal difference = new Refusal(
        "matching giver " + first.da() + ", men direct giver " + second.da() + ".",
        "matching gives " + first.en() + ", but direct gives " + second.en() + ".");
    difference.initCause(new IllegalStateException(
        "matching concluded " + matched.claim() + ", direct " + run.claim()));
    return difference;
  }

  private static Wording outcome(Assessment assessment) {
    RuleFailure failure = assessment.failure();
    Claim claim = assessment.claim();
    return failure != null
        ? failure.said()
        : claim != null ? outcome(claim) : new Wording("ingen konklusion", "no conclusion");
  }

  /** The truth of a claim with the comparisons behind it, such as {@code false (9 at-least 10)}. */
  private static Wording outcome(Claim claim) {
    StringJoiner read = new StringJoiner("; ", " (", ")").setEmptyValue("");
    claim.comparisons((each, counts) -> read.add(
        each.value().range() + " " + each.relation().id() + " " + each.limit().range()));
    return switch (claim.truth()) {
      case TRUE -> new Wording("sandt" + read, "true" + read);
      case FALSE -> new Wording("falsk" + read, "false" + read);
      case UNKNOWN -> new Wording("ukendt" + read, "unknown" + read);
    };
  }
}
