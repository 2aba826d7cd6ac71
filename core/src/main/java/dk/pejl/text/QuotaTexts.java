package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Quota;
import dk.pejl.claim.Tally;
import dk.pejl.claim.Truth;
import dk.pejl.wording.Wording;
import java.util.List;

/** Writes how many of several claims hold, how many more may, and how many are to. */
final class QuotaTexts {
  private final Names names;
  private final Numbers numbers;

  QuotaTexts(Names names) {
    this.names = names;
    this.numbers = names.numbers();
  }

  /** How many are to hold, such as {@code mindst 3}. */
  static Wording demanded(Claim.Of of) {
    return of.count() == 0
        ? new Wording("ingen", "none")
        : word(of.quota()).then(Wording.same(String.valueOf(of.count())));
  }

  private static Wording word(Quota quota) {
    return switch (quota) {
      case AT_LEAST -> new Wording("mindst", "at least");
      case AT_MOST -> new Wording("højst", "at most");
      case EXACTLY -> new Wording("netop", "exactly");
    };
  }

  /** The demand on the parts, such as {@code mindst 3 dele skal holde}. */
  String demand(Claim.Of of) {
    boolean one = of.count() == 1;
    String many = of.count() == 0 ? names.say("ingen", "no") : names.in(demanded(of));
    return many + names.say(one ? " del " : " dele ", one ? " part " : " parts ") + must(of);
  }

  private String must(Claim.Of of) {
    return of.quota() == Quota.AT_MOST || of.count() == 0
        ? names.say("må holde", "may hold")
        : names.say("skal holde", "must hold");
  }

  /** How the parts stand to the demand, up to those that decide. */
  String phrase(Claim.Of of) {
    return held(Tally.of(of))
        + names.say(", og ", ", and ")
        + names.in(demanded(of))
        + " "
        + must(of)
        + "; "
        + these(deciding(of))
        + ": ";
  }

  /** How many hold, and how many more may: {@code 2 af 5 krav holder, 1 til kan vise sig at holde}. */
  private String held(Tally tally) {
    int holds = tally.holds();
    String all = numbers.count(tally.of());
    String open = numbers.count(tally.open());
    if (holds == 0) {
      return tally.open() == 0
          ? names.say(
              "ingen af de " + all + " krav holder", "none of the " + all + " demands holds")
          : names.say(
              open + " af " + all + " krav kan vise sig at holde",
              open + " of " + all + " demands could hold");
    }
    String held = names.say(
        numbers.count(holds) + " af " + all + " krav holder",
        numbers.count(holds) + " of " + all + " demands " + (holds == 1 ? "holds" : "hold"));
    return tally.open() == 0
        ? held
        : held
            + names.say(
                ", " + open + " til kan vise sig at holde", ", " + open + " more could hold");
  }

  private String these(List<Claim> deciding) {
    boolean one = deciding.size() == 1;
    String da = one ? "dette " : "disse ";
    String en = one ? "this " : "these ";
    return switch (deciding.get(0).truth()) {
      case TRUE -> names.say(da + "holder", en + (one ? "holds" : "hold"));
      case FALSE -> names.say(da + "holder ikke", en + (one ? "does not hold" : "do not hold"));
      case UNKNOWN -> names.say(da + "kan ikke afgøres", en + "cannot be decided");
    };
  }

  /** The parts that make the whole what it is. */
  static List<Claim> deciding(Claim.Of of) {
    List<Claim> holding = with(of, Truth.TRUE);
    List<Claim> failing = with(of, Truth.FALSE);
    return switch (of.truth()) {
      case UNKNOWN -> with(of, Truth.UNKNOWN);
      case TRUE -> of.quota() == Quota.AT_MOST || holding.isEmpty() ? failing : holding;
      case FALSE -> holding.size() > of.count() ? holding : failing;
    };
  }

  private static List<Claim> with(Claim.Of of, Truth truth) {
    return of.parts().stream().filter(part -> part.truth() == truth).toList();
  }
}
