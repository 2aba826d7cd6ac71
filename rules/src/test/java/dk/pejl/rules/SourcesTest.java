package dk.pejl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.Evaluator;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each figure that is observed has the source that was found for it, and how sure that is. */
class SourcesTest {
  private static final Evaluator PEJL = Evaluator.ofAll();

  static List<String[]> rows() {
    try (InputStream in =
        Objects.requireNonNull(SourcesTest.class.getResourceAsStream("sources.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(";", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void itIsThatOfTheTable(String id, String system, String table, String certainty) {
    Indicator indicator = PEJL.catalogue().indicator(id);
    // Who sets a criterion is known, whatever is known of where it is written down.
    String sure = indicator.isCriterion() ? Source.Certainty.SURE.id() : certainty;
    assertThat(indicator.sources()).singleElement().satisfies(source -> {
      assertThat(source.system()).isEqualTo(system);
      assertThat(source.table()).isEqualTo(table);
      assertThat(source.certainty().id()).isEqualTo(sure);
      assertThat(source.name().en())
          .doesNotContainPattern("\\b(kommunens|jobcentrets|skolernes|egen|selv)\\b");
    });
  }

  @Test
  void noObservedIndicatorIsWithoutOne() {
    Set<String> known = rows().stream().map(row -> row[0]).collect(Collectors.toSet());
    Set<String> observed = PEJL.catalogue().indicators().stream()
        .filter(indicator -> indicator.formula() == null)
        .map(Indicator::id)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(observed).isSubsetOf(known).hasSize(rows().size());
  }
}
