package dk.pejl.claim;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Quantity;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Figures and claims to try things with, given one by one or drawn at random. */
public final class Sample {
  public static final Subject TOWN = Subject.parse("kommune:580");
  public static final Slice NOW = Slice.of(TOWN, Period.year(2019));
  public static final Indicator A = Indicator.count("a");
  public static final Indicator B = Indicator.count("b");
  public static final Indicator C = Indicator.count("c");
  public static final Indicator SHARE = Indicator.share("andel");
  public static final Indicator KRONER = Indicator.amount("udgift", Unit.KRONER);

  private Sample() {}

  public static Key key(Indicator indicator, int year) {
    return new Key(indicator.id(), TOWN, Period.year(year), Dims.NONE);
  }

  public static Figure.Read known(Indicator indicator, int year, String value) {
    return read(indicator, year, new Reading.Known(Exact.parse(value)));
  }

  public static Figure.Read known(Indicator indicator, String value) {
    return known(indicator, 2019, value);
  }

  public static Figure.Read masked(Indicator indicator, int year, long low, long high) {
    return read(indicator, year, new Reading.Masked(Exact.of(low), Exact.of(high)));
  }

  public static Figure.Read masked(Indicator indicator, long low, long high) {
    return masked(indicator, 2019, low, high);
  }

  public static Figure.Read missing(Indicator indicator, Absence why) {
    return read(indicator, 2019, new Reading.Missing(why));
  }

  public static Figure.Read absent(Indicator indicator, int year) {
    return new Figure.Read(indicator, key(indicator, year), null, indicator.missing());
  }

  public static Figure.Read absent(Indicator indicator) {
    return absent(indicator, 2019);
  }

  private static Figure.Read read(Indicator indicator, int year, Reading reading) {
    Range range = indicator.missing();
    if (reading instanceof Reading.Known known) {
      range = Range.exactly(known.value());
    } else if (reading instanceof Reading.Masked masked) {
      range = Range.between(masked.low(), masked.high());
    }
    Key key = key(indicator, year);
    return new Figure.Read(indicator, key, Observation.of(key, reading), range);
  }

  public static Figure worked(Operation operation, Figure... parts) {
    List<Figure> list = Arrays.asList(parts);
    Range range = operation.apply(list.stream().map(Figure::range).toList());
    return new Figure.Worked(operation, list, null, null, range);
  }

  public static Figure sum(Figure... parts) {
    return worked(Operation.SUM, parts);
  }

  public static Figure ratio(Figure numerator, Figure denominator) {
    return worked(Operation.RATIO, numerator, denominator);
  }

  public static Figure difference(Figure from, Figure less) {
    return worked(Operation.DIFFERENCE, from, less);
  }

  public static Figure mean(Figure... parts) {
    return worked(Operation.MEAN, parts);
  }

  public static Side side(Figure figure) {
    Indicator indicator = figure instanceof Figure.Read read ? read.indicator() : SHARE;
    return new Side.Measured(indicator, NOW, figure);
  }

  public static Side limit(String value) {
    return Side.Limit.of(Exact.parse(value), Unit.NUMBER);
  }

  public static Claim.Comparison claim(Figure value, Relation relation, String limit) {
    return new Claim.Comparison(side(value), relation, limit(limit), null);
  }

  public static Claim.Comparison claim(Figure value, Relation relation, Figure limit) {
    return new Claim.Comparison(side(value), relation, side(limit), null);
  }

  public static Claim.Each each(Claim... claims) {
    return new Claim.Each(Arrays.stream(claims)
        .map(claim -> new Claim.Each.Unit("u", NOW, false, null, claim))
        .toList());
  }

  /** Draws claims of the forms that plans have, over small figures. */
  public static final class Drawn {
    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final Random random;
    private final int masked;
    private final int absent;
    private final List<Indicator> indicators;
    private final Map<Key, Figure.Read> reads = new HashMap<>();
    private int forms = 14;

    public Drawn(long seed, int masked, int absent, Indicator... indicators) {
      this.random = new Random(seed);
      this.masked = masked;
      this.absent = absent;
      this.indicators = List.of(indicators);
    }

    public Claim claim() {
      return switch (random.nextInt(12)) {
        case 0 -> Claim.all(comparison(), comparison());
        case 1 -> Claim.any(comparison(), comparison());
        case 2 -> each(comparison(), comparison());
        case 3 -> new Claim.Series(List.of(comparison(), comparison()));
        case 4 -> Claim.all(Claim.any(comparison(), comparison()), comparison());
        case 5 -> some(comparison(), comparison(), comparison(), comparison());
        case 6 -> Claim.exactly(1, comparison(), comparison(), comparison());
        case 7 -> Claim.atMost(1, comparison(), each(comparison(), comparison()));
        case 8 -> each(comparison(), comparison(), comparison()).howMany().isAtLeast(2);
        case 9 ->
          some(comparison(), comparison(), comparison(), comparison())
              .share()
              .isAbove(Quantity.percent("50"));
        default -> comparison();
      };
    }

    /** A claim about two units, of each of which another claim tells whether it is meant. */
    private static Claim.Each some(Claim in, Claim one, Claim alsoIn, Claim other) {
      return new Claim.Each(List.of(
          new Claim.Each.Unit("u", NOW, false, in, one),
          new Claim.Each.Unit("v", NOW, false, alsoIn, other)));
    }

    /** A claim that stands under a condition, or about units that do. */
    public Claim conditional() {
      return switch (random.nextInt(3)) {
        case 0 -> Claim.ifThen(comparison(), claim());
        case 1 -> Claim.ifThen(Claim.any(comparison(), comparison()), comparison());
        default -> under(comparison(), comparison(), comparison(), comparison());
      };
    }

    /** A claim about two units, each of which is meant under a condition. */
    private static Claim under(Claim condition, Claim one, Claim other, Claim two) {
      return new Claim.Each(List.of(
          new Claim.Each.Unit("u", NOW, false, null, condition, one),
          new Claim.Each.Unit("v", NOW, false, null, other, two)));
    }

    /** A claim over figures that bend once at most. */
    public Claim plain() {
      forms = 11;
      return claim();
    }

    private Claim.Comparison comparison() {
      Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      Side other = random.nextInt(3) == 0
          ? side(figure())
          : limit(random.nextInt(25) + "/" + (1 + random.nextInt(8)));
      return new Claim.Comparison(side(figure()), relation, other, null);
    }

    /** A figure worked out in any way from others that are, so many levels deep. */
    public Figure tree(int levels) {
      if (levels == 0 || random.nextInt(5) == 0) {
        return leaf();
      }
      return switch (random.nextInt(12)) {
        case 0 -> sum(tree(levels - 1), tree(levels - 1), tree(levels - 1));
        case 1 -> difference(tree(levels - 1), tree(levels - 1));
        case 2 -> mean(tree(levels - 1), tree(levels - 1));
        case 3 -> worked(Operation.PRODUCT, tree(levels - 1), tree(levels - 1));
        case 4 -> worked(Operation.LEAST, tree(levels - 1), tree(levels - 1));
        case 5 -> worked(Operation.GREATEST, tree(levels - 1), tree(levels - 1));
        case 6 -> worked(Operation.COUNT, tree(levels - 1));
        case 7 -> worked(Operation.RANK, tree(levels - 1), tree(levels - 1));
        case 8 -> worked(Operation.RANK, tree(levels - 1));
        default -> ratio(tree(levels - 1), tree(levels - 1));
      };
    }

    private Figure figure() {
      return switch (random.nextInt(forms)) {
        case 0 -> leaf();
        case 1 -> ratio(leaf(), leaf());
        case 2 -> ratio(leaf(), sum(leaf(), leaf()));
        case 3 -> ratio(sum(leaf(), leaf()), sum(leaf(), leaf()));
        case 4 -> difference(leaf(), leaf());
        case 5 -> ratio(difference(leaf(), leaf()), leaf());
        case 6 -> sum(worked(Operation.LEAST, leaf(), leaf()), leaf());
        case 7 -> months();
        case 8 -> worked(Operation.RANK, leaf(), leaf(), leaf());
        case 9 -> within(leaf(), leaf());
        case 10 -> worked(Operation.COUNT, leaf(), leaf());
        case 11 -> worked(Operation.RANK, ratio(leaf(), leaf()), ratio(leaf(), leaf()));
        case 12 -> ratio(worked(Operation.GREATEST, leaf(), difference(leaf(), leaf())), leaf());
        default -> difference(ratio(leaf(), leaf()), ratio(leaf(), leaf()));
      };
    }

    private static Figure within(Figure one, Figure other) {
      return worked(
          Operation.WITHIN,
          worked(Operation.LEAST, one, other),
          worked(Operation.GREATEST, one, other));
    }

    private Figure months() {
      Indicator indicator = indicator();
      return mean(
          leaf(indicator, 2016),
          leaf(indicator, 2017),
          leaf(indicator, 2018),
          leaf(indicator, 2019));
    }

    private Indicator indicator() {
      return indicators.get(random.nextInt(indicators.size()));
    }

    private Figure leaf() {
      return leaf(indicator(), 2018 + random.nextInt(2));
    }

    private Figure.Read leaf(Indicator indicator, int year) {
      return reads.computeIfAbsent(key(indicator, year), key -> drawn(indicator, year));
    }

    private Figure.Read drawn(Indicator indicator, int year) {
      int sort = random.nextInt(100);
      if (sort < masked) {
        int low = random.nextInt(6);
        return masked(indicator, year, low, low + random.nextInt(4));
      }
      return sort < masked + absent
          ? absent(indicator, year)
          : known(indicator, year, String.valueOf(random.nextInt(13)));
    }

    public Map<Key, Figure.Read> reads() {
      return reads;
    }
  }
}
