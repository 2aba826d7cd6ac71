package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Exclusion;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Tally;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;
import dk.pejl.solver.Change;
import dk.pejl.verdict.Completeness;
import dk.pejl.verdict.Development;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.List;

/**
 * Explains verdicts, claims and goals in one language. Every sentence is derived from the claim, so
 * text, margin and truth cannot disagree. Immutable and thread-safe.
 */
public final class Texts {
  private final Names names;

  private Texts(Names names) {
    this.names = names;
  }

  /** Texts in a language, with the names that the catalogue and the facts give. */
  public static Texts of(Language language, Catalogue catalogue, Facts facts) {
    return new Texts(new Names(Numbers.in(language), catalogue, facts));
  }

  /** Texts in a language about an evaluation. */
  public static Texts of(Language language, Evaluation evaluation) {
    return of(language, evaluation.catalogue(), evaluation.facts());
  }

  /** Why a verdict is as it is, in both languages. */
  public static Wording why(Verdict verdict, Catalogue catalogue, Facts facts) {
    return new Wording(
        of(Language.DA, catalogue, facts).why(verdict),
        of(Language.EN, catalogue, facts).why(verdict));
  }

  /** The way this language writes numbers, days and periods. */
  public Numbers numbers() {
    return names.numbers();
  }

  /** Why a verdict is as it is, in a sentence or a few. */
  public String why(Verdict verdict) {
    return new Why(names, verdict).text();
  }

  /**
   * The whole of a verdict as a line with others beneath it, from the demand down to the figures of
   * the registers; nothing that the claim read is left out.
   */
  public Line tree(Verdict verdict) {
    return new Tree(names, verdict).line();
  }

  /** How many goals of a plan answered, such as {@code 14 af 15 mål i CSR-strategien}. */
  public String answered(Completeness of) {
    return new CompletenessTexts(names).answered(of);
  }

  /** How many goals of a plan answered, and which did not and why, in a sentence. */
  public String completeness(Completeness of) {
    return new CompletenessTexts(names).sentence(of);
  }

  /** A goal in plain words, on some lines: what, how it is meant, when, for whom, and where it stands. */
  public List<String> goal(Goal goal) {
    return new GoalTexts(names, goal).lines();
  }

  /**
   * How a goal's text is read; empty where the rule says nothing of it, and where the reason why the
   * goal cannot be measured says the same.
   */
  public String reading(Verdict verdict) {
    Wording reading = verdict.goal().reading();
    boolean isReason =
        verdict.claim().asNone().filter(none -> none.why().equals(reading)).isPresent();
    return isReason ? "" : names.in(reading);
  }

  /**
   * A change among the shortfall or the slack of a verdict, such as {@code 5 flere i »Ansatte i
   * ordning« (elever-eud)}.
   */
  public String change(Verdict verdict, Change change) {
    return new ChangeTexts(names, verdict).of(change);
  }

  /**
   * What a verdict's reader can still bring about of what would meet a demand: of its shortfall not
   * what is past, what others answer for, or what lowers one group to the level of another.
   */
  public List<Change> advice(Verdict verdict) {
    return new Advice(verdict).of(verdict.shortfall());
  }

  /**
   * What changed between two evaluations, as indented lines: goals that came or went, statuses and
   * figures that moved, and what each figure contributed to the move.
   */
  public List<String> development(Development development) {
    return new DevelopmentTexts(names, development).lines();
  }

  /** One part of a verdict's claim in a sentence that begins with the name of what is judged. */
  public String part(Verdict verdict, Claim part) {
    return names.capital(new Phrases(names, verdict.subject()).named(part));
  }

  /** One unit of a claim about each of several, named by what sets it apart from the others. */
  public String unit(Verdict verdict, Claim.Each.Unit unit) {
    return new Phrases(names, verdict.subject()).unit(unit.at());
  }

  /** One unit of a claim about each of several, with how it stands. */
  public String part(Verdict verdict, Claim.Each.Unit unit) {
    return new Phrases(names, verdict.subject()).unit(unit);
  }

  /** That the condition fails which a goal's claim stands under, and how; else empty. */
  public String failedCondition(Verdict verdict) {
    Verdict.Condition condition = verdict.condition();
    return condition != null && condition.truth() == Truth.FALSE
        ? new Phrases(names, verdict.subject()).of(verdict.claim())
        : "";
  }

  /** The demand of a comparison, such as {@code mindst 15 %} or {@code nr. 10 eller bedre}. */
  public String demand(Verdict verdict, Claim.Comparison comparison) {
    return new Clauses(names, verdict.subject()).demandAlone(verdict, comparison);
  }

  /**
   * How many parts of a claim hold, such as {@code 3 af 5, 1 udeladt (2 uafklarede)}; empty where it
   * has none.
   */
  public String held(Claim claim) {
    Tally tally = Tally.of(claim);
    if (tally.isEmpty()) {
      return "";
    }
    String held =
        numbers().count(tally.holds()) + names.say(" af ", " of ") + numbers().count(tally.of());
    String out = counted(tally.leftOut(), "udeladt", "udeladte", "left out");
    String open = counted(tally.open(), "uafklaret", "uafklarede", "open");
    return held + (out.isEmpty() ? "" : ", " + out) + (open.isEmpty() ? "" : " (" + open + ")");
  }

  private String counted(int count, String one, String more, String en) {
    return count == 0 ? "" : numbers().count(count) + " " + names.say(count == 1 ? one : more, en);
  }

  /** How many parts of a claim are to hold, such as {@code alle}; empty where it has none. */
  public String demanded(Claim claim) {
    return Tally.of(claim).isEmpty() ? "" : names.in(claim.fold(Words.DEMANDED));
  }

  /** What was left out, and who said that it is not applicable. */
  public String excluded(Verdict verdict, Exclusion exclusion) {
    return new Why(names, verdict).excluded(exclusion);
  }

  /** What a side of a comparison is, as the rule writes it: {@code »Ledige« for 2019 plus 500}. */
  public String name(Verdict verdict, Side side) {
    return names.capital(new Clauses(names, verdict.subject()).worked(side, null));
  }

  /** When a figure is for: its period, or all those that it is taken over. */
  public String when(Side.Measured measured) {
    return new WindowWords(names).when(measured, measured.period());
  }

  /** The name of a subject. */
  public String name(Subject subject) {
    return names.subject(subject);
  }

  /** The name of an indicator. */
  public String name(Indicator indicator) {
    return names.in(indicator.name());
  }

  /** The figure that a key names, with indicator, dimension values, subject and period. */
  public String name(Key key) {
    return names.key(key);
  }

  /**
   * Where figures can be had, such as {@code jobindsats, y09a02 (Område, Periode)}; where that is not
   * sure, it says what is open and who has to know.
   */
  public String name(Source source) {
    return new SourceTexts(names, source).text();
  }

  /** The word for a status. */
  public String name(Status status) {
    return names.in(status.wording());
  }

  /** The word for a standing. */
  public String name(Standing standing) {
    return names.in(standing.wording());
  }

  /** The words for a relation, such as {@code mindst}. */
  public String name(Relation relation) {
    return names.in(Words.of(relation));
  }

  /** The words for a truth, such as {@code holder}. */
  public String name(Truth truth) {
    return names.in(Words.of(truth));
  }

  /** The dimension values of a figure by name; empty where it has none. */
  public String name(Dims dims) {
    return names.values(dims);
  }

  /** What a figure of a unit is a number of, such as {@code antal} or {@code kr.}. */
  public String name(Unit unit) {
    return names.in(Words.of(unit));
  }

  /** The word for a grain. */
  public String name(Grain grain) {
    return names.in(grain.wording());
  }

  /** When a goal is to hold: its deadline, or each period from when until when. */
  public String when(Goal goal) {
    return new GoalTexts(names, goal).when();
  }
}
