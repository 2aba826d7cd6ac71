package dk.pejl.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Margin;
import dk.pejl.claim.Quota;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.claim.Truth;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.solver.Change;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written, how far it is written to lie, and what is true never disagree. */
class TextAndTruthTest {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)*");
  private static final Subject SUBJECT = Subject.parse(World.AABENRAA);
  private static final Period YEAR = Period.year(2019);

  /** A value, how it is to lie, and a limit, which the rule states or another year's figure gives. */
  record Judged(Indicator indicator, Exact value, Relation relation, Exact limit, boolean stated) {
    Claim.Comparison claim() {
      Side other = stated
          ? Side.Limit.of(limit, indicator.unit())
          : side(indicator, Range.exactly(limit), YEAR.previous());
      return new Claim.Comparison(
          side(indicator, Range.exactly(value), YEAR), relation, other, null);
    }
  }

  private static Side.Measured side(Indicator indicator, Range range, Period period) {
    Key key = new Key(indicator.id(), SUBJECT, period, Dims.NONE);
    Exact only = range.value();
    Reading reading =
        only == null ? new Reading.Masked(range.low(), range.high()) : new Reading.Known(only);
    return new Side.Measured(
        indicator,
        Slice.of(SUBJECT, period),
        new Figure.Read(indicator, key, Observation.of(key, reading), range));
  }

  @Provide
  Arbitrary<Judged> judged() {
    Arbitrary<Exact> hundredths =
        Arbitraries.longs().between(-200, 20_000).map(n -> Exact.of(n, 10_000));
    Arbitrary<Exact> fractions = Combinators.combine(
            Arbitraries.longs().between(-50, 5_000), Arbitraries.longs().between(1, 999))
        .as(Exact::of);
    Arbitrary<Exact> large =
        Arbitraries.longs().between(0, 90_000_000_000L).map(n -> Exact.of(n, 100));
    Arbitrary<Exact> values = Arbitraries.oneOf(hundredths, fractions, large);
    // Limits lie right at the value, hair's breadths from it, or anywhere.
    Arbitrary<Exact> nudges = Combinators.combine(
            Arbitraries.longs().between(-12, 12), Arbitraries.integers().between(0, 9))
        .as((n, zeros) -> Exact.of(n, (long) Math.pow(10, zeros)));
    Arbitrary<Exact> steps = Arbitraries.oneOf(nudges, fractions);
    return Combinators.combine(
            Arbitraries.of(indicators()),
            values,
            Arbitraries.of(Relation.values()),
            steps,
            Arbitraries.of(true, false))
        .as((indicator, value, relation, step, stated) ->
            new Judged(indicator, value, relation, value.plus(step), stated));
  }

  private static List<Indicator> indicators() {
    return List.of(
        Indicator.rate("sats").of("kommune"),
        Indicator.count("antal").averaged().of("kommune"),
        Indicator.amount("beløb", Unit.KRONER).of("kommune"),
        Indicator.amount("udvikling", Unit.POINTS).of("kommune"),
        Indicator.grade("karakter", Unit.of("karakter", "", "")).of("kommune"));
  }

  @Property
  void theNumbersWrittenLieToEachOtherAsTheClaimSays(
      @ForAll("judged") Judged judged, @ForAll Language language) {
    Written written = Written.of(judged.claim(), Numbers.in(language));
    boolean holds =
        judged.relation.holds(only(written.value(), language), only(written.limit(), language));
    assertThat(holds).as("%s", written).isEqualTo(judged.claim().truth() == Truth.TRUE);
  }

  @Property
  void differentFiguresAreWrittenDifferentlyAndEqualOnesAlike(
      @ForAll("judged") Judged judged, @ForAll Language language) {
    Written written = Written.of(judged.claim(), Numbers.in(language));
    assertThat(only(written.value(), language).compareTo(only(written.limit(), language)))
        .as("%s", written)
        .isEqualTo(judged.value.compareTo(judged.limit));
  }

  @Property
  void theDistanceWrittenIsOnTheSideOnWhichTheValueLies(@ForAll("judged") Judged judged) {
    String distance = Written.of(judged.claim(), Numbers.in(Language.EN)).distance();
    int order = judged.value.compareTo(judged.limit);
    assertThat(distance.endsWith(" above")).as(distance).isEqualTo(order > 0);
    assertThat(distance.endsWith(" below")).as(distance).isEqualTo(order < 0);
  }

  @Property
  void theDistanceWrittenIsTheMarginRoundedAndNeverNothing(
      @ForAll("judged") Judged judged, @ForAll Language language) {
    Margin margin = judged.claim().margin();
    String distance = Written.of(judged.claim(), Numbers.in(language)).distance();
    List<BigDecimal> numbers = numbers(distance, language);
    if (margin.value().signum() == 0) {
      assertThat(numbers).isEmpty();
      return;
    }
    BigDecimal written = numbers.get(0);
    Exact off = Exact.of(written).minus(margin.unit().shown(margin.value()).absolute());
    assertThat(written.signum()).isPositive();
    assertThat(off.absolute())
        .isLessThan(Exact.of(BigDecimal.ONE.movePointLeft(Math.max(0, written.scale()))));
  }

  @Property
  void bothLanguagesWriteTheSameNumbers(@ForAll("judged") Judged judged) {
    Verdict verdict = World.every("2019-12-31", judged.claim());
    String danish = Texts.of(Language.DA, World.CATALOGUE, Facts.NONE).why(verdict);
    String english = Texts.of(Language.EN, World.CATALOGUE, Facts.NONE).why(verdict);
    assertThat(numbers(danish, Language.DA)).isEqualTo(numbers(english, Language.EN));
  }

  @Property
  void theSentenceCarriesTheStatusAndTheNumbersOfTheClaim(
      @ForAll("judged") Judged judged, @ForAll Language language) {
    Verdict verdict = World.every("2019-12-31", judged.claim());
    Texts texts = Texts.of(language, World.CATALOGUE, Facts.NONE);
    Written written = Written.of(judged.claim(), texts.numbers());
    assertThat(texts.why(verdict))
        .startsWithIgnoringCase(texts.name(verdict.status()) + ": " + written.value())
        .contains(written.limit())
        .contains(written.distance());
  }

  @Property
  void aMaskedValueIsWrittenOnTheSideOfTheLimitWhereAllOfItLies(
      @ForAll("judged") Judged judged, @ForAll Language language) {
    Range masked = Range.between(judged.value, judged.value.plus(Exact.of(3, 7)));
    Claim.Comparison claim = new Claim.Comparison(
        side(judged.indicator, masked, YEAR),
        judged.relation,
        Side.Limit.of(judged.limit, judged.indicator.unit()),
        null);
    Written written = Written.of(claim, Numbers.in(language));
    List<BigDecimal> ends = numbers(written.value(), language);
    Range shown = Range.between(Exact.of(ends.get(0)), Exact.of(ends.get(1)));
    assertThat(judged.relation.holds(shown, Range.exactly(only(written.limit(), language))))
        .as("%s", written)
        .isEqualTo(claim.truth());
  }

  @Property
  void aShortfallAsWrittenIsEnough(@ForAll("judged") Judged judged) {
    Claim.Comparison claim = judged.claim();
    Verdict verdict = World.every("2019-12-31", claim);
    Texts texts = Texts.of(Language.EN, World.CATALOGUE, Facts.NONE);
    for (Change change : verdict.shortfall()) {
      if (change.change() != null && change.change().signum() != 0) {
        String text = texts.change(verdict, change);
        Exact written = Exact.of(numbers(text, Language.EN).get(0));
        Exact needed = change.unit().shown(change.change()).absolute();
        assertThat(written).as(text).isGreaterThanOrEqualTo(needed);
        assertThat(text.startsWith("more than "))
            .as(text)
            .isEqualTo(change.exclusive() && written.equals(needed));
      }
    }
  }

  @Property
  void aSlackAsWrittenIsNotTooMuch(@ForAll("judged") Judged judged) {
    Verdict verdict = World.every("2019-12-31", judged.claim());
    Texts texts = Texts.of(Language.EN, World.CATALOGUE, Facts.NONE);
    for (Change change : verdict.slack()) {
      if (change.change() != null && change.change().signum() != 0) {
        String text = texts.change(verdict, change);
        Exact written = Exact.of(numbers(text, Language.EN).get(0));
        assertThat(written)
            .as(text)
            .isLessThanOrEqualTo(change.unit().shown(change.change()).absolute());
      }
    }
  }

  @Property
  void aMoveIsWrittenSoThatNoneOfItLooksLikeWhatItIsHeldAgainst(
      @ForAll("judged") Judged before, @ForAll("judged") Judged after, @ForAll Language language) {
    List<Range> move = List.of(Range.exactly(before.value), Range.exactly(after.value));
    List<Range> limit = List.of(Range.exactly(before.limit));
    List<String> written =
        Written.apart(move, limit, before.indicator.unit(), Numbers.in(language));
    List<String> beside = Written.apart(limit, move, before.indicator.unit(), Numbers.in(language));
    assertThat(only(written.get(0), language).compareTo(only(beside.get(0), language)))
        .as("%s against %s", written, beside)
        .isEqualTo(before.value.compareTo(before.limit));
    assertThat(only(written.get(0), language).compareTo(only(written.get(1), language)))
        .as("%s", written)
        .isEqualTo(before.value.compareTo(after.value));
  }

  @Provide
  Arbitrary<Claim> claims() {
    Arbitrary<Claim> one = judged().map(Judged::claim);
    Arbitrary<Claim> series = judged()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(steps -> new Claim.Series(steps.stream()
            .map(step ->
                new Judged(steps.get(0).indicator, step.value, step.relation, step.limit, false))
            .map(Judged::claim)
            .toList()));
    return joinedTwice(Arbitraries.oneOf(one, one, series));
  }

  /** Claims of every form but series, of which a sentence writes all figures apart from each other. */
  @Provide
  Arbitrary<Claim> compared() {
    return joinedTwice(judged().map(Judged::claim));
  }

  private static Arbitrary<Claim> joinedTwice(Arbitrary<Claim> parts) {
    return Arbitraries.oneOf(parts, joined(Arbitraries.oneOf(parts, joined(parts))));
  }

  private static Arbitrary<Claim> joined(Arbitrary<Claim> parts) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3), parts.list().ofMinSize(1).ofMaxSize(4))
        .as((form, some) -> switch (form) {
          case 0 -> new Claim.All(some);
          case 1 -> new Claim.Any(some);
          case 2 ->
            some.size() == 1
                ? some.get(0)
                : new Claim.Of(some.size() == 2 ? Quota.AT_MOST : Quota.AT_LEAST, 1, some);
          default -> new Claim.Each(some.stream().map(TextAndTruthTest::unit).toList());
        });
  }

  private static Claim.Each.Unit unit(Claim claim) {
    return new Claim.Each.Unit(World.AABENRAA, Slice.of(SUBJECT, YEAR), false, null, claim);
  }

  @Property
  void everyComparisonOfAnyFormOfClaimIsWrittenWithItsNumbersApart(
      @ForAll("claims") Claim claim, @ForAll Language language) {
    Texts texts = Texts.of(language, World.CATALOGUE, Facts.NONE);
    List<String> lines = new ArrayList<>();
    collect(texts.tree(World.every("2019-12-31", claim)), lines);
    claim.comparisons((comparison, counts) -> {
      Written written = Written.of(comparison, texts.numbers());
      assertThat(lines)
          .anySatisfy(line -> assertThat(line).contains(written.value()).contains(written.limit()));
    });
  }

  @Property
  void aSentenceWritesNoFigureOtherwiseThanItsComparisonDoes(
      @ForAll("compared") Claim claim, @ForAll Language language) {
    Texts texts = Texts.of(language, World.CATALOGUE, Facts.NONE);
    List<BigDecimal> written = new ArrayList<>();
    claim.comparisons((comparison, counts) -> {
      Written each = Written.of(comparison, texts.numbers());
      written.addAll(numbers(each.value() + " " + each.limit() + " " + each.distance(), language));
    });
    Verdict verdict = World.every("2019-12-31", claim);
    verdict
        .shortfall()
        .forEach(change -> written.addAll(numbers(texts.change(verdict, change), language)));
    List<BigDecimal> said = numbers(texts.why(verdict), language);
    // Years, and how many parts or units hold, are whole.
    said.removeIf(number -> number.scale() == 0);
    assertThat(written).containsAll(said);
  }

  private static void collect(Line line, List<String> into) {
    into.add(line.text());
    line.children().forEach(child -> collect(child, into));
  }

  private static Exact only(String text, Language language) {
    List<BigDecimal> numbers = numbers(text, language);
    assertThat(numbers).as(text).hasSize(1);
    return Exact.of(numbers.get(0));
  }

  /** Every number in a text, read as the language writes it. */
  private static List<BigDecimal> numbers(String text, Language language) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher found = NUMBER.matcher(text);
    while (found.find()) {
      String number = found.group();
      String plain = language == Language.DA
          ? number.replace(".", "").replace(',', '.')
          : number.replace(",", "");
      numbers.add(new BigDecimal(plain));
    }
    return numbers;
  }
}
