package dk.pejl.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Day;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.figure.Figure;
import dk.pejl.figure.Slice;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Unit;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandTest {
  private static final Day FINISHED =
      World.empty().evidence(Day.class, "afsluttet", World.empty().at("projekt:fablab", "2018"));

  private static String demand(Verdict verdict) {
    Claim.Comparison comparison = verdict.claim().asComparison().orElseThrow();
    return Texts.of(Language.EN, World.CATALOGUE, Facts.NONE).demand(verdict, comparison);
  }

  @Test
  void whatIsToHaveComeIsDemandedByItsDeadlineAndNotByTheDayAskedAbout() {
    Verdict before = World.by("2020", "2018-12-31", "projekt:fablab", FINISHED.hasCome());
    assertThat(demand(before)).isEqualTo("no later than 31 December 2020");
  }

  @Test
  void whatIsToHaveComeInEachPeriodIsDemandedByItsEnd() {
    Verdict every = World.every("2018-12-31", "projekt:fablab", FINISHED.hasCome());
    assertThat(demand(every)).isEqualTo("no later than 31 December 2018");
  }

  @Test
  void fromOneDayToAnotherAreSoManyDays() {
    Figure between =
        Figure.Worked.of(Operation.DIFFERENCE, List.of(day("2019-02-16"), day("2019-01-01")), null);
    Figure mean = Figure.Worked.of(Operation.MEAN, List.of(between, between), null);
    Names names = new Names(Numbers.in(Language.EN), World.CATALOGUE, Facts.NONE);
    assertThat(new FigureLines(names).of(mean, Unit.DAYS).get(0).children())
        .allMatch(line -> line.text().endsWith("= 46 days"));
  }

  private static Figure day(String date) {
    Slice at = World.empty().at("projekt:fablab", "2019");
    Key key = new Key("afsluttet", at.subject(), at.period(), Dims.NONE);
    Exact value = Exact.of(LocalDate.parse(date).toEpochDay());
    return Figure.Read.of(
        World.CATALOGUE.indicator("afsluttet"), key, Observation.of(key, new Reading.Known(value)));
  }
}
