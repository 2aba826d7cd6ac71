package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.PEJL;
import static dk.pejl.rules.csr2021.CsrFacts.none;
import static dk.pejl.rules.csr2021.CsrFacts.of2019;
import static dk.pejl.verdict.Status.UNMEASURABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.verdict.Goal;
import dk.pejl.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverordnedeMaalTest {

  private static Wording why(String goal) {
    return ((Claim.None) none().verdict(goal).claim()).why();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fastholdelse", "udefrakommende", "uddannelsessted", "kerneopgaven"})
  void areUnmeasurableWithAndWithoutFigures(String slug) {
    assertThat(none().status("csr-2021." + slug)).isEqualTo(UNMEASURABLE);
    assertThat(of2019().status("csr-2021." + slug)).isEqualTo(UNMEASURABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "fastholdelse, beskaeftigelse-andel",
    "udefrakommende, beskaeftigelse-andel",
    "udefrakommende, beskaeftigelse-omegn",
    "uddannelsessted, uddannelse-andel",
    "uddannelsessted, uddannelse-omegn",
    "uddannelsessted, praktikforpligtelser"
  })
  void nameTheGoalsTheyAreReflectedIn(String slug, String reflected) {
    Wording why = why("csr-2021." + slug);
    Goal goal = PEJL.goal("csr-2021." + reflected);
    assertThat(why.da()).contains(goal.id());
    assertThat(why.en()).contains(goal.id());
  }

  @Test
  void sayThatTheStrategyHasNoUpperLimit() {
    assertThat(why("csr-2021.kerneopgaven").da()).contains("ingen øvre grænse");
    assertThat(why("csr-2021.kerneopgaven").en()).contains("no upper limit");
  }
}
