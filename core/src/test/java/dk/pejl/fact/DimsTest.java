package dk.pejl.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DimsTest {

  @Test
  void theOrderInWhichDimensionsAreGivenDoesNotMatter() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("ordning", "igu");
    given.put("alder", "unge");
    Dims dims = Dims.of(given);

    assertThat(dims).hasToString("alder=unge,ordning=igu");
    assertThat(dims).isEqualTo(Dims.of("alder", "unge").with("ordning", "igu"));
    assertThat(dims).hasSameHashCodeAs(Dims.of("alder", "unge").with("ordning", "igu"));
  }

  @Test
  void thoseOfAnotherPrevail() {
    Dims own = Dims.of("ordning", "igu").with("alder", "unge");

    assertThat(own.with(Dims.of("ordning", "fgu"))).hasToString("alder=unge,ordning=fgu");
  }

  @Test
  void noneAddsNothing() {
    Dims own = Dims.of("ordning", "igu");

    assertThat(own.with(Dims.NONE)).isEqualTo(own);
    assertThat(Dims.NONE.with(own)).isEqualTo(own);
    assertThat(Dims.of(Map.of())).isSameAs(Dims.NONE);
    assertThat(Dims.NONE.isEmpty()).isTrue();
  }

  @Test
  void addingOneValueLeavesTheOriginalAsItWas() {
    Dims own = Dims.of("ordning", "igu");
    own.with("alder", "unge");

    assertThat(own).hasToString("ordning=igu");
  }

  @Test
  void thoseOfSomeDimensionsAloneAreLeft() {
    Dims own = Dims.of("ordning", "igu").with("alder", "unge");

    assertThat(own.only(List.of("alder", "branche"))).isEqualTo(Dims.of("alder", "unge"));
    assertThat(own.only(List.of("branche"))).isEqualTo(Dims.NONE);
    assertThat(own.only(List.of())).isEqualTo(Dims.NONE);
    assertThat(own).hasToString("alder=unge,ordning=igu");
  }

  @Test
  void theValuesCannotBeChanged() {
    assertThatThrownBy(() -> Dims.of("ordning", "igu").values().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void dimsAreOrderedByTheirText() {
    assertThat(Dims.NONE).isLessThan(Dims.of("alder", "unge"));
    assertThat(Dims.of("ordning", "fgu")).isLessThan(Dims.of("ordning", "igu"));
  }

  @Test
  void theyAreReadBackFromTheirText() {
    for (String text : new String[] {"", "ordning=igu", "a=1,b=x=y"}) {
      assertThat(Dims.parse(text)).hasToString(text);
    }
  }
}
