package dk.pejl.testing;

import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.quantity.Exact;
import dk.pejl.solver.Change;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A verdict under test. Every method throws an {@link AssertionError} where it is otherwise. */
public final class VerdictCheck {
  private final Verdict verdict;
  private final Catalogue catalogue;
  private final Facts facts;

  VerdictCheck(Verdict verdict, Catalogue catalogue, Facts facts) {
    this.verdict = verdict;
    this.catalogue = catalogue;
    this.facts = facts;
  }

  /** The verdict itself, for what there is no word for here. */
  public Verdict verdict() {
    return verdict;
  }

  /** The goal is met. */
  public VerdictCheck isMet() {
    return has(Status.MET);
  }

  /** The goal is not met, and its time is up. */
  public VerdictCheck isNotMet() {
    return has(Status.NOT_MET);
  }

  /** The goal is not reached yet, and at or better than its path. */
  public VerdictCheck isOnTrack() {
    return has(Status.ON_TRACK);
  }

  /** The goal is not reached yet, and worse than its path. */
  public VerdictCheck isBehind() {
    return has(Status.BEHIND);
  }

  /** The goal is not reached yet, and there is still time. */
  public VerdictCheck isNotDue() {
    return has(Status.NOT_DUE);
  }

  /** What is known does not suffice. */
  public VerdictCheck isUnknown() {
    return has(Status.UNKNOWN);
  }

  /** No indicator decides the goal. */
  public VerdictCheck isUnmeasurable() {
    return has(Status.UNMEASURABLE);
  }

  /** The goal does not concern the subject. */
  public VerdictCheck isNotApplicable() {
    return has(Status.NOT_APPLICABLE);
  }

  /** The goal's rule failed. */
  public VerdictCheck isError() {
    return has(Status.ERROR);
  }

  /** The verdict has the status. */
  public VerdictCheck has(Status status) {
    for (Wording difference : Expected.of(status).differences(verdict, catalogue, facts)) {
      throw failure(difference.en());
    }
    return this;
  }

  /** The verdict stands for good. */
  public VerdictCheck isFinal() {
    return verdict.isFinal() ? this : fail("a final verdict", "one that may still change");
  }

  /** Some figure that the claim read may still change. */
  public VerdictCheck isProvisional() {
    return verdict.isProvisional() ? this : fail("a provisional verdict", "one on settled figures");
  }

  /** The value lies so far on the right side of its limit, as it is shown: {@code "-0.4"}. */
  public VerdictCheck byMargin(String shown) {
    Exact expected = Exact.parse(shown);
    Exact actual = Expected.shown(verdict.margin());
    return expected.equals(actual)
        ? this
        : fail("a margin of " + expected, actual == null ? "none known" : actual.toString());
  }

  /** The indicator alone would have to change by so much for the goal to be met. */
  public VerdictCheck shortOf(Indicator indicator, long change) {
    return shortOf(indicator.id(), String.valueOf(change));
  }

  /**
   * The figure alone would have to change by so much, as it is shown, for the goal to be met: {@code
   * shortOf("ansatte-i-ordning(ordning=igu)", "12")}. Without dimension values any of the
   * indicator's figures will do.
   */
  public VerdictCheck shortOf(String figure, String change) {
    Exact expected = Exact.parse(change);
    List<Change> shortfall = verdict.shortfall();
    boolean found = shortfall.stream()
        .anyMatch(each -> isOf(each.figure(), figure)
            && each.change() != null
            && each.unit().shown(each.change()).equals(expected));
    String all = shortfall.stream()
        .map(each -> name(each.figure()) + " by "
            + (each.change() == null ? "nothing" : each.unit().shown(each.change())))
        .collect(Collectors.joining(", "));
    return found
        ? this
        : fail("short of " + figure + " by " + expected, all.isEmpty() ? "short of nothing" : all);
  }

  private static boolean isOf(Change.Part part, String figure) {
    return figure.equals(part.indicator().id()) || figure.equals(name(part));
  }

  private static String name(Change.Part part) {
    String dims = part.dims().isEmpty() ? "" : "(" + part.dims() + ")";
    return part.indicator().id() + dims;
  }

  /**
   * Exactly these figures are missing or masked, written as texts write them: {@code
   * "ansatte-i-ordning(ordning=igu) kommune:580 2019-08"}.
   */
  public VerdictCheck missingExactly(String... figures) {
    Set<String> expected = new TreeSet<>(Arrays.asList(figures));
    Set<String> actual = Expected.missing(verdict).stream()
        .map(Key::toString)
        .collect(Collectors.toCollection(TreeSet::new));
    if (expected.equals(actual)) {
      return this;
    }
    Set<String> unexpected = new TreeSet<>(actual);
    unexpected.removeAll(expected);
    expected.removeAll(actual);
    return fail("as missing also " + expected, "without " + expected + " and with " + unexpected);
  }

  /** The words stand in the reason, in Danish or in English. */
  public VerdictCheck because(String words) {
    Wording why = Texts.why(verdict, catalogue, facts);
    return why.da().contains(words) || why.en().contains(words)
        ? this
        : fail("a reason with \"" + words + "\"", "\"" + why.en() + "\"");
  }

  private VerdictCheck fail(String expected, String actual) {
    throw failure("expected " + expected + ", but was " + actual);
  }

  private AssertionError failure(String what) {
    Texts texts = Texts.of(Language.EN, catalogue, facts);
    return new AssertionError(
        verdict.goal().id() + " for " + verdict.subject() + " as of " + verdict.asOf() + ": " + what
            + "\n  " + String.join("\n  ", texts.tree(verdict).indented()));
  }
}
