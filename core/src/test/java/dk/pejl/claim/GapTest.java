package dk.pejl.claim;

import static dk.pejl.claim.Sample.A;
import static dk.pejl.claim.Sample.B;
import static dk.pejl.claim.Sample.C;
import static dk.pejl.claim.Sample.NOW;
import static dk.pejl.claim.Sample.TOWN;
import static dk.pejl.claim.Sample.absent;
import static dk.pejl.claim.Sample.claim;
import static dk.pejl.claim.Sample.key;
import static dk.pejl.claim.Sample.known;
import static dk.pejl.claim.Sample.masked;
import static dk.pejl.claim.Sample.missing;
import static dk.pejl.claim.Sample.ratio;
import static dk.pejl.claim.Sample.sum;
import static dk.pejl.claim.Sample.worked;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Absence;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GapTest {

  private static List<String> gaps(Claim claim) {
    return Gap.of(claim).stream()
        .map(gap -> gap.key().indicator() + (gap.decides() ? " decides" : " does not decide"))
        .toList();
  }

  @Test
  void aKnownFigureIsNoGap() {
    assertThat(Gap.of(claim(known(A, "5"), Relation.AT_LEAST, "5"))).isEmpty();
  }

  @Test
  void aMissingFigureIsAGapWithItsKeyAndReason() {
    assertThat(Gap.of(claim(missing(A, Absence.SUPPRESSED), Relation.AT_LEAST, "5")))
        .containsExactly(new Gap(key(A, 2019), Absence.SUPPRESSED, true, null));
  }

  @Test
  void whatNobodySuppliedIsAbsent() {
    assertThat(Gap.of(claim(absent(A), Relation.AT_LEAST, "5")))
        .containsExactly(new Gap(key(A, 2019), Absence.ABSENT, true, null));
  }

  @Test
  void aMaskedFigureIsAGapWithoutAReason() {
    Gap gap = Gap.of(claim(masked(A, 1, 9), Relation.AT_LEAST, "5")).get(0);

    assertThat(gap.isMasked()).isTrue();
    assertThat(gap.decides()).isTrue();
  }

  @Test
  void whatIsMissingIsListedThoughItDidNotMatter() {
    assertThat(gaps(claim(sum(known(A, "7"), absent(B)), Relation.AT_LEAST, "5")))
        .containsExactly("b does not decide");
  }

  @Test
  void inAnUnknownClaimAPartThatIsDecidedHasNoDecidingGap() {
    Claim decided = claim(masked(A, 6, 9), Relation.AT_LEAST, "5");
    Claim open = claim(absent(B), Relation.AT_LEAST, "5");

    assertThat(gaps(Claim.all(decided, open))).containsExactly("a does not decide", "b decides");
  }

  @Test
  void whatTakesItsUnitOutIsToldApartFromWhatIsMissing() {
    Claim.Each each = new Claim.Each(List.of(
        new Claim.Each.Unit(
            "u",
            NOW,
            false,
            null,
            claim(missing(A, Absence.NOT_APPLICABLE), Relation.AT_LEAST, "5")),
        new Claim.Each.Unit("v", NOW, false, null, claim(absent(B), Relation.AT_LEAST, "5"))));

    assertThat(gaps(each)).containsExactly("b decides");
    assertThat(Exclusion.of(each)).extracting(Exclusion::key).containsExactly(key(A, 2019));
  }

  @Test
  void nothingHelpsAShareOfNone() {
    assertThat(gaps(claim(ratio(absent(A), known(B, "0")), Relation.AT_LEAST, "5")))
        .containsExactly("a does not decide");
  }

  @Test
  void whatCannotBecomeTheLeastDoesNotDecide() {
    Figure least = worked(Operation.LEAST, masked(A, 1, 4), masked(B, 6, 9));

    assertThat(gaps(claim(least, Relation.AT_LEAST, "3")))
        .containsExactly("a decides", "b does not decide");
  }

  @Test
  void whatCannotBecomeTheGreatestDoesNotDecide() {
    Figure greatest = worked(Operation.GREATEST, masked(A, 1, 4), masked(B, 6, 9));

    assertThat(gaps(claim(greatest, Relation.AT_LEAST, "8")))
        .containsExactly("a does not decide", "b decides");
  }

  @Test
  void whatCannotPassTheFirstDoesNotDecideItsPlace() {
    Figure place = worked(Operation.RANK, masked(A, 5, 8), masked(B, 6, 9), masked(C, 1, 4));

    assertThat(gaps(claim(place, Relation.AT_MOST, "1")))
        .containsExactly("a decides", "b decides", "c does not decide");
  }

  @Test
  void aFigureWithAnotherInItsPlaceIsListedWithIt() {
    Figure stated = new Figure.Stated(Exact.of(7), Unit.NUMBER, Range.exactly(Exact.of(7)));
    Claim claim = claim(new Figure.Instead(absent(A), stated), Relation.AT_LEAST, "5");

    assertThat(Gap.of(claim)).containsExactly(new Gap(key(A, 2019), Absence.ABSENT, false, stated));
  }

  @Test
  void whereTheClaimIsOpenAFigureWithAnotherInItsPlaceDecidesToo() {
    Figure instead = new Figure.Instead(absent(A), masked(A, 2017, 1, 9));

    assertThat(gaps(claim(instead, Relation.AT_LEAST, "5")))
        .containsExactly("a decides", "a decides");
  }

  @Test
  void anOpenDayThatSettlesTheClaimIsNoGap() {
    assertThat(Gap.of(claim(open(20, 20), Relation.AT_MOST, "20"))).isEmpty();
  }

  @Test
  void anOpenDayThatIsTooOldIsAGap() {
    assertThat(gaps(claim(open(21, 20), Relation.AT_MOST, "21"))).containsExactly("d decides");
  }

  private static Figure.Read open(long asked, long observed) {
    Indicator day = Indicator.day("d");
    Key key = new Key("d", TOWN, Period.day(LocalDate.ofEpochDay(asked)), Dims.NONE);
    Key seen = key.in(Period.day(LocalDate.ofEpochDay(observed)));
    Observation open = Observation.of(seen, new Reading.Open());
    return new Figure.Read(day, key, open, Range.above(Exact.of(observed)));
  }

  @Test
  void aFigureReadTwiceIsListedOnceAndDecidesIfItDoesAnywhere() {
    Claim decided = claim(masked(A, 1, 4), Relation.AT_LEAST, "0");
    Claim open = claim(masked(A, 1, 4), Relation.AT_LEAST, "3");

    assertThat(gaps(Claim.all(decided, open))).containsExactly("a decides");
    assertThat(gaps(Claim.all(open, decided))).containsExactly("a decides");
  }

  // Against all that the masked figures can be.

  private static Truth truth(Claim claim, Map<Key, Exact> values) {
    Figure.Reader reader = read -> {
      Exact value = values.get(read.key());
      return value == null ? read.range() : Range.exactly(value);
    };
    return claim.truth(reader, reader);
  }

  /** Every way in which masked whole figures can turn out. */
  private static List<Map<Key, Exact>> completions(Map<Key, Figure.Read> reads) {
    List<Map<Key, Exact>> all = new ArrayList<>(List.of(Map.of()));
    for (Figure.Read read : reads.values()) {
      if (read.range().value() == null) {
        List<Map<Key, Exact>> more = new ArrayList<>();
        for (Exact value = read.range().low();
            value.compareTo(read.range().high()) <= 0;
            value = value.plus(Exact.ONE)) {
          for (Map<Key, Exact> each : all) {
            Map<Key, Exact> longer = new HashMap<>(each);
            longer.put(read.key(), value);
            more.add(longer);
          }
        }
        all = more;
      }
    }
    return all;
  }

  private static Set<Truth> truths(Claim claim, List<Map<Key, Exact>> completions) {
    Set<Truth> truths = new HashSet<>();
    completions.forEach(values -> truths.add(truth(claim, values)));
    return truths;
  }

  /** A claim of any form, now and then under a condition. */
  private static Claim some(Sample.Drawn drawn, long seed) {
    return seed % 3 == 0 ? drawn.conditional() : drawn.claim();
  }

  @Property
  void aDecidedClaimHasTheSameTruthWhateverTheMaskedFiguresAre(@ForAll long seed) {
    Sample.Drawn drawn = new Sample.Drawn(seed, 40, 0, A, B, C);
    Claim claim = some(drawn, seed);

    if (claim.truth() != Truth.UNKNOWN) {
      assertThat(truths(claim, completions(drawn.reads()))).containsExactly(claim.truth());
    }
  }

  @Property
  void aDecidedClaimHasNoDecidingGap(@ForAll long seed) {
    Claim claim = some(new Sample.Drawn(seed, 40, 20, A, B, C), seed);

    if (claim.truth() != Truth.UNKNOWN) {
      assertThat(Gap.of(claim)).noneMatch(Gap::decides);
    }
  }

  @Property
  void aClaimThatCanTurnOutInTwoWaysHasADecidingGap(@ForAll long seed) {
    Sample.Drawn drawn = new Sample.Drawn(seed, 40, 0, A, B, C);
    Claim claim = some(drawn, seed);

    if (truths(claim, completions(drawn.reads())).size() > 1) {
      assertThat(Gap.of(claim)).anyMatch(Gap::decides);
    }
  }

  @Property
  void aGapThatDoesNotDecideNeverChangesTheTruth(@ForAll long seed) {
    Sample.Drawn drawn = new Sample.Drawn(seed, 40, 0, A, B, C);
    Claim claim = some(drawn, seed);
    List<Map<Key, Exact>> completions = completions(drawn.reads());

    for (Gap gap : Gap.of(claim)) {
      if (!gap.decides()) {
        Map<Map<Key, Exact>, Set<Truth>> byOthers = new HashMap<>();
        for (Map<Key, Exact> values : completions) {
          Map<Key, Exact> others = new HashMap<>(values);
          others.remove(gap.key());
          byOthers.computeIfAbsent(others, o -> new HashSet<>()).add(truth(claim, values));
        }
        assertThat(byOthers.values()).allSatisfy(truths -> assertThat(truths).hasSize(1));
      }
    }
  }

  @Property
  void everyMissingOrMaskedFigureIsListed(@ForAll long seed) {
    Claim claim = new Sample.Drawn(seed, 40, 20, A, B, C).claim();
    Set<Key> wanted = new HashSet<>();
    claim.comparisons((comparison, counts) -> {
      for (Side side : List.of(comparison.value(), comparison.limit())) {
        if (side instanceof Side.Measured measured) {
          measured.figure().reads(read -> {
            boolean known =
                read.observation() != null && read.observation().reading() instanceof Reading.Known;
            if (!known) {
              wanted.add(read.key());
            }
          });
        }
      }
    });

    assertThat(Gap.of(claim).stream().map(Gap::key)).containsExactlyInAnyOrderElementsOf(wanted);
  }
}
