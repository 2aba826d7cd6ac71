package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Criterion;
import dk.pejl.claim.Exclusion;
import dk.pejl.claim.Gap;
import dk.pejl.claim.Margin;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Provenance;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import dk.pejl.solver.Change;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explains one verdict in a sentence or a few, from its claim alone. */
final class Why {
  private static final int FEW = 3;

  private final Names names;
  private final Numbers numbers;
  private final Verdict verdict;
  private final Phrases phrases;

  Why(Names names, Verdict verdict) {
    this.names = names;
    this.numbers = names.numbers();
    this.verdict = verdict;
    this.phrases = new Phrases(names, verdict.subject());
  }

  /** The explanation. */
  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(first());
    if (isOnTheWay()) {
      verdict
          .claim()
          .judged()
          .asComparison()
          .ifPresent(comparison -> sentences.add(path(comparison)));
    }
    sentences.addAll(new ConditionTexts(names, phrases).held(verdict.claim()));
    sentences.add(deadline());
    sentences.add(missing());
    sentences.add(awaited());
    sentences.add(excluded());
    verdict.criteria().forEach(criterion -> sentences.add(criterion(criterion)));
    sentences.add(printed());
    if (verdict.isProvisional()) {
      sentences.add(names.say("Foreløbige tal indgår", "Preliminary figures are among them"));
    }
    return names.sentences(sentences);
  }

  private String first() {
    String phrase = phrases.of(verdict.claim());
    String lacking = lacking();
    return names.in(verdict.status().wording())
        + ": "
        + phrase
        + (lacking.isEmpty() ? "" : "; " + lacking);
  }

  /** What a demand lacks that fails, or the condition without which there is no answer. */
  private String lacking() {
    Claim claim = verdict.claim();
    Verdict.Condition condition = verdict.condition();
    if (condition != null && condition.truth() == Truth.FALSE) {
      return lacking(condition.claim(), condition.shortfall());
    }
    return claim.truth() == Truth.FALSE ? lacking(claim, verdict.shortfall()) : "";
  }

  private String lacking(Claim claim, List<Change> shortfall) {
    return claim.fold(HAS_SERIES) ? "" : new ChangeTexts(names, verdict, claim).cheapest(shortfall);
  }

  /**
   * Whether a claim compares periods with one another: the figure of one is then value and limit at
   * once, and no change of one side alone is a change of the figure.
   */
  private static final Claim.Cases<Boolean> HAS_SERIES = Claim.Cases.of(
      comparison -> false,
      Why::hasSeries,
      Why::hasSeries,
      each -> false,
      series -> true,
      none -> false,
      ifThen -> ifThen.claim().fold(Why.HAS_SERIES),
      provided -> provided.claim().fold(Why.HAS_SERIES),
      Why::hasSeries);

  private static boolean hasSeries(Claim claim) {
    return claim.parts().stream().anyMatch(part -> part.fold(HAS_SERIES));
  }

  /** Whether a path told how the goal stands. */
  private boolean isOnTheWay() {
    return verdict.claim().truth() == Truth.FALSE
        && (verdict.status() == Status.ON_TRACK
            || verdict.status() == Status.BEHIND
            || verdict.status() == Status.UNKNOWN);
  }

  private String path(Claim.Comparison comparison) {
    Exact way = verdict.onPath();
    Side.Measured measured = comparison.value().measured();
    if (way == null || measured == null) {
      return "";
    }
    Claim.Comparison onPath = onPath(comparison, way);
    Written written = Written.onPath(onPath, numbers);
    String when = numbers.during(measured.period());
    String at = names.say(
        "vejen til målet går " + when + " gennem " + written.limit(),
        "the path to the target leads through " + written.limit() + " " + when);
    return at + ", " + standing(onPath, written);
  }

  /** The comparison with the path that decides how a goal not yet reached stands. */
  private static Claim.Comparison onPath(Claim.Comparison comparison, Exact way) {
    Relation relation = comparison.relation().isUpward() ? Relation.AT_LEAST : Relation.AT_MOST;
    return new Claim.Comparison(
        comparison.value(), relation, Side.Limit.of(way, comparison.value().unit()), null);
  }

  private String standing(Claim.Comparison onPath, Written written) {
    Margin margin = onPath.margin();
    if (margin == null) {
      return names.say(
          "og om tallet ligger rigtigt i forhold til den, kan ikke afgøres",
          "and how the figure lies to it cannot be decided");
    }
    return margin.value().signum() == 0
        ? names.say("og tallet ligger netop på den", "and the figure lies exactly on it")
        : names.say(
            "og tallet ligger " + written.distance() + " den",
            "and the figure lies " + written.distance() + " it");
  }

  private String deadline() {
    Goal goal = verdict.goal();
    LocalDate last = goal.window().lastDay();
    boolean open = goal.mode() == Goal.Mode.BY_DEADLINE
        && last != null
        && !goal.window().isOverBy(verdict.asOf())
        && verdict.claim().truth() != Truth.UNKNOWN;
    if (!open || last == null) {
      return "";
    }
    String day = numbers.date(last);
    return verdict.status() == Status.MET
        ? names.say(
            "Fristen er den " + day + ", så udfaldet er ikke endeligt",
            "The deadline is " + day + ", so the outcome is not final")
        : names.say("Fristen er den " + day, "The deadline is " + day);
  }

  private String missing() {
    List<Gap> gaps =
        verdict.missing().stream().filter(gap -> gap.instead() == null).toList();
    List<Gap> deciding = gaps.stream().filter(Gap::decides).toList();
    List<Gap> idle = gaps.stream().filter(gap -> !gap.decides()).toList();
    if (deciding.isEmpty()) {
      return idle.isEmpty() ? "" : list(idle, idleWords());
    }
    String first =
        list(deciding, names.say(" og kan ændre udfaldet", " and could change the outcome"));
    return idle.isEmpty() ? first : first + "; " + others(idle.size());
  }

  /** The days that leave an outcome open, where it is not that anything is missing. */
  private String awaited() {
    Set<String> days = new LinkedHashSet<>();
    if (verdict.status() == Status.UNKNOWN && verdict.missing().stream().noneMatch(Gap::decides)) {
      verdict.claim().comparisons((comparison, counts) -> {
        if (counts && comparison.truth() == Truth.UNKNOWN) {
          comparison.value().reads(read -> awaited(read, days));
          comparison.limit().reads(read -> awaited(read, days));
        }
      });
    }
    String by = numbers.date(verdict.effectiveDate());
    return days.isEmpty()
        ? ""
        : names.say(
                "Det afhænger af, hvad der ikke var sket den " + by + ": ",
                "It turns on what had not happened by " + by + ": ")
            + names.few(List.copyOf(days), FEW);
  }

  private void awaited(Figure.Read read, Set<String> days) {
    if (read.isOpen() || read.isAhead()) {
      Subject subject = read.key().subject();
      days.add(names.quoted(read.key().indicator())
          + names.dims(read.key().dims())
          + (subject.equals(verdict.subject()) ? "" : ", " + names.subject(subject)));
    }
  }

  /** What took its unit out, told apart from what is missing: with it there, the unit might fail. */
  private String excluded() {
    List<String> excluded = verdict.excluded().stream().map(this::excluded).toList();
    return excluded.isEmpty()
        ? ""
        : names.say("Udeladt som ikke relevant: ", "Left out as not applicable: ")
            + names.few(excluded, FEW);
  }

  /** What was left out, and who said that there is no such figure. */
  String excluded(Exclusion exclusion) {
    Provenance said = exclusion.observation().provenance();
    String who = Stream.of(said.system(), said.table())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
    return names.key(exclusion.key(), verdict.subject())
        + (who.isEmpty()
            ? names.say(" (kilde ikke oplyst)", " (source not stated)")
            : names.say(" (ifølge ", " (according to ") + who + ")");
  }

  /** That a limit or a tolerance is one that somebody set, and who. */
  private String criterion(Criterion criterion) {
    String key = names.key(criterion.key(), verdict.subject());
    String setBy = names.in(criterion.setBy());
    return names.say(
        key + " er et kriterium, der er fastsat og ikke målt"
            + (setBy.isEmpty() ? "; af hvem er ikke oplyst" : "; kilde: " + setBy),
        key + " is a criterion that was set and not measured"
            + (setBy.isEmpty() ? "; by whom is not stated" : "; source: " + setBy));
  }

  /** The figures that stand as documents print them, and which documents. */
  private String printed() {
    Set<String> printed = new LinkedHashSet<>();
    verdict.claim().reads(read -> {
      Observation observation = read.observation();
      if (observation != null && read.isPrinted()) {
        printed.add(names.key(read.key(), verdict.subject()) + printedIn(observation.provenance()));
      }
    });
    return printed.isEmpty()
        ? ""
        : names.say("Som trykt, og ikke regnet ud: ", "As printed, and not worked out: ")
            + names.few(List.copyOf(printed), FEW);
  }

  private String printedIn(Provenance source) {
    String where = Stream.of(source.system(), source.table(), source.reference())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
    return where.isEmpty()
        ? names.say(" (kilde ikke oplyst)", " (source not stated)")
        : names.say(" (trykt i ", " (printed in ") + where + ")";
  }

  private @Nullable String idleWords() {
    if (verdict.status() == Status.UNKNOWN) {
      return null;
    }
    return names.say(", men kan ikke ændre udfaldet", " but cannot change the outcome");
  }

  private String others(int count) {
    return names.say(
        numbers.count(count) + (count == 1 ? " anden" : " andre") + " uden betydning for det",
        numbers.count(count) + (count == 1 ? " other" : " others") + " without a bearing on it");
  }

  private String list(List<Gap> gaps, @Nullable String matters) {
    int count = gaps.size();
    boolean isOneReason = gaps.stream().map(Why::reason).distinct().count() == 1;
    List<String> keys = gaps.stream()
        .map(gap -> names.key(gap.key(), verdict.subject()) + (isOneReason ? "" : why(gap)))
        .toList();
    return numbers.count(count)
        + (count == 1
            ? names.say(" oplysning ", " observation ")
            : names.say(" oplysninger ", " observations "))
        + state(gaps)
        + (isOneReason ? why(gaps.get(0)) : "")
        + (matters == null ? "" : matters)
        + ": "
        + names.few(keys, FEW);
  }

  /** Why a figure is missing, in brackets, where there is more to say than that it is. */
  private String why(Gap gap) {
    return reason(gap).map(why -> " (" + names.in(why.wording()) + ")").orElse("");
  }

  private static Optional<Absence> reason(Gap gap) {
    return Optional.ofNullable(gap.why()).filter(why -> why != Absence.ABSENT);
  }

  /** What is the matter with the figures: they are missing, masked, or some of each. */
  private String state(List<Gap> gaps) {
    boolean one = gaps.size() == 1;
    String missing = names.say("mangler", one ? "is missing" : "are missing");
    String masked = names.say("er skjult", one ? "is masked" : "are masked");
    boolean anyMasked = gaps.stream().anyMatch(Gap::isMasked);
    boolean allMasked = gaps.stream().allMatch(Gap::isMasked);
    return allMasked
        ? masked
        : anyMasked ? names.say("mangler eller er skjult", "are missing or masked") : missing;
  }
}
