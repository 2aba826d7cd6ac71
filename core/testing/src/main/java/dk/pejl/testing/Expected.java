package dk.pejl.testing;

import dk.pejl.claim.Gap;
import dk.pejl.claim.Margin;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.indicator.Catalogue;
import dk.pejl.quantity.Exact;
import dk.pejl.text.Texts;
import dk.pejl.verdict.Status;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario expects of a verdict; what is null is not looked at.
 *
 * @param status the outcome
 * @param margin the distance to the limit as it is shown: {@code -0.4} percentage points
 * @param missing exactly the figures that are missing or masked
 * @param reason words that stand in the reason, in Danish or in English
 */
public record Expected(
    Status status,
    @Nullable Exact margin,
    @Nullable SortedSet<Key> missing,
    @Nullable String reason) {

  /** An expectation with a set of its own. */
  public Expected {
    missing = missing == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(missing));
  }

  /** The expectation of an outcome alone. */
  public static Expected of(Status status) {
    return new Expected(status, null, null, null);
  }

  /** The same with a margin as it is shown. */
  public Expected byMargin(Exact shown) {
    return new Expected(status, shown, missing, reason);
  }

  /** Whether status, margin and missing figures are as expected; the words of a reason are not read. */
  boolean isMetBy(Verdict verdict) {
    return verdict.status() == status
        && (margin == null || margin.equals(shown(verdict.margin())))
        && (missing == null || missing.equals(missing(verdict)));
  }

  /** What is otherwise than expected, a line for each; empty where all is well. */
  public List<Wording> differences(Verdict verdict, Catalogue catalogue, Facts facts) {
    List<Wording> found = new ArrayList<>();
    if (verdict.status() != status) {
      differ(
          found,
          new Wording("status", "status"),
          status.wording(),
          verdict.status().wording());
    }
    if (margin != null && !margin.equals(shown(verdict.margin()))) {
      differ(
          found, new Wording("margin", "margin"), Wording.same(margin.toString()), margin(verdict));
    }
    if (missing != null && !missing.equals(missing(verdict))) {
      differ(found, new Wording("mangler", "missing"), list(missing), list(missing(verdict)));
    }
    if (reason != null) {
      Wording why = Texts.why(verdict, catalogue, facts);
      if (!why.da().contains(reason) && !why.en().contains(reason)) {
        differ(
            found, new Wording("begrundelse", "reason"), Wording.same("… " + reason + " …"), why);
      }
    }
    return found;
  }

  private static void differ(List<Wording> found, Wording what, Wording expected, Wording actual) {
    found.add(new Wording(
        what.da() + ": ventet " + expected.da() + ", men fik " + actual.da(),
        what.en() + ": expected " + expected.en() + ", but was " + actual.en()));
  }

  private static Wording margin(Verdict verdict) {
    Exact shown = shown(verdict.margin());
    return shown == null
        ? new Wording("ingen kendt", "none known")
        : Wording.same(shown.toString());
  }

  private static Wording list(SortedSet<Key> keys) {
    if (keys.isEmpty()) {
      return new Wording("intet", "nothing");
    }
    return Wording.same(String.join(", ", keys.stream().map(Key::toString).toList()));
  }

  /** The figures that are missing or masked for a verdict. */
  static SortedSet<Key> missing(Verdict verdict) {
    SortedSet<Key> keys = new TreeSet<>();
    for (Gap gap : verdict.missing()) {
      keys.add(gap.key());
    }
    return keys;
  }

  /** A margin that is known exactly, as it is shown, or null. */
  static @Nullable Exact shown(@Nullable Margin margin) {
    return margin == null || margin.bound() != Margin.Bound.EXACT
        ? null
        : margin.unit().shown(margin.value());
  }
}
