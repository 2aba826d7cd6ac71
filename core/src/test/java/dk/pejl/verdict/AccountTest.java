package dk.pejl.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.period.Stretch;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.verdict.SideMove.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AccountTest {
  private static final List<Operation> OPERATIONS = List.of(Operation.values());
  private static final Subject AABENRAA = Subject.parse("kommune:580");

  private static Figure read(String indicator, String period, long value) {
    Key key = new Key(indicator, AABENRAA, Period.parse(period), Dims.NONE);
    return Figure.Read.of(
        Indicator.count(indicator), key, Observation.of(key, new Reading.Known(Exact.of(value))));
  }

  private static Figure worked(Operation operation, Figure... parts) {
    return Figure.Worked.of(operation, List.of(parts), null);
  }

  private static List<String> account(Figure before, Figure after) {
    return Account.of(before, after).stream()
        .map(each -> name(each) + " " + each.amount())
        .toList();
  }

  private static String name(Contribution contribution) {
    Figure figure = contribution.after() != null ? contribution.after() : contribution.before();
    return figure instanceof Figure.Read read ? read.key().indicator() : "whole";
  }

  private static Exact sum(List<Contribution> contributions) {
    return contributions.stream().map(Contribution::amount).reduce(Exact.ZERO, Exact::plus);
  }

  @Example
  void aSumMovesByWhatItsPartsMove() {
    Figure before = worked(Operation.SUM, read("a", "2018", 3), read("b", "2018", 4));
    Figure after = worked(Operation.SUM, read("a", "2019", 5), read("b", "2019", 1));
    assertThat(account(before, after)).containsExactly("a 2", "b -3");
  }

  private static Figure over(Reach reach, String from, String to, long... values) {
    List<Figure> parts = new ArrayList<>();
    Period first = Period.parse(from);
    for (int i = 0; i < values.length; i++) {
      parts.add(read("a", first.back(-i).toString(), values[i]));
    }
    return Figure.Worked.over(Stretch.of(reach, first, Period.parse(to)), parts);
  }

  private static List<String> periods(Figure before, Figure after) {
    return Account.of(before, after).stream()
        .map(each -> period(each.before()) + " -> " + period(each.after()) + " " + each.amount())
        .toList();
  }

  private static String period(Figure figure) {
    return figure instanceof Figure.Read read ? read.key().period().toString() : "";
  }

  @Example
  void ofARollingFigureOnePeriodComesInAndOneFallsOut() {
    Figure before = over(Reach.rolling(3), "2017", "2019", 1, 2, 3);
    Figure after = over(Reach.rolling(3), "2018", "2020", 2, 4, 8);

    assertThat(periods(before, after))
        .containsExactly("2019 -> 2019 1", " -> 2020 8", "2017 ->  -1");
  }

  @Example
  void ofACumulatedFigureAPeriodComesIn() {
    Figure before = over(Reach.cumulatedFrom("2019"), "2019", "2019", 4);
    Figure after = over(Reach.cumulatedFrom("2019"), "2019", "2020", 4, 5);

    assertThat(periods(before, after)).containsExactly(" -> 2020 5");
  }

  @Example
  void ofTwoYearsToDateEachMonthFollowsTheSameOfTheYearBefore() {
    Figure before = over(Reach.toDate(), "2019-01", "2019-02", 4, 5);
    Figure after = over(Reach.toDate(), "2020-01", "2020-02", 4, 7);

    assertThat(periods(before, after)).containsExactly("2019-02 -> 2020-02 2");
  }

  @Example
  void aShareMovesByBothOfItsPartsInTheMeanOfTwoOrders() {
    Figure before = worked(Operation.RATIO, read("a", "2018", 20), read("b", "2018", 100));
    Figure after = worked(Operation.RATIO, read("a", "2019", 30), read("b", "2019", 200));
    // First a: +0.1, then b: -0.15; first b: -0.1, then a: +0.05.
    assertThat(account(before, after)).containsExactly("a 0.075", "b -0.125");
  }

  @Example
  void aFigureThatStandsInBothPartsOfAShareIsToldOfOnce() {
    Figure before = worked(
        Operation.RATIO,
        read("a", "2018", 1),
        worked(Operation.SUM, read("a", "2018", 1), read("b", "2018", 3)));
    Figure after = worked(
        Operation.RATIO,
        read("a", "2019", 2),
        worked(Operation.SUM, read("a", "2019", 2), read("b", "2019", 3)));
    assertThat(account(before, after)).containsExactly("a 0.15");
  }

  @Example
  void ofTheLeastOnlyWhatMovesItContributes() {
    Figure before = worked(Operation.LEAST, read("a", "2018", 3), read("b", "2018", 9));
    Figure after = worked(Operation.LEAST, read("a", "2019", 5), read("b", "2019", 7));
    assertThat(account(before, after)).containsExactly("a 2");
  }

  @Example
  void aPartThatCameInAndOneThatFellOutContributeAllTheyAre() {
    Figure before = worked(Operation.SUM, read("a", "2018", 3), read("b", "2018", 4));
    Figure after = worked(Operation.SUM, read("a", "2019", 3), read("c", "2019", 9));
    assertThat(account(before, after)).containsExactly("c 9", "b -4");
  }

  @Example
  void partsOfAnUnchangedDivisorThatOffsetEachOtherAreToldOf() {
    Figure before = worked(
        Operation.RATIO,
        read("a", "2018", 1),
        worked(Operation.SUM, read("b", "2018", 1), read("c", "2018", 3)));
    Figure after = worked(
        Operation.RATIO,
        read("a", "2019", 1),
        worked(Operation.SUM, read("b", "2019", 2), read("c", "2019", 2)));
    assertThat(account(before, after)).containsExactly("b -0.0625", "c 0.0625");
  }

  @Example
  void aPlaceAmongPeersStaysWhole() {
    Figure before = worked(Operation.RANK, read("a", "2018", 3), read("b", "2018", 4));
    Figure after = worked(Operation.RANK, read("a", "2019", 5), read("b", "2019", 4));
    assertThat(account(before, after)).containsExactly("whole -1");
  }

  @Example
  void anotherFormulaStaysWhole() {
    Figure before = worked(Operation.SUM, read("a", "2018", 3), read("b", "2018", 4));
    Figure after = worked(Operation.MEAN, read("a", "2018", 3), read("b", "2018", 4));
    assertThat(account(before, after)).containsExactly("whole -3.5");
  }

  @Property(tries = 500)
  void contributionsAddUpToTheMove(@ForAll long seed) {
    Random random = new Random(seed);
    Shape shape = Shape.draw(random, 3);
    Figure before = shape.figure("2018", random);
    Figure after = shape.figure("2019", random);
    Exact from = before.range().value();
    Exact to = after.range().value();
    if (from != null && to != null) {
      assertThat(sum(Account.of(before, after))).isEqualTo(to.minus(from));
    }
  }

  @Property(tries = 200)
  void theWayBackIsTheSameWithTheSignsTurned(@ForAll long seed) {
    Random random = new Random(seed);
    Shape shape = Shape.draw(random, 2);
    Figure before = shape.figure("2018", random);
    Figure after = shape.figure("2019", random);
    if (before.range().value() != null && after.range().value() != null) {
      List<Exact> there = Account.of(before, after).stream()
          .map(each -> each.amount().negated())
          .toList();
      List<Exact> back =
          Account.of(after, before).stream().map(Contribution::amount).toList();
      assertThat(back).containsExactlyInAnyOrderElementsOf(there);
    }
  }

  /** A formula that figures can be drawn for. */
  private record Shape(Operation operation, List<Shape> parts, String name) {
    static Shape draw(Random random, int depth) {
      if (depth == 0 || random.nextInt(4) == 0) {
        return new Shape(Operation.SUM, List.of(), "f" + random.nextInt(1000));
      }
      Operation operation = OPERATIONS.get(random.nextInt(OPERATIONS.size()));
      int size =
          operation == Operation.RATIO || operation == Operation.WITHIN ? 2 : 1 + random.nextInt(3);
      List<Shape> parts = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        parts.add(draw(random, depth - 1));
      }
      return new Shape(operation, parts, "");
    }

    Figure figure(String period, Random random) {
      return parts.isEmpty()
          ? read(name, period, random.nextInt(12))
          : Figure.Worked.of(
              operation, parts.stream().map(each -> each.figure(period, random)).toList(), null);
    }
  }

  @Example
  void whatIsTakenAwayContributesWithItsSignTurned() {
    Figure before = worked(Operation.DIFFERENCE, read("a", "2018", 9), read("b", "2018", 4));
    Figure after = worked(Operation.DIFFERENCE, read("a", "2019", 11), read("b", "2019", 7));
    assertThat(account(before, after)).containsExactly("a 2", "b -3");
  }

  @Example
  void partsOfAnUnchangedFactorThatOffsetEachOtherAreToldOf() {
    Figure before = worked(
        Operation.PRODUCT,
        read("a", "2018", 5),
        worked(Operation.SUM, read("b", "2018", 1), read("c", "2018", 3)));
    Figure after = worked(
        Operation.PRODUCT,
        read("a", "2019", 5),
        worked(Operation.SUM, read("b", "2019", 2), read("c", "2019", 2)));
    assertThat(account(before, after)).containsExactly("b 5", "c -5");
  }

  @Example
  void yearsOfOneFigureThatAreAddedUpArePairedInTheirOrder() {
    Figure before = worked(Operation.SUM, read("a", "2017", 3), read("a", "2018", 4));
    Figure after = worked(Operation.SUM, read("a", "2018", 4), read("a", "2019", 9));
    assertThat(account(before, after)).containsExactly("a 1", "a 5");
  }
}
