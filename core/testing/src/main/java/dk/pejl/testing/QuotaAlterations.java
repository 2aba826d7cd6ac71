package dk.pejl.testing;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Quota;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The alterations of how many of several claims are to hold. */
final class QuotaAlterations {
  private final Claim.Of of;
  private final int parts;
  private final Map<Wording, UnaryOperator<Claim>> found = new LinkedHashMap<>();

  private QuotaAlterations(Claim.Of of) {
    this.of = of;
    this.parts = of.parts().size();
  }

  /** The alterations, by what each is; those that come to the same demand are left out. */
  static Map<Wording, UnaryOperator<Claim>> of(Claim.Of of) {
    QuotaAlterations all = new QuotaAlterations(of);
    all.parts();
    all.count(of.count() + 1);
    all.count(of.count() - 1);
    for (Quota quota : Quota.values()) {
      all.quota(quota);
    }
    return all.found;
  }

  private void add(String da, String en, UnaryOperator<Claim.Of> change) {
    found.put(new Wording(da, en), claim -> changed(claim, change));
  }

  /** A claim changed where it is of so many of several, and else as it is. */
  private static Claim changed(Claim claim, UnaryOperator<Claim.Of> change) {
    return claim.fold(Claim.Cases.<Claim>of(
        comparison -> comparison,
        all -> all,
        any -> any,
        each -> each,
        series -> series,
        none -> none,
        ifThen -> ifThen,
        provided -> provided,
        change::apply));
  }

  private void parts() {
    for (int i = 0; i < parts; i++) {
      int part = i;
      add(
          "del " + (i + 1) + " af " + parts + " er udeladt",
          "part " + (i + 1) + " of " + parts + " is left out",
          each -> without(each, part));
    }
  }

  /** Without a part: as if that failed or, where all are to hold, as if it held. */
  private static Claim.Of without(Claim.Of of, int part) {
    boolean isOfAll = of.count() == of.parts().size();
    List<Claim> parts = new ArrayList<>(of.parts());
    parts.set(part, isOfAll ? Claim.all() : Claim.any());
    return new Claim.Of(of.quota(), of.count(), parts);
  }

  private void count(int count) {
    if (of.quota().canBe(count, parts)) {
      add(
          "antallet er " + count + " i stedet for " + of.count(),
          "the number is " + count + " in place of " + of.count(),
          each -> new Claim.Of(each.quota(), count, each.parts()));
    }
  }

  private void quota(Quota quota) {
    if (quota.canBe(of.count(), parts) && !isSame(quota)) {
      add(
          "»" + of.quota().id() + "« er blevet til »" + quota.id() + "«",
          "\"" + of.quota().id() + "\" has become \"" + quota.id() + "\"",
          each -> new Claim.Of(quota, each.count(), each.parts()));
    }
  }

  /** Whether the same numbers of parts that hold do, as where all of them are to. */
  private boolean isSame(Quota quota) {
    return IntStream.rangeClosed(0, parts)
        .allMatch(
            holding -> quota.holds(holding, of.count()) == of.quota().holds(holding, of.count()));
  }
}
