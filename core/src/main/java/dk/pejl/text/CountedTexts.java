package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Counts;
import dk.pejl.claim.Side;
import dk.pejl.claim.Tally;
import dk.pejl.claim.Truth;
import dk.pejl.quantity.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes how many units a claim holds for, or which share of them, and which units do not. */
final class CountedTexts {
  private static final int FEW = 3;

  private final Names names;
  private final Numbers numbers;
  private final Clauses clauses;

  CountedTexts(Names names, Clauses clauses) {
    this.names = names;
    this.numbers = names.numbers();
    this.clauses = clauses;
  }

  /** The comparison in words, and which units fail and which may. */
  String phrase(Claim.Comparison comparison, Function<Claim.Each.Unit, String> unit) {
    List<String> parts = new ArrayList<>();
    parts.add(sentence(comparison));
    comparison.value().asCounted().ifPresent(counted -> {
      List<String> failing = units(counted, CountedTexts::fails, unit);
      List<String> open = units(counted, CountedTexts::mayFail, unit);
      boolean one = failing.size() == 1;
      parts.add(told(
          failing,
          names.say(one ? "denne" : "disse", one ? "this one does" : "these do")
              + names.say(" lever ikke op til det: ", " not meet it: ")));
      parts.add(told(
          open,
          open.size() == 1
              ? names.say("om denne vides det ikke: ", "of this one it is not known: ")
              : names.say("om disse vides det ikke: ", "of these it is not known: ")));
    });
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }

  private static List<String> units(
      Side.Counted counted,
      Predicate<Claim.Each.Unit> which,
      Function<Claim.Each.Unit, String> unit) {
    return counted.each().units().stream().filter(which).map(unit).toList();
  }

  private String told(List<String> units, String head) {
    return units.isEmpty() ? "" : head + names.few(units, FEW);
  }

  private static boolean fails(Claim.Each.Unit unit) {
    return unit.meant().and(unit.claim().truth().not()) == Truth.TRUE;
  }

  private static boolean mayFail(Claim.Each.Unit unit) {
    Truth meant = unit.meant();
    return meant != Truth.FALSE
        && (meant == Truth.UNKNOWN || unit.claim().truth() == Truth.UNKNOWN);
  }

  /** The comparison in words: how many, of how many, what is demanded and how far that is. */
  String sentence(Claim.Comparison comparison) {
    Written written = Written.of(comparison, numbers);
    String distance = written.distance();
    return value(comparison, written)
        + demand(comparison, written)
        + (distance.isEmpty() ? "" : ", " + distance);
  }

  private String value(Claim.Comparison comparison, Written written) {
    Side.Counted counted = comparison.value().asCounted().orElse(null);
    if (counted == null) {
      return clauses.value(comparison, written.value());
    }
    if (!counted.isAnyMeant()) {
      return counted.each().units().isEmpty()
          ? names.say(
              "der er ingen registrerede enheder at tælle", "no unit is registered to count")
          : names.say(
              "der er ingen enheder, som med sikkerhed er omfattet",
              "there is no unit that is surely meant");
    }
    return counted.counts() == Counts.NUMBER
        ? number(counted, written.value())
        : share(counted, written.value());
  }

  private String number(Side.Counted counted, String value) {
    String of = names.say(" af ", " of ") + numbers.count(Tally.of(counted).of());
    String meet = Exact.ONE.equals(counted.range().value()) ? " units meets" : " units meet";
    return names.say(
            value + of + " enheder lever op til kravet til hver",
            value + of + meet + " the demand on each")
        + when(counted);
  }

  private String share(Side.Counted counted, String value) {
    return names.say(
            value + " af enhederne" + tally(counted) + " lever op til kravet til hver",
            value + " of the units" + tally(counted) + " meet the demand on each")
        + when(counted);
  }

  private String when(Side.Counted counted) {
    Side.Measured measured = counted.measured();
    return measured == null ? "" : " (" + numbers.period(measured.period()) + ")";
  }

  /** How many units a share is of; the words for those that are open stand for themselves. */
  private String tally(Side.Counted counted) {
    Tally tally = Tally.of(counted);
    String holds = numbers.count(tally.holds());
    String most = numbers.count(tally.holds() + tally.open());
    String all = numbers.count(tally.of());
    return tally.open() == 0
        ? names.say(" (" + holds + " af " + all + ")", " (" + holds + " of " + all + ")")
        : names.say(
            " (" + holds + " til " + most + " af " + all + ")",
            " (" + holds + " to " + most + " of " + all + ")");
  }

  private String demand(Claim.Comparison comparison, Written written) {
    boolean isNumber = comparison.value().unit().equals(Counts.NUMBER.unit());
    return (Written.isUnknown(comparison.value()) ? "; " : names.say(", hvor ", ", where "))
        + names.say(
            isNumber ? "antallet skal være " : "andelen skal være ",
            isNumber ? "the number is to be " : "the share is to be ")
        + clauses.relation(comparison.relation(), comparison.value().unit(), written.limit())
        + comparison
            .limit()
            .asCounted()
            .map(counted -> " (" + name(names, counted) + ")")
            .orElse("");
  }

  /** What is counted, such as {@code antal enheder, der lever op til kravet, 2019}. */
  static String name(Names names, Side.Counted counted) {
    boolean isNumber = counted.counts() == Counts.NUMBER;
    return names.say(
            isNumber
                ? "antal enheder, der lever op til kravet"
                : "andel af enheder, der lever op til kravet",
            isNumber
                ? "number of units that meet the demand"
                : "share of units that meet the demand")
        + (counted.measured() == null
            ? ""
            : ", " + names.numbers().period(counted.measured().period()));
  }
}
