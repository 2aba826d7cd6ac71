package dk.pejl.text;

import dk.pejl.claim.Side;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.verdict.Development;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.GoalMove;
import dk.pejl.verdict.GoalMove.ComparisonMove;
import dk.pejl.verdict.SideMove;
import dk.pejl.verdict.SideMove.Contribution;
import dk.pejl.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts into words what changed between two evaluations. */
final class DevelopmentTexts {
  private static final int MOST_DECIMALS = 6;
  private static final int TRIES = 4;
  private static final int FEW = 3;
  private static final String STEP = "  ";

  private final Names names;
  private final Numbers numbers;
  private final Subject about;
  private final List<String> lines = new ArrayList<>();
  private final Development development;
  private boolean hasContributions;
  private boolean isRounded;

  DevelopmentTexts(Names names, Development development) {
    this.names = names;
    this.about = development.later().question().subject();
    this.development = development;
    this.numbers = names.numbers();
  }

  /** What changed, as indented lines. */
  List<String> lines() {
    head();
    alone(development.gone(), names.say("Kun i den tidligere", "Only in the earlier one"));
    alone(development.added(), names.say("Kun i den senere", "Only in the later one"));
    development.moved().forEach(this::goal);
    if (development.isEmpty()) {
      lines.add(names.say("Intet har flyttet sig.", "Nothing has moved."));
    }
    if (hasContributions) {
      lines.add("");
      lines.add(method());
    }
    return lines;
  }

  private String method() {
    String rounded = isRounded ? names.say(", når der ikke afrundes", " before rounding") : "";
    return names.say(
        "Bidragene lægger sammen til ændringen" + rounded
            + ": middel over rækkefølger, regnestykke for regnestykke.",
        "The contributions add up to the move" + rounded
            + ": the mean over orders, calculation by calculation.");
  }

  private void head() {
    Evaluation earlier = development.earlier();
    Evaluation later = development.later();
    lines.add(question(earlier) + " → " + question(later));
    for (String plan : development.changedRules()) {
      lines.add(names.say(
          "Reglerne for " + plan + " er ændret.", "The rules of " + plan + " have changed."));
    }
    lines.add(
        development.isOnOtherFacts()
            ? names.say("Tallene er ikke de samme.", "The figures are not the same.")
            : names.say("Tallene er de samme.", "The figures are the same."));
  }

  private String question(Evaluation evaluation) {
    return names.subject(evaluation.question().subject())
        + ", "
        + numbers.date(evaluation.question().asOf());
  }

  private void alone(List<Verdict> verdicts, String where) {
    for (Verdict verdict : verdicts) {
      lines.add("");
      lines.add(verdict.goal().id() + ": " + names.in(verdict.status().wording()));
      lines.add(STEP + where + ".");
    }
  }

  private void goal(GoalMove move) {
    String after = names.in(move.after().status().wording());
    lines.add("");
    lines.add(move.after().goal().id()
        + ": "
        + (move.isStatusMoved()
            ? names.in(move.before().status().wording()) + " → " + after
            : names.say("stadig ", "still ") + after));
    lines.add(STEP + names.in(move.after().goal().title()));
    move.comparisons().stream().filter(ComparisonMove::hasMoved).forEach(this::comparison);
    units(move.added(), names.say("Kommet til: ", "Came in: "));
    units(move.gone(), names.say("Faldet fra: ", "Fell out: "));
    if (move.isReshaped()) {
      lines.add(STEP
          + names.say(
              "Kravet har en anden form nu, så ikke alt kan sammenlignes.",
              "The demand has another form now, so not all can be compared."));
    }
    under(move);
  }

  private void under(GoalMove move) {
    Verdict under = move.underEarlierDemand();
    if (under != null) {
      lines.add(STEP
          + names.say("Med det tidligere krav: ", "With the earlier demand: ")
          + names.in(under.status().wording())
          + ".");
    }
  }

  private void units(List<String> units, String what) {
    if (!units.isEmpty()) {
      lines.add(STEP + what + String.join(", ", units) + ".");
    }
  }

  private void comparison(ComparisonMove move) {
    String unit = move.unit().isEmpty() ? "" : move.unit() + ": ";
    if (move.before().relation() != move.after().relation()) {
      lines.add(STEP
          + unit
          + names.say("Kravet: ", "The demand: ")
          + names.in(Words.of(move.before().relation()))
          + " → "
          + names.in(Words.of(move.after().relation())));
    }
    side(unit + names.say("Tallet: ", "The figure: "), move.value(), move.limit());
    side(unit + names.say("Grænsen: ", "The limit: "), move.limit(), move.value());
  }

  private void side(String what, SideMove move, SideMove other) {
    if (!move.hasMoved()) {
      return;
    }
    List<Range> against = List.of(other.before().range(), other.after().range());
    String sides = STEP + what + String.join(" → ", sides(move, against));
    Exact by = move.move();
    if (by == null) {
      lines.add(sides);
      open(move);
    } else if (move.unit().equals(Unit.YES_NO)) {
      lines.add(sides);
    } else {
      counted(sides, move, by, against);
    }
  }

  /** The side before and after, with so many decimals that nothing they are held against is alike. */
  private List<String> sides(SideMove move, List<Range> against) {
    if (isStated(move)) {
      return List.of(stated(move.before()), stated(move.after()));
    }
    List<String> apart = Written.apart(
        List.of(move.before().range(), move.after().range()),
        against,
        move.after().unit(),
        numbers);
    return List.of(
        Written.isUnknown(move.before()) ? numbers.unknown() : apart.get(0),
        Written.isUnknown(move.after()) ? numbers.unknown() : apart.get(1));
  }

  private static boolean isStated(SideMove move) {
    return move.before() instanceof Side.Limit && move.after() instanceof Side.Limit;
  }

  private String stated(Side side) {
    return numbers.stated(((Side.Limit) side).value(), side.unit());
  }

  private void open(SideMove move) {
    List<String> keys = move.open().stream().map(key -> names.key(key, about)).toList();
    lines.add(STEP
        + STEP
        + names.say(
            "Hvad hvert tal bidrog med, kan ikke siges",
            "What each figure contributed cannot be said")
        + (keys.isEmpty()
            ? ""
            : names.say(", for disse kendes ikke: ", ", since these are not known: ")
                + names.few(keys, FEW))
        + ".");
  }

  // Contributions

  private void counted(String sides, SideMove move, Exact by, List<Range> against) {
    List<Exact> amounts =
        move.contributions().stream().map(Contribution::amount).toList();
    int decimals = Math.max(decimals(amounts, move.unit()), decimals(move, against));
    lines.add(sides + " (" + signed(by, decimals, move.unit()) + ")");
    if (isStated(move)) {
      return;
    }
    for (Contribution each : move.contributions()) {
      lines.add(STEP + STEP + signed(each.amount(), decimals, move.unit()) + ": "
          + figure(each, move, against));
      hasContributions = true;
    }
    isRounded |= !addsUp(amounts, decimals, move.unit());
  }

  /** So many decimals as the two sides are written with, so that the move is their difference. */
  private static int decimals(SideMove move, List<Range> against) {
    List<Range> all = new ArrayList<>(against);
    all.add(move.before().range());
    all.add(move.after().range());
    return Written.decimalsApart(all, move.after().unit());
  }

  /** So many decimals that no amount looks like nothing, and some more if they then add up. */
  static int decimals(List<Exact> amounts, Unit unit) {
    int decimals = Rounding.usual(unit);
    while (decimals < MOST_DECIMALS && hasNothing(amounts, decimals, unit)) {
      decimals = Rounding.more(decimals, unit);
    }
    int neat = decimals;
    for (int tries = 0; tries < TRIES; tries++) {
      if (addsUp(amounts, neat, unit)) {
        return neat;
      }
      neat = Rounding.more(neat, unit);
    }
    // Twelfths never do; with one decimal more there is little between them and their sum.
    return Rounding.more(decimals, unit);
  }

  private static boolean addsUp(List<Exact> amounts, int decimals, Unit unit) {
    Exact sum = Exact.ZERO;
    BigDecimal written = BigDecimal.ZERO;
    for (Exact amount : amounts) {
      sum = sum.plus(amount);
      written = written.add(rounded(amount, decimals, unit));
    }
    return written.compareTo(rounded(sum, decimals, unit)) == 0;
  }

  private static boolean hasNothing(List<Exact> amounts, int decimals, Unit unit) {
    return amounts.stream()
        .anyMatch(each -> each.signum() != 0 && rounded(each, decimals, unit).signum() == 0);
  }

  private static BigDecimal rounded(Exact amount, int decimals, Unit unit) {
    return unit.shown(amount).rounded(decimals, RoundingMode.HALF_UP);
  }

  private String signed(Exact amount, int decimals, Unit unit) {
    BigDecimal written = rounded(amount, decimals, unit);
    String size = unit.equals(Unit.RANK)
        ? numbers.places(written.abs())
        : numbers.text(amount.absolute(), written.abs(), unit);
    return (written.signum() < 0 ? "-" : "+") + size;
  }

  private String figure(Contribution contribution, SideMove move, List<Range> against) {
    Figure before = contribution.before();
    Figure after = contribution.after();
    if (before instanceof Figure.Worked || after instanceof Figure.Worked) {
      return names.say("det udregnede som helhed", "what is worked out, as a whole");
    }
    if (before instanceof Figure.Stated && after instanceof Figure.Stated) {
      return names.say("det fastsatte tal", "the stated number") + values(before, after);
    }
    return before instanceof Figure.Read from
            && after instanceof Figure.Read to
            && isKnown(from, to)
        ? named(before, after) + ", " + values(from, to, move, against)
        : named(before, after) + values(before, after);
  }

  /** What the figure is, and from when till when. */
  private String named(@Nullable Figure before, @Nullable Figure after) {
    Key from = before instanceof Figure.Read read ? read.key() : null;
    Key to = after instanceof Figure.Read read ? read.key() : null;
    if (from == null || to == null) {
      Key one = to != null ? to : from;
      return one == null ? "" : names.key(one, about);
    }
    boolean same = from.indicator().equals(to.indicator())
        && from.subject().equals(to.subject())
        && from.dims().equals(to.dims());
    if (!same) {
      return names.key(from, about) + " → " + names.key(to, about);
    }
    return from.period().equals(to.period())
        ? names.key(to, about)
        : names.key(from, about) + " → " + numbers.period(to.period());
  }

  private String values(@Nullable Figure before, @Nullable Figure after) {
    return ", " + value(before) + " → " + value(after);
  }

  /** Two known figures, which the limit is held against too where they are of its unit. */
  private String values(Figure.Read before, Figure.Read after, SideMove move, List<Range> against) {
    Unit unit = after.indicator().unit();
    List<Range> limits = unit.equals(move.after().unit()) ? against : List.of();
    return String.join(
        " → ", Written.apart(List.of(before.range(), after.range()), limits, unit, numbers));
  }

  private static boolean isKnown(Figure.Read before, Figure.Read after) {
    return before.range().value() != null && after.range().value() != null;
  }

  private String value(@Nullable Figure figure) {
    if (figure instanceof Figure.Read read) {
      return numbers.range(read.range(), read.indicator().unit());
    }
    return figure instanceof Figure.Stated stated
        ? numbers.stated(stated.value(), stated.unit())
        : names.say("intet", "none");
  }
}
