package dk.pejl.evidence;

import dk.pejl.claim.Side;
import dk.pejl.fact.Absence;
import dk.pejl.fact.Dims;
import dk.pejl.fact.Entry;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Observation;
import dk.pejl.fact.Reading;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figures;
import dk.pejl.figure.Slice;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Period;
import dk.pejl.quantity.Exact;
import java.util.ArrayList;
import java.util.List;

/** What is known of a town and its schools, and the evidence it gives. */
final class Given {
  static final Subject TOWN = Subject.parse("kommune:580");
  static final Slice NOW = Slice.of(TOWN, Period.year(2019));

  private final List<Observation> observations = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  Given school(String id) {
    entries.add(new Entry(Subject.parse(id), "", TOWN));
    return this;
  }

  Given that(Indicator indicator, String subject, int year, String value) {
    return that(indicator, subject, year, Dims.NONE, new Reading.Known(Exact.parse(value)));
  }

  Given that(Indicator indicator, Dims dims, String value) {
    return that(indicator, TOWN.toString(), 2019, dims, new Reading.Known(Exact.parse(value)));
  }

  Given missing(Indicator indicator, String subject, int year, Absence why) {
    return that(indicator, subject, year, Dims.NONE, new Reading.Missing(why));
  }

  Given inPeriod(Indicator indicator, String subject, String period, String value) {
    Key key = new Key(indicator.id(), Subject.parse(subject), Period.parse(period), Dims.NONE);
    observations.add(Observation.of(key, new Reading.Known(Exact.parse(value))));
    return this;
  }

  Given missing(Indicator indicator, Dims dims, Absence why) {
    return that(indicator, TOWN.toString(), 2019, dims, new Reading.Missing(why));
  }

  private Given that(Indicator indicator, String subject, int year, Dims dims, Reading reading) {
    Period period = Period.year(year).as(indicator.grain());
    Key key = new Key(indicator.id(), Subject.parse(subject), period, dims);
    observations.add(Observation.of(key, reading));
    return this;
  }

  <T extends Evidence> T evidence(Class<T> type, Indicator indicator, Slice at) {
    return type.cast(gathering().of(type, indicator, at));
  }

  Gathering gathering() {
    return new Gathering(
        new Figures(new Facts(observations, entries), Catalogue.builder().build()));
  }

  static Side.Measured measured(Indicator indicator, String value) {
    Given given = new Given().that(indicator, TOWN.toString(), 2019, value);
    Figures figures = new Figures(
        new Facts(given.observations, List.of()), Catalogue.builder().build());
    return new Side.Measured(indicator, NOW, figures.of(indicator, NOW));
  }
}
