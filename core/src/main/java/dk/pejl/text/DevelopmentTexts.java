package dk.pejl.text;

import dk.pejl.claim.Side;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.quantity.Exact;
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
      lines.add(names.say(
          "Bidragene lægger sammen til ændringen: middel over rækkefølger, regnestykke for"
              + " regnestykke.",
          "The contributions add up to the move: the mean over orders, calculation by"
              + " calculation."));
    }
    return lines;
  }

  private void head() {
    Evaluation earlier = development.earlier();
    Evaluation later = development.later();
    lines.add(question(earlier) + " → " + question(later));
    later.rules().forEach((plan, digest) -> {
      String before = earlier.rules().get(plan);
      if (before != null && !before.equals(digest)) {
        lines.add(names.say(
            "Reglerne for " + plan + " er ændret.", "The rules of " + plan + " have changed."));
      }
    });
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
    side(unit + names.say("Tallet: ", "The figure: "), move.value());
    side(unit + names.say("Grænsen: ", "The limit: "), move.limit());
  }

  private void side(String what, SideMove move) {
    if (!move.hasMoved()) {
      return;
    }
    String sides = STEP + what + String.join(" → ", sides(move));
    Exact by = move.move();
    if (by == null) {
      lines.add(sides);
      open(move);
    } else if (move.unit().equals(Unit.YES_NO)) {
      lines.add(sides);
    } else {
      counted(sides, move, by);
    }
  }

  /** Both sides, with so many decimals that they are not written alike. */
  private List<String> sides(SideMove move) {
    if (isStated(move)) {
      return List.of(stated(move.before()), stated(move.after()));
    }
    List<String> apart = Written.apart(
        List.of(move.before().range(), move.after().range()), move.after().unit(), numbers);
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

  private void counted(String sides, SideMove move, Exact by) {
    List<Exact> amounts =
        move.contributions().stream().map(Contribution::amount).toList();
    int decimals = decimals(amounts, move.unit());
    BigDecimal sum = move.unit().shown(by).rounded(decimals, RoundingMode.HALF_UP);
    List<BigDecimal> written = addingUp(amounts, sum, move.unit());
    lines.add(sides + " (" + signed(by, sum, move.unit()) + ")");
    for (int i = 0; i < amounts.size() && !isStated(move); i++) {
      lines.add(STEP
          + STEP
          + signed(amounts.get(i), written.get(i), move.unit())
          + ": "
          + figure(move.contributions().get(i)));
      hasContributions = true;
    }
  }

  /** So many decimals that no amount looks like nothing, and some more if they then add up. */
  private static int decimals(List<Exact> amounts, Unit unit) {
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
    return decimals;
  }

  private static boolean addsUp(List<Exact> amounts, int decimals, Unit unit) {
    Exact sum = Exact.ZERO;
    BigDecimal written = BigDecimal.ZERO;
    for (Exact amount : amounts) {
      sum = sum.plus(amount);
      written = written.add(unit.shown(amount).rounded(decimals, RoundingMode.HALF_UP));
    }
    return written.compareTo(unit.shown(sum).rounded(decimals, RoundingMode.HALF_UP)) == 0;
  }

  /**
   * The amounts with as many decimals as their sum, rounded so that they add up to it as written:
   * down, and then up where most was taken away.
   */
  static List<BigDecimal> addingUp(List<Exact> amounts, BigDecimal sum, Unit unit) {
    List<BigDecimal> written = new ArrayList<>();
    BigDecimal left = sum;
    for (Exact amount : amounts) {
      BigDecimal down = unit.shown(amount).rounded(sum.scale(), RoundingMode.FLOOR);
      written.add(down);
      left = left.subtract(down);
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(sum.scale());
    for (int i = 0; i < amounts.size() && left.signum() > 0; i++) {
      int most = mostTaken(amounts, written, unit);
      written.set(most, written.get(most).add(step));
      left = left.subtract(step);
    }
    return written;
  }

  private static boolean hasNothing(List<Exact> amounts, int decimals, Unit unit) {
    return amounts.stream()
        .anyMatch(each -> each.signum() != 0
            && unit.shown(each).rounded(decimals, RoundingMode.HALF_UP).signum() == 0);
  }

  private static int mostTaken(List<Exact> amounts, List<BigDecimal> written, Unit unit) {
    int most = 0;
    for (int i = 1; i < amounts.size(); i++) {
      if (taken(amounts, written, unit, i).compareTo(taken(amounts, written, unit, most)) > 0) {
        most = i;
      }
    }
    return most;
  }

  private static Exact taken(List<Exact> amounts, List<BigDecimal> written, Unit unit, int index) {
    return unit.shown(amounts.get(index)).minus(Exact.of(written.get(index)));
  }

  private String signed(Exact amount, BigDecimal written, Unit unit) {
    String size = unit.equals(Unit.RANK)
        ? numbers.places(written.abs())
        : numbers.text(amount.absolute(), written.abs(), unit);
    return (written.signum() < 0 ? "-" : "+") + size;
  }

  private String figure(Contribution contribution) {
    Figure before = contribution.before();
    Figure after = contribution.after();
    if (before instanceof Figure.Worked || after instanceof Figure.Worked) {
      return names.say("det udregnede som helhed", "what is worked out, as a whole");
    }
    if (before instanceof Figure.Stated && after instanceof Figure.Stated) {
      return names.say("det fastsatte tal", "the stated number") + values(before, after);
    }
    return named(before, after) + values(before, after);
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

  private String value(@Nullable Figure figure) {
    if (figure instanceof Figure.Read read) {
      return numbers.range(read.range(), read.indicator().unit());
    }
    return figure instanceof Figure.Stated stated
        ? numbers.stated(stated.value(), stated.unit())
        : names.say("intet", "none");
  }
}
