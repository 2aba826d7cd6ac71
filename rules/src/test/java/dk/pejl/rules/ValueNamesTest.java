package dk.pejl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.indicator.Catalogue;
import dk.pejl.wording.Wording;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ValueNamesTest {
  // Those that are the same word in both languages.
  private static final Set<String> ALIKE = Set.of("form=digital", "omraade=integration");

  @Test
  void everyDimensionValueOfThePlansHasANameInBothLanguages() {
    Catalogue catalogue = Pejl.of().catalogue();
    Set<String> unnamed = new TreeSet<>();
    catalogue
        .indicators()
        .forEach(indicator -> indicator
            .dimensions()
            .forEach((dimension, values) -> values.forEach(value -> {
              if (catalogue.value(dimension, value).equals(Wording.same(value))) {
                unnamed.add(dimension + "=" + value);
              }
            })));
    assertThat(unnamed).isEqualTo(ALIKE);
  }
}
